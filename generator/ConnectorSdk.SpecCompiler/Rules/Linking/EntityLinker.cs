using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Finds the parameters that a sentence names. A name is recognized before "parameter", "switch", or "value", and in a list that
/// ends with such a noun. Compounds such as <c>DNSRoutingEnabled</c> and names with a hyphen are recognized anywhere. Names link
/// only to parameters of this cmdlet, ignoring case.
/// </summary>
internal sealed class EntityLinker
{
    private static readonly WordGroup _nouns = new("parameter", "parameters", "switch", "switches", "parameter's", "switch's");
    private static readonly WordGroup _slips = new(
        "cmdlet", "cmdlets", "option", "options", "property", "properties", "argument", "arguments", "flag", "flags", "field",
        "list");
    private static readonly WordGroup _articles = new("the", "a", "an");
    private static readonly WordGroup _choices = new("or", "for");
    private static readonly WordGroup _joiners = new("and", "or", "nor");
    private static readonly WordGroup _of = new("by", "for", "in", "with");
    private static readonly WordGroup _stated = new("specified", "supplied", "set", "given", "provided");
    private static readonly WordGroup _gerunds = new("using", "specifying", "setting", "providing", "giving");
    private static readonly WordGroup _aspects = new("value", "values", "setting", "settings");
    private static readonly WordGroup _quantities = new("value", "values", "date", "time", "number", "quota", "size");

    private readonly MentionTokens _tokens;
    private readonly SectionContext _context;

    private EntityLinker(MentionTokens tokens, SectionContext context)
    {
        _tokens = tokens;
        _context = context;
    }

    public static Phrase Link(string text, SectionContext context)
    {
        TokenList tokens = new();
        Tokenizer.Read(text, tokens);
        return Link(text, tokens, context);
    }

    /// <summary>Replaces names in the tokens with mentions. Changes the list.</summary>
    public static Phrase Link(string text, TokenList tokens, SectionContext context)
    {
        var mentions = new MentionTokens(text, tokens, context.Parameter.Name);
        var linker = new EntityLinker(mentions, context);
        var bare = new BareNames(mentions, context);
        var anaphora = new Anaphora(mentions, context);
        anaphora.Link();
        if (text.IndexOf('-') >= 0)
        {
            bare.LinkValues();
        }

        ParameterFamilies.Link(mentions, context);
        linker.LinkLists();
        linker.LinkSingles();
        bare.Link();
        anaphora.LinkIt();
        if (mentions.Mentions.Count > 0)
        {
            linker.Fold();
            new MentionLists(mentions).Merge();
        }

        return new Phrase(text, tokens, [.. mentions.Mentions]);
    }

    /// <summary>Links lists such as "the A, B, and C parameters".</summary>
    private void LinkLists()
    {
        for (var noun = 1; noun < _tokens.Count; noun++)
        {
            var isSlip = _tokens.IsAny(noun, _slips);
            if (!(isSlip || _tokens.IsAny(noun, _nouns)) || !_tokens.IsName(noun - 1) || _tokens.IsAny(noun - 1, _articles)
                || (_tokens.Is(noun - 2, "following") && !_tokens.Is(noun, "parameter"))) // A kind: "Color parameters".
            {
                continue;
            }

            var names = NamesBefore(noun);
            List<string> parameters = new(names.Count);
            List<string> unknown = new(0);
            foreach (var name in names)
            {
                if (Resolve(name) is { } parameter)
                {
                    parameters.Add(parameter.Name);
                }
                else
                {
                    unknown.Add(_tokens.NameAt(name));
                }
            }

            if (isSlip && unknown.Count > 0)
            {
                continue;
            }

            var start = WithArticle(names[0]);
            start -= start > 1 && _tokens.Is(start, "the") && _tokens.Is(start - 1, "of") && _tokens.Is(start - 2, "any") ? 2 : 0;
            var isAlternative = false;
            for (var i = names[0]; i < noun; i++)
            {
                isAlternative |= _tokens.IsAny(i, _choices);
            }

            _tokens.Replace(start, noun + 1 - start, parameters, unknown, isAlternative);
            noun = start;
        }
    }

