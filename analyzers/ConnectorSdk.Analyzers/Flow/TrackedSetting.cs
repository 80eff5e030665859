using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Represents the value of a parameter with the calls and arguments that set it. After paths meet, there may be several.
/// </summary>
internal sealed record TrackedSetting(Setting Setting, EquatableArray<Origin> Origins);
