namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Cuts strings out of a document, each only once: what metadata says of one parameter it says of most others, too.
/// </summary>
internal sealed class StringPool
{
    /// <summary>A power of two. Most documents have fewer strings; where two meet, the later one takes the place.</summary>
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
