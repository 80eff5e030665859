using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Finds the parameters that a sentence names. A name counts before "parameter", "switch" or "value", in a list that ends so,
/// and, when it is a compound such as <c>DNSRoutingEnabled</c>, anywhere. Names link to this cmdlet's parameters only, ignoring
/// case.
/// </summary>
internal sealed class EntityLinker
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Separator = "(?:, (?:and |or )?| (?:and|or|nor) )";
    private const string Name = @"(?<n>(?-i:(?=\w*[A-Z]))[A-Za-z]\w*)";

    private static readonly Regex _code = new("`[^`]+`", RegexOptions.CultureInvariant);
    private static readonly Regex _this = new(@"\bth(?:is|ese) (?:parameters?|switch(?:es)?|list)\b", Options);
    private static readonly Regex _thisValue = new(@"\bth(?:is|ese) (?:values?|settings?)\b", Options);

    /// <summary>In a list whose first name has no article no other has: "set to Red and the X parameter" names X only.</summary>
    private static readonly Regex _named = new(
        $@"(?:\b(?:the|an?|any of the) (?<![\w-]){Name}(?:{Separator}(?:the )?{Name})*"
            + $@"|(?<![\w-]){Name}(?:{Separator}{Name})*) (?:parameters?|switch(?:es)?)\b",
        Options);

    private static readonly Regex _value = new($@"\bthe {Name} values?\b(?! {Name})", Options);
    private static readonly Regex _compound = new(
        @"(?<![\w$«-])(?:the )?(?<n>[A-Za-z][a-z0-9]*[A-Z]\w*|[A-Z]{2,}\w*)(?![\w»-])", RegexOptions.CultureInvariant);
    private static readonly Regex _folded = new(
        @"(?:\b(?:the|a) )?(?:\bvalues? (?:of|for) )?«(?<k>\d+)»(?: values?\b)?", Options);
    private static readonly Regex _alternatives = new(@"«(?<a>\d+)»,? or (?:the )?«(?<b>\d+)»", Options);
    private static readonly Regex _enumerated = new(@"(?<=: .*)«(?<a>\d+)», «(?<b>\d+)»", Options);
    private static readonly Regex _marks = new("[«»‹›]", RegexOptions.CultureInvariant);

    private readonly SectionContext _context;
    private readonly List<Mention> _mentions = [];
    private readonly List<string> _codeSpans = [];

    private EntityLinker(SectionContext context) => _context = context;

    public static LinkedSentence Link(string sentence, SectionContext context)
        => new EntityLinker(context).Link(Normalize(sentence));

    private LinkedSentence Link(string text)
    {
        text = _code.Replace(text, match =>
        {
            _codeSpans.Add(match.Value);
            return $"‹{_codeSpans.Count - 1}›";
        });
        text = _this.Replace(text, _ => Add([_context.Parameter.Name], [], false));
        text = _thisValue.Replace(text, _ => _context.BulletValue is null ? Add([_context.Parameter.Name], [], false) : "«v»");
        text = _named.Replace(text, match => AddNamed(match, keepUnknown: true));
        text = _value.Replace(text, match => AddNamed(match, keepUnknown: false));
        text = _compound.Replace(text, match => AddNamed(match, keepUnknown: false));
        text = _folded.Replace(text, match => $"«{match.Groups["k"].Value}»");
        while (_alternatives.Match(text) is { Success: true } pair)
        {
            text = Merge(text, pair);
        }

        while (_enumerated.Match(text) is { Success: true } pair && _mentions[Index(pair.Groups["b"])].IsAlternative)
        {
            text = Merge(text, pair);
        }

        for (var i = 0; i < _codeSpans.Count; i++)
        {
            text = text.Replace($"‹{i}›", _codeSpans[i]);
        }

        return new LinkedSentence(text, _mentions);
    }

    /// <summary>
    /// One spelling for what documents write in several; and the marks of mentions and code spans mean nothing in a document.
    /// </summary>
    private static string Normalize(string text)
    {
        text = _marks.Replace(text, "\"").Replace('\u2019', '\'')
            .Replace("cannot", "can't").Replace("can not", "can't")
            .Replace("do not", "don't").Replace("is not", "isn't").Replace("does not", "doesn't");
        return Regex.Replace(text, @"\s+", " ").Trim();
    }

    private string AddNamed(Match match, bool keepUnknown)
    {
        var names = match.Groups["n"].Captures.Cast<Capture>().Select(capture => capture.Value).ToList();
        var known = names.Select(Resolve).OfType<Parameter>().Select(parameter => parameter.Name).ToList();
        if (known.Count == 0 && !keepUnknown)
        {
            return match.Value;
        }

        var isAlternative = match.Value.IndexOf(" or ", StringComparison.OrdinalIgnoreCase) >= 0;
        return Add(known, [.. names.Where(name => Resolve(name) is null)], isAlternative);
    }

    /// <summary>
    /// A name that the cmdlet doesn't have, almost the section's own, is a slip for it: documents misspell what they describe.
    /// </summary>
    private Parameter? Resolve(string name)
        => _context.Cmdlet.Find(name)
            ?? (name.Length > 8 && EditDistance.Within(2, name, _context.Parameter.Name) ? _context.Parameter : null);

    private string Add(IReadOnlyList<string> parameters, IReadOnlyList<string> unknown, bool isAlternative)
    {
        _mentions.Add(new Mention(parameters, unknown, isAlternative));
        return $"«{_mentions.Count - 1}»";
    }

    /// <summary>Two mentions next to each other become one, of alternatives.</summary>
    private string Merge(string text, Match pair)
    {
        var (a, b) = (_mentions[Index(pair.Groups["a"])], _mentions[Index(pair.Groups["b"])]);
        var merged = Add([.. a.Parameters, .. b.Parameters], [.. a.Unknown, .. b.Unknown], true);
        return text.Substring(0, pair.Index) + merged + text.Substring(pair.Index + pair.Length);
    }

    private static int Index(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
