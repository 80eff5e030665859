namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Reads a text from its beginning, part by part, in whatever case.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>What isn't read yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>False, and nothing read, where something else follows.</summary>
    public bool Take(string part)
    {
        var isNext = Rest.StartsWith(part.AsSpan(), StringComparison.OrdinalIgnoreCase);
        Rest = isNext ? Rest.Slice(part.Length) : Rest;
        return isNext;
    }

    /// <summary>Reads the first of the parts that follows; false, and nothing read, where none does.</summary>
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

    /// <summary>Letters, digits and underscores; empty where none follow.</summary>
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
