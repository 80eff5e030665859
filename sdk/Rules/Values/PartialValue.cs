namespace ConnectorSdk.Rules.Values;

/// <summary>Something that is known of one value. A command has whole values; the analyzers may know less.</summary>
internal abstract record PartialValue;
