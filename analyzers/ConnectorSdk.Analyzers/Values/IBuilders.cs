using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents a value that may be one of several builders.</summary>
internal interface IBuilders
{
    EquatableArray<BuilderId> Ids { get; }
}
