namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>The culture that writes and reads everything in the same way wherever the code runs.</summary>
internal sealed record InvariantCulture : AbstractValue
{
    public static InvariantCulture Instance { get; } = new();
}
