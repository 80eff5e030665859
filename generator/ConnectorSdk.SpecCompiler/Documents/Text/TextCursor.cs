namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Reads a text part by part from its beginning, ignoring case.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>The text that hasn't been read.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Reads a part if it is next.</summary>
    /// <returns>True if the part was read; otherwise, false.</returns>
    public bool Take(string part)
    {
        var isNext = Rest.StartsWith(part.AsSpan(), StringComparison.OrdinalIgnoreCase);
        Rest = isNext ? Rest.Slice(part.Length) : Rest;
        return isNext;
    }

    /// <summary>Reads the first matching part.</summary>
    /// <returns>True if a part was read; otherwise, false.</returns>
    public bool TakeAny(string[] parts)
    {
        foreach (var part in parts)
        {
            if (Take(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads letters, digits, and underscores.</summary>
    /// <returns>The characters read; empty if there are none.</returns>
    public ReadOnlySpan<char> TakeWord()
    {
        var length = 0;
        while (length < Rest.Length && (char.IsLetterOrDigit(Rest[length]) || Rest[length] == '_'))
        {
            length++;
        }

        var word = Rest.Slice(0, length);
        Rest = Rest.Slice(length);
        return word;
    }
}
