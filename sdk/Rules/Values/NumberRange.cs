namespace ConnectorSdk.Rules.Values;

/// <summary>An integer between two bounds, inclusive.</summary>
internal sealed record NumberRange(decimal Least, decimal Greatest) : PartialValue;
