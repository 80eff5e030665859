namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// A sentence of the document, with its place (from 1). <paramref name="File"/> names the errata that it stands in; null is the
/// document itself.
/// </summary>
internal sealed record Sentence(string Text, int Line, int Column, string? File = null)
{
    /// <summary>Longer ones are damaged lists: no constraint has so many words.</summary>
    private const int MaxLength = 2000;

    /// <summary>True where nothing is read from the sentence, because expressions could take minutes for it.</summary>
    public bool IsTooLong => Text.Length > MaxLength;

    /// <summary>True where the sentence holds the text, in whatever case.</summary>
    public bool Holds(string text) => Text.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>True where the sentence holds one of the texts.</summary>
    public bool HoldsAny(string[] texts)
    {
        foreach (var text in texts)
        {
            if (Holds(text))
            {
                return true;
            }
        }

        return false;
    }
}
