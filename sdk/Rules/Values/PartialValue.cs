namespace ConnectorSdk.Rules.Values;

/// <summary>Represents a value that isn't completely known. Only the analyzers use such values.</summary>
internal abstract record PartialValue;
