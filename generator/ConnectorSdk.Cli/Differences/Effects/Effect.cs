namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>
/// The effect on code that is recompiled (<paramref name="Source"/>) and on code that isn't (<paramref name="Binary"/>).
/// </summary>
internal readonly record struct Effect(Compatibility Source, Compatibility Binary)
{
    public static Effect Patch { get; } = Of(Compatibility.Patch);

    public static Effect Minor { get; } = Of(Compatibility.Minor);

    public static Effect Major { get; } = Of(Compatibility.Major);

    /// <summary>Gets the worse of the two effects.</summary>
    public Compatibility Worst => Source > Binary ? Source : Binary;

    public Effect And(Effect other)
        => new(Source > other.Source ? Source : other.Source, Binary > other.Binary ? Binary : other.Binary);

    private static Effect Of(Compatibility both) => new(both, both);
}
