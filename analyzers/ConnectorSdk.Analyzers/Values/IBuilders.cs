using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>A value that may be one of some builders.</summary>
internal interface IBuilders
{
    EquatableArray<BuilderId> Ids { get; }
}
