using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Finds the parameters that a sentence names. A name counts before "parameter", "switch" or "value", in a list that ends so,
/// and, when it is a compound such as <c>DNSRoutingEnabled</c>, anywhere. Names link to this cmdlet's parameters only, ignoring
/// case.
/// </summary>
internal sealed class EntityLinker
{
    private static readonly string[] _nouns = ["parameter", "parameters", "switch", "switches"];
    private static readonly string[] _slips = ["cmdlet", "cmdlets"];
    private static readonly string[] _values = ["value", "values", "setting", "settings"];
    private static readonly string[] _ownNouns = ["parameter", "parameters", "switch", "switches", "list"];
    private static readonly string[] _articles = ["the", "a", "an"];
    private static readonly string[] _joiners = ["and", "or", "nor"];
    private static readonly string[] _quantities = ["value", "values", "date", "time", "number", "quota", "size"];

    private static readonly string[] _modals = ["must", "can't", "should", "shouldn't"];

    private readonly string _text;
    private readonly SectionContext _context;
    private readonly List<Token> _tokens;
    private readonly List<Mention> _mentions = [];

    private EntityLinker(string text, List<Token> tokens, SectionContext context)
    {
        _text = text;
        _tokens = tokens;
        _context = context;
    }

    public static Phrase Link(string text, SectionContext context)
    {
        List<Token> tokens = [];
        Tokenizer.Read(text, tokens);
        return Link(text, tokens, context);
    }

    /// <summary>Replaces what the tokens name by mentions. The list is changed.</summary>
    public static Phrase Link(string text, List<Token> tokens, SectionContext context)
    {
        var linker = new EntityLinker(text, tokens, context);
        linker.LinkOwn();
        linker.LinkLists();
        linker.LinkSingles();
        linker.Fold();
        linker.MergeAlternatives();
        return new Phrase(text, tokens, linker._mentions);
    }

