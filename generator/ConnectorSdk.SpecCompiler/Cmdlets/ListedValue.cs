namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A documented value. <paramref name="Line"/> is the line of its bullet or sentence.</summary>
internal sealed record ListedValue(string Text, string Description, int Line)
{
    /// <summary>True for a number that is listed together with the name of the same value.</summary>
    public bool IsOtherSpelling { get; init; }
}
