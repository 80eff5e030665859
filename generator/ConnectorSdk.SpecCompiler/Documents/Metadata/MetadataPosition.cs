using System.Globalization;

namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>The position that a metadata block states. <paramref name="Number"/> is null for the word "Named".</summary>
internal sealed record MetadataPosition(int? Number)
{
    private static readonly MetadataPosition _named = new((int?)null);

    /// <returns>The position; null if the text is neither a number nor "Named".</returns>
    public static MetadataPosition? Read(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new MetadataPosition(number)
            : "Named".Equals(text, StringComparison.OrdinalIgnoreCase) ? _named
            : null;
}
