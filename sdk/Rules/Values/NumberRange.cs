namespace ConnectorSdk.Rules.Values;

/// <summary>Represents an unknown integer between two inclusive bounds.</summary>
internal sealed record NumberRange(decimal Least, decimal Greatest) : PartialValue;
