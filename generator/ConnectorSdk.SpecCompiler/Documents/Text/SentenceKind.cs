namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Recognizes sentences that don't describe the subject of their section.</summary>
internal static class SentenceKind
{
    private static readonly string[] _notes =
    [
        "Note:", "Note that ", "Notes:", "Important:", "Caution:", "Tip:", "Warning:", "Remember:", "Attention:",
        "We recommend", "We don't recommend", "Microsoft recommends", "Don't use ", "Do not use ", "Typically, ",
        "Please ",
    ];

    private static readonly string[] _pointers =
    [
        "For more ", "For information ", "For details", "For additional ", "For instructions", "For a list ",
        "For a complete list", "For a description", "For examples", "To learn more", "See ", "Learn more", "Read more",
    ];

    /// <summary>Words that continue the previous sentence.</summary>
    private static readonly string[] _continuations =
    [
        "However", "Instead", "Therefore", "For example", "Otherwise", "Also", "In addition", "Additionally",
        "Specifically", "But ", "This means", "This value", "This is ", "This can", "This allows", "This ensures",
        "These ", "It ", "It's ", "They ", "Those ", "That ", "Similarly", "Likewise", "Furthermore", "Moreover", "Then",
        "As a result", "Thus", "Conversely", "In this case", "In that case", "In both cases", "And ", "Or ",
        "Consequently", "Hence", "Nevertheless", "Alternatively", "In other words",
    ];

    private static readonly string[] _availability =
    [
        "is available", "isn't available", "is only available", "is functional", "isn't functional", "is part of", "is retired",
        "exists only", "exists both", "exists in ", "is supported only", "is only supported",
    ];

    /// <summary>Beginnings of sentences that state that parts of a cmdlet are available only in some products.</summary>
    private static readonly string[] _partlyAvailable =
        ["Some parameters and settings ", "A parameter or setting might exist in only "];

    /// <summary>Determines whether a sentence is a note or a recommendation.</summary>
    public static bool IsNote(ReadOnlySpan<char> sentence) => StartsWithAny(sentence, _notes);

    /// <summary>Determines whether a sentence refers to another page or to another part of the page.</summary>
    public static bool IsPointer(ReadOnlySpan<char> sentence)
        => StartsWithAny(sentence, _pointers)
            || Holds(sentence, "for more information, see") || Holds(sentence, "Syntax section")
            || Holds(sentence, "parameter sets below");

    /// <summary>Determines whether a sentence depends on the previous sentence.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> sentence) => StartsWithAny(sentence, _continuations);

    /// <summary>
    /// Determines whether a sentence states where the subject is available: "This parameter is available only in ...".
    /// </summary>
    public static bool IsAvailability(ReadOnlySpan<char> sentence)
    {
        const string This = "This ";
        if (!sentence.StartsWith(This.AsSpan()) || sentence.Slice(This.Length).IndexOf(' ') is not (> 0 and var length)
            || !IsThing(sentence.Slice(This.Length, length)))
        {
            return StartsWithAny(sentence, _partlyAvailable);
        }

        var rest = sentence.Slice(This.Length + length + 1);
        foreach (var words in _availability)
        {
            if (rest.StartsWith(words.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThing(ReadOnlySpan<char> word)
        => word is "parameter" or "switch" or "setting" or "cmdlet" or "value" or "feature" or "property";

    private static bool StartsWithAny(ReadOnlySpan<char> sentence, string[] openings)
    {
        foreach (var opening in sentence.Length > 0 ? openings : [])
        {
            if ((sentence[0] | 0x20) == (opening[0] | 0x20)
                && sentence.StartsWith(opening.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> sentence, string words)
        => sentence.IndexOf(words.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