    /// <summary>"This parameter" is the section's, whatever the sentence before was about; "this value" in a bullet is the bullet's.</summary>
    private void LinkOwn()
    {
        if (_tokens.Count > 3 && Is(0, "the") && Is(1, "value") && IsAny(2, _modals))
        {
            Replace(0, 2, [_context.Parameter.Name], [], false);
        }

        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (!Is(i, "this") && !Is(i, "these"))
            {
                continue;
            }

            if (IsAny(i + 1, _ownNouns))
            {
                Replace(i, 2, [_context.Parameter.Name], [], false);
            }
            else if (IsAny(i + 1, _values) && _context.BulletValue is null)
            {
                Replace(i, 2, [_context.Parameter.Name], [], false);
            }
            else if (IsAny(i + 1, _values))
            {
                Put(i, 2, TokenKind.BulletValue, -1);
            }
            else
            {
                continue;
            }

            if (i > 0 && Is(i - 1, "the"))
            {
                _tokens.RemoveAt(i - 1); // A slip of many documents: "the this parameter".
            }
        }
    }

    /// <summary>"The A, B, and C parameters".</summary>
    private void LinkLists()
    {
        for (var noun = 1; noun < _tokens.Count; noun++)
        {
            var isSlip = IsAny(noun, _slips);
            if (!(isSlip || IsAny(noun, _nouns)) || !IsName(noun - 1))
            {
                continue;
            }

            var names = NamesBefore(noun);
            var parameters = names.ConvertAll(Resolve);
            if (isSlip && parameters.Contains(null))
            {
                continue;
            }

            var start = names[0] > 0 && IsAny(names[0] - 1, _articles) ? names[0] - 1 : names[0];
            if (start > 1 && Is(start, "the") && Is(start - 1, "of") && Is(start - 2, "any"))
            {
                start -= 2;
            }

            var isAlternative = false;
            for (var i = names[0]; i < noun; i++)
            {
                isAlternative |= Is(i, "or") || Is(i, "for");
            }

            Replace(
                start,
                noun + 1 - start,
                [.. parameters.OfType<Parameter>().Select(parameter => parameter.Name)],
                [.. names.Where((_, i) => parameters[i] is null).Select(NameAt)],
                isAlternative);
            noun = start;
        }
    }

    /// <summary>
    /// The places of the names of the list that ends before <paramref name="noun"/>. In a list whose first name has no article
    /// none has: "set to Red and the X parameter" names X only.
    /// </summary>
    private List<int> NamesBefore(int noun)
    {
        List<int> names = [noun - 1];
        while (true)
        {
            var i = names[0] - 1;
            i -= i >= 0 && IsAny(i, _articles) ? 1 : 0;
            var end = i;
            i -= i >= 0 && (IsAny(i, _joiners) || (Is(i, "for") && IsSlipForOr(i, noun))) ? 1 : 0;
            i -= i >= 0 && Is(i, ",") ? 1 : 0;
            if (i == end || i < 0 || !IsName(i))
            {
                break;
            }

            names.Insert(0, i);
        }

        bool HasArticle(int name) => name > 0 && IsAny(name - 1, _articles);
        var firstWithArticle = names.FindIndex(name => HasArticle(name));
        return firstWithArticle > 0 ? names.GetRange(firstWithArticle, names.Count - firstWithArticle) : names;
    }

    /// <summary>"The A for B parameters": "for" written for "or".</summary>
    private bool IsSlipForOr(int joiner, int noun)
        => joiner == noun - 2 && joiner > 0 && (Is(noun, "parameters") || Is(noun, "switches"))
            && Resolve(joiner - 1) is not null && Resolve(noun - 1) is not null;

    private void LinkSingles()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!IsName(i) || _tokens[i].Kind == TokenKind.Literal)
            {
                continue;
            }

            var hasArticle = i > 0 && Is(i - 1, "the");
            var isValue = hasArticle && (Is(i + 1, "value") || Is(i + 1, "values"));
            if ((isValue || IsCompound(i)) && Resolve(i) is { } parameter)
            {
                var start = hasArticle ? i - 1 : i;
                Replace(start, i + 1 - start, [parameter.Name], [], false);
                i = start;
            }
        }
    }

    /// <summary>"The value of X", "X value" and "the date specified by X" are X.</summary>
    private void Fold()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mention)
            {
                continue;
            }

            var start = i - (i > 0 && IsAny(i - 1, _articles) ? 1 : 0);
            if (start > 1 && (Is(start - 1, "of") || Is(start - 1, "for")) && (Is(start - 2, "value") || Is(start - 2, "values")))
            {
                start = WithArticle(start - 2);
            }
            else if (start == i && Is(start - 1, "value") && Is(start - 2, "the"))
            {
                start -= 2; // A slip: "the value this parameter".
            }
            else if (start > 2 && Is(start - 1, "by") && Is(start - 2, "specified") && IsAny(start - 3, _quantities))
            {
                start -= 3;
                start -= start > 1 && Is(start - 1, "and") && Is(start - 2, "date") ? 2 : 0;
                start = WithArticle(start);
            }

            var end = i + 1;
            if ((Is(end, "value") || Is(end, "values")) && !IsName(end + 1) && !IsLiteralAt(end + 1))
            {
                end++;
            }

            Put(start, end - start, TokenKind.Mention, _tokens[i].Index);
            i = start;
        }
    }

    private int WithArticle(int start) => start - (start > 0 && IsAny(start - 1, _articles) ? 1 : 0);

    /// <summary>Mentions joined by "or" become one, of alternatives; so do those before them in a list behind a colon.</summary>
    private void MergeAlternatives()
    {
        for (var i = 0; i + 2 < _tokens.Count; i++)
        {
            var second = i + 1;
            second += Is(second, ",") ? 1 : 0;
            second += Is(second, "or") ? 1 : 0;
            if (IsMention(i) && second < _tokens.Count && Is(second - 1, "or") && IsMention(second))
            {
                Merge(i, second);
                i--;
            }
        }

        for (var i = _tokens.Count - 3; i > 0; i--)
        {
            if (IsMention(i) && Is(i + 1, ",") && IsMention(i + 2) && _mentions[_tokens[i + 2].Index].IsAlternative
                && _tokens.FindIndex(0, i, token => token.Kind == TokenKind.Mark && _text[token.Start] == ':') >= 0)
            {
                Merge(i, i + 2);
            }
        }
    }

    private void Merge(int first, int second)
    {
        var (a, b) = (_mentions[_tokens[first].Index], _mentions[_tokens[second].Index]);
        Replace(first, second + 1 - first, [.. a.Parameters, .. b.Parameters], [.. a.Unknown, .. b.Unknown], true);
    }

    private void Replace(
        int start, int count, IReadOnlyList<string> parameters, IReadOnlyList<string> unknown, bool isAlternative)
    {
        _mentions.Add(new Mention(parameters, unknown, isAlternative));
        Put(start, count, TokenKind.Mention, _mentions.Count - 1);
    }

    private void Put(int start, int count, TokenKind kind, int index)
    {
        var place = _tokens[start].Start;
        _tokens[start] = new Token(kind, place, _tokens[start + count - 1].End - place, 0, index);
        _tokens.RemoveRange(start + 1, count - 1);
    }

    private bool Is(int i, string word)
        => i >= 0 && i < _tokens.Count && _tokens[i].IsWord(_text, word);

    private bool IsAny(int i, string[] words)
    {
        foreach (var word in words)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMention(int i) => _tokens[i].Kind == TokenKind.Mention;

    private bool IsLiteralAt(int i)
        => i < _tokens.Count && (_tokens[i].Kind is TokenKind.Literal or TokenKind.Number || _text[_tokens[i].Start] == '$');

    /// <summary>Letters, digits and underscores with a capital among them, alone or as a code span, with or without a hyphen in front.</summary>
    private bool IsName(int i)
    {
        if (i < 0 || i >= _tokens.Count || _tokens[i].Kind is not (TokenKind.Word or TokenKind.Literal))
        {
            return false;
        }

        var (start, length) = NameSpan(i);
        var hasCapital = false;
        for (var c = start; c < start + length; c++)
        {
            if (!char.IsLetterOrDigit(_text[c]) && _text[c] != '_')
            {
                return false;
            }

            hasCapital |= char.IsUpper(_text[c]);
        }

        return hasCapital && char.IsLetter(_text[start]);
    }

    /// <summary>A capital behind the first letter, as in <c>SmartHosts</c>: no ordinary word.</summary>
    private bool IsCompound(int i)
    {
        var (start, length) = NameSpan(i);
        for (var c = start + 1; c < start + length; c++)
        {
            if (char.IsUpper(_text[c]))
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int Length) NameSpan(int i)
    {
        var token = _tokens[i];
        var (start, length) = token.Kind == TokenKind.Literal ? (token.Start + 1, token.Length - 2) : (token.Start, token.Length);
        return length > 1 && _text[start] == '-' ? (start + 1, length - 1) : (start, length);
    }

    private string NameAt(int i)
    {
        var (start, length) = NameSpan(i);
        return _text.Substring(start, length);
    }

    /// <summary>
    /// A name that the cmdlet doesn't have, almost the section's own, is a slip for it: documents misspell what they describe.
    /// </summary>
    private Parameter? Resolve(int i)
    {
        var (start, length) = NameSpan(i);
        var token = _tokens[i];
        var hash = length == token.Length ? token.Hash : WordHash.Of(_text, start, length);
        return _context.Names.Find(_text, start, length, hash)
            ?? (length > 8 && EditDistance.Within(2, NameAt(i), _context.Parameter.Name) ? _context.Parameter : null);
    }
}
