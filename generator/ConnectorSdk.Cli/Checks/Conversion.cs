namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// What becomes of one value: its texts as rules read them, or what was <paramref name="Expected"/> instead, in words that
/// complete "isn't ...". Neither where the value stays unknown.
/// </summary>
internal sealed record Conversion(IReadOnlyList<string>? Texts, string? Expected = null)
{
    public static Conversion Unknown { get; } = new(Texts: null);

    public static Conversion Refused(string expected) => new(null, expected);
}
