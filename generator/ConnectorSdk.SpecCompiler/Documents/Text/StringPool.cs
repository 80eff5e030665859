namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Creates each distinct string of a document only once, because the metadata of most parameters is the same.</summary>
internal sealed class StringPool
{
    /// <summary>
    /// The capacity, a power of two. Most documents contain fewer strings. If two strings collide, the later string replaces the
    /// earlier string.
    /// </summary>
    private const int Size = 128;

    private readonly string?[] _strings = new string?[Size];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        var place = (text.Length + (text[0] * 7) + (text[text.Length - 1] * 31) + (text[text.Length / 2] * 13)) & (Size - 1);
        return _strings[place] is { } known && text.SequenceEqual(known.AsSpan()) ? known : _strings[place] = text.ToString();
    }
}
