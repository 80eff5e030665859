namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Represents the invariant culture, whose formats don't depend on the machine.</summary>
internal sealed record InvariantCulture : AbstractValue
{
    public static InvariantCulture Instance { get; } = new();
}
