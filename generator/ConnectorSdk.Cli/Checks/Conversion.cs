namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// The result of converting one value: its texts in the form that rules use, or <paramref name="Expected"/>, which completes
/// "is not ...". Both are null if the value is unknown.
/// </summary>
internal sealed record Conversion(IReadOnlyList<string>? Texts, string? Expected = null)
{
    public static Conversion Unknown { get; } = new(Texts: null);

    public static Conversion Refused(string expected) => new(null, expected);
}
