using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>A parameter's value with the calls and arguments that set it: several where paths met.</summary>
internal sealed record TrackedSetting(Setting Setting, EquatableArray<Origin> Origins);