    /// <summary>
    /// Gets the positions of the names in the list that ends before <paramref name="noun"/>. If a name has an article, the list
    /// begins with the first such name: "set to Red and the X parameter" names only X.
    /// </summary>
    private List<int> NamesBefore(int noun)
    {
        List<int> names = [noun - 1];
        while (true)
        {
            var i = names[0] - 1;
            i -= i >= 0 && _tokens.IsAny(i, _articles) ? 1 : 0;
            var end = i;
            i -= i >= 0 && (_tokens.IsAny(i, _joiners) || (_tokens.Is(i, "for") && IsSlipForOr(i, noun))) ? 1 : 0;
            i -= i >= 0 && _tokens.Is(i, ",") ? 1 : 0;
            if (i == end || i < 0 || !_tokens.IsName(i))
            {
                break;
            }

            names.Insert(0, i);
        }

        var firstWithArticle = names.FindIndex(name => WithArticle(name) < name);
        return firstWithArticle > 0 ? names.GetRange(firstWithArticle, names.Count - firstWithArticle) : names;
    }

    /// <summary>Matches the typo "for" instead of "or": "the A for B parameters".</summary>
    private bool IsSlipForOr(int joiner, int noun)
        => joiner == noun - 2 && joiner > 0 && (_tokens.Is(noun, "parameters") || _tokens.Is(noun, "switches"))
            && Resolve(joiner - 1) is not null && Resolve(noun - 1) is not null;

    private void LinkSingles()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.IsName(i) || (_tokens[i].Kind == TokenKind.Literal && !_tokens.HasHyphen(i)))
            {
                continue;
            }

            var hasArticle = i > 0 && _tokens.Is(i - 1, "the");
            var isValue = hasArticle && (_tokens.Is(i + 1, "value") || _tokens.Is(i + 1, "values"));
            if ((isValue || _tokens.IsCompound(i) || _tokens.HasHyphen(i)) && Resolve(i) is { } parameter)
            {
                var start = hasArticle ? i - 1 : i;
                _tokens.Replace(start, i + 1 - start, [parameter.Name], [], false);
                i = start;
            }
        }
    }

    /// <summary>
    /// Extends mentions to the words around them: "the value of X", "X value", and "the date specified by X" mean X.
    /// </summary>
    private void Fold()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mention)
            {
                continue;
            }

            var start = WithArticle(i);
            if (start > 1 && (_tokens.Is(start - 1, "of") || _tokens.Is(start - 1, "for"))
                && (_tokens.Is(start - 2, "value") || _tokens.Is(start - 2, "values")))
            {
                start = WithArticle(start - 2);
            }
            else if (start == i && _tokens.Is(start - 1, "value") && _tokens.Is(start - 2, "the"))
            {
                start -= 2; // A typo: "the value this parameter".
            }
            else if (start > 2 && _tokens.IsAny(start - 1, _of) && _tokens.IsAny(start - 2, _stated)
                && _tokens.IsAny(start - 3, _quantities))
            {
                start -= 3;
                start -= start > 1 && _tokens.Is(start - 1, "and") && _tokens.Is(start - 2, "date") ? 2 : 0;
                start = WithArticle(start);
            }

            if (start == 1 && _tokens.IsAny(0, _gerunds))
            {
                start = 0; // "Specifying a value for X requires ..."
            }

            var end = i + 1;
            if (_tokens.IsAny(end, _aspects)
                && !_tokens.IsName(end + 1) && !_tokens.IsLiteralAt(end + 1))
            {
                end++;
            }

            _tokens.Put(start, end - start, TokenKind.Mention, _tokens[i].Index);
            i = start;
        }
    }

    private int WithArticle(int start) => start - (start > 0 && _tokens.IsAny(start - 1, _articles) ? 1 : 0);

    /// <summary>
    /// Finds the parameter that a token names. A long unknown name that is almost the name of the section is a misspelling of it.
    /// </summary>
    private Parameter? Resolve(int i)
        => _tokens.Find(i, _context.Names)
            ?? (_tokens.NameSpan(i).Length > 8 && EditDistance.Within(2, _tokens.NameAt(i), _context.Parameter.Name)
                ? _context.Parameter
                : null);
}
