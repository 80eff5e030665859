using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Converts a sentence to a phrase that the forms match: words are normalized, parameters are linked, and openings ("Note:",
/// "Therefore,") are removed.
/// </summary>
internal static class SentenceReader
{
    private static readonly Pattern[] _openings =
    [
        new("(note|tip|important|caution|warning|therefore|however|otherwise|currently|additionally|specifically"
            + "|in addition|in effect|as a result|if so|but|then) (,|:)"),
        new("(note|notice|remember|be aware) that"),
    ];

    private static readonly WordGroup _additions = new("e.g", "example", "might");
    private static readonly WordGroup _endsOfOpening = new(",", ":", "that");
    private static readonly WordGroup _endsBeforeExample = new(",", ";");
    private static readonly WordGroup _contains = new("include", "contain", "have");
    private static readonly WordGroup _limits = new("if", "when", "unless", "but", "except", "only");
    private static readonly WordGroup _bareOpenings = new("therefore", "however", "otherwise", "currently");

    /// <summary>The beginnings of sentences that omit "this parameter is".</summary>
    private static readonly Pattern[] _fragments =
    [
        new("[not] [only] (required|mandatory|ignored|deprecated|reserved|incompatible|compatible|mutually exclusive|valid"
            + "|meaningful|useful|applicable|available|supported|effective|relevant|obsolete|allowed|used|needed) "
            + "[only] (if|when|unless|except|with|for|in|;|,|and)"),
        new("only (in effect (if|when)|for)"),
        new("limited to"),
    ];

    private static readonly WordGroup _fragmentEnds =
        new("if", "when", "unless", "except", "with", "for", "in", "to", ";", ",", "and");

    private static readonly WordSet _fragmentWords =
        new(new PatternIndex(_fragments).Anchors.Concat(["not", "only", "mutually", "limited"]));

    /// <summary>Links the words of a sentence, and removes openings and other parts that don't affect the rule.</summary>
    public static Phrase Link(string text, TokenList tokens, SectionContext context)
    {
        ParameterFamilies.NameMembers(text, tokens, context);
        var phrase = WithoutOpenings(EntityLinker.Link(text, tokens, context));
        return phrase.HasAnyOf(_additions) ? WithoutAllowance(WithoutExample(phrase)) : phrase;
    }

    /// <summary>Reads the words of a text without normalizing or linking them.</summary>
    public static Phrase Plain(string text, TokenList tokens)
    {
        Tokenizer.Read(text, tokens);
        return new Phrase(text, tokens, []);
    }

    /// <summary>Links the text of a bullet like a sentence.</summary>
    public static Phrase Link(string text, SectionContext context)
    {
        TokenList tokens = new();
        ReadWords(text, tokens);
        return EntityLinker.Link(text, tokens, context);
    }

    /// <summary>Reads and normalizes the words of a sentence without linking them.</summary>
    public static void ReadWords(string text, TokenList tokens)
    {
        Tokenizer.Read(text, tokens);
        WordLevels.Apply(text, tokens);
        Complete(text, tokens);
    }

    /// <summary>Adds the missing verb of fragments such as "Not compatible with X." and "Mandatory when ...".</summary>
    private static void Complete(string text, TokenList tokens)
    {
        var isNegated = tokens.Count > 1 && tokens[0].IsWord(text, "not");
        if (IsFragment(text, tokens))
        {
            var verb = new Token(TokenKind.Word, tokens[0].Start, 0, WordHash.Of(isNegated ? "isn't" : "is"), Token.Respelled);
            tokens.RemoveRange(0, isNegated ? 1 : 0);
            tokens.Insert(0, [verb]);
        }
    }

    private static bool IsFragment(string text, TokenList tokens)
    {
        for (var count = 2; count <= 5 && count <= tokens.Count && _fragmentWords.Has(tokens[0].Hash); count++)
        {
            if (_fragmentEnds.Has(text, tokens[count - 1])
                && Pattern.FirstMatch(_fragments, tokens.Passing(text, 0, count)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes an example at the end: "...; for example, ..." or "..., e.g., ...".</summary>
    private static Phrase WithoutExample(Phrase phrase)
    {
        var sign = phrase.IndexOf("e.g");
        if (sign > 3 && (phrase.IsAnyOf(sign - 1, _endsBeforeExample) || phrase.Source[phrase[sign - 1].End] == '.'))
        {
            return phrase.Slice(0, phrase.IsAnyOf(sign - 1, _endsBeforeExample) ? sign - 1 : sign);
        }

        var example = phrase.IndexOf("example");
        return example > 3 && phrase.IsWord(example - 1, "for") && phrase.IsWord(example - 2, ";")
            ? phrase.Slice(0, example - 2)
            : phrase;
    }

    /// <summary>Removes a permission at the end, as in "... and might include a plus sign".</summary>
    private static Phrase WithoutAllowance(Phrase phrase)
        => phrase.IndexOf("might") is > 3 and var might && phrase.IsWord(might - 1, "and") && phrase.IsAnyOf(might + 1, _contains)
            && !phrase.From(might).HasAnyOf(_limits)
            ? phrase.Slice(0, phrase.IsWord(might - 2, ",") ? might - 2 : might - 1)
            : phrase;

    private static Phrase WithoutOpenings(Phrase phrase)
    {
        for (var length = 2; length < 5 && length < phrase.Count; length++)
        {
            if (phrase.IsAnyOf(length - 1, _endsOfOpening) && Pattern.FirstMatch(_openings, phrase.Slice(0, length)) is not null)
            {
                return WithoutOpenings(phrase.From(length));
            }
        }

        if (phrase.AreWords(0, "due", "to") && phrase.IndexOf(",") is > 0 and var comma && comma + 1 < phrase.Count)
        {
            return phrase.From(comma + 1); // A reason doesn't change the rule.
        }

        return phrase.IsAnyOf(0, _bareOpenings) && phrase.Count > 1 ? phrase.From(1) : phrase;
    }
}
