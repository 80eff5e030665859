using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// Determines whether a documented list of values is complete. It isn't if it contains placeholders or kinds of values, or if the
/// text mentions other values or refers to the full list.
/// </summary>
internal static class ListClosure
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string ListOfValues = "list of (?:all )?(?:the )?(?:\\w+ )?"
        + "(?:possible|potential|available|valid|supported|accepted|allowed|current) (?:\\w+ )?"
        + "(?:values|options|types|names|settings)";

    private static readonly char[] _placeholder = ['<', '{', '[', '\u2026'];

    /// <summary>Types that accept more values than the ones with names.</summary>
    private static readonly string[] _openTypes = ["Encoding", "FlagsExpression", "CultureInfo", "ActionPreference"];

    /// <summary>The kinds of values by which a parameter may identify an object.</summary>
    private static readonly HashSet<string> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "Name", "Id", "Identity", "Guid", "Dn", "DistinguishedName", "CanonicalName", "CanonicalDN", "Alias", "Upn",
        "UserPrincipalName", "Sid", "Username", "User", "Email", "EmailAddress", "SmtpAddress", "Fqdn", "Domain", "Host",
        "Hostname", "Number", "Integer", "String", "Text", "Date", "Path", "Url", "Uri", "IP", "Cidr", "File", "Filename",
        "Variable", "Wildcard", "Any",
    };

    /// <summary>
    /// Matches descriptions of values in a special format, which may also appear in a bullet. A pattern is tested only if the
    /// sentence contains one of its words.
    /// </summary>
    private static readonly Wording[] _wordings =
    [
        new(["be specified"], new(@"\bcan (?:also )?be specified (?:as follows|by name|by using a)\b", Options)),
        new(["following format"], new(@"\b(?:in|using|use|has|have) the following format\b", Options)),
    ];

    /// <summary>
    /// Matches other descriptions of unlisted values. Most sentences contain none of the words, and <see cref="Cues.More"/>
    /// includes them all.
    /// </summary>
    private static readonly Wording[] _interruptions =
    [
        .. _wordings,
        new(["list of"], new(@"\b(?:run|see|use)\b.*\bGet-[A-Z]\w+.*\blist of\b", Options)),
        new(["hash table", "hashtable", "key/value"], new(@"\b(?:hash ?table|key/value)\b", Options)),
        new(["accepts", "supports", "takes"], new(
            @"\b(?:parameter|switch|it) (?:accepts|supports|takes) (?!(?:one|multiple|several|many|up|only|either|any of|all|the"
            + @"|these|this|values?|wildcards?|pipeline|input|comma|an? (?:comma|list|array)|objects?|no|null|effect|precedence"
            + @"|place|into)\b|\$)", Options)),
        new(["also"], new(@"\b(?:parameter|it) also (?:accepts|allows|supports|takes) ", Options)),
        new(["can also"], new(
            @"\byou can also (?:specify|use|enter|provide|type|pass|give) (?:an? |any |your |another |other |custom |the names? |"
            + @"numbers?\b|numeric|integers?\b)(?!.*\b(?:parameter|switch|cmdlet|command|wildcard|hyphen)\b)", Options)),
        new(["other", "additional", "further", "more", "custom"], new(
            @"\b(?:other|additional|further|more|custom) (?:\w+ )?(?:values?|options|types|names) "
            + @"(?:are|is|may|might|can|could|exist)\b(?! (?:not|be used with|only))", Options)),
        new(["custom"], new(@"\b(?:a|any|or|your|with) custom (?:value|name|string|type)s?\b", Options)),
        new(["list"], new(@"\b(?:full|complete|entire|potential|current|available|up-to-date|comprehensive) list\b", Options)),
        new(["list of"], new($@"\b{ListOfValues}\b.*\b(?:run|see|use|refer|check|visit|go to)\b", Options)),
        new(["list of"], new($@"\b(?:run|see|use|refer to|check|visit|go to)\b.*\b{ListOfValues}\b", Options)),
        new(["semicolon[s]"], new(@"\b(?:separated?|delimited|divided)\b.*\b(?:by|with) (?:a )?semicolons?\b", Options)),
        new(["syntax"], new(@"\b(?:parameter|value) uses the syntax\b.*<\w", Options)),
        new(["any"], new(@"\b(?:or|use|specify|enter|be|accepts|takes) any (?:other )?(?:valid |supported )?"
            + @"(?:string|text|name|value|integer)\b(?! (?:of|from|in|above|below|listed|that's|except))", Options)),
    ];

    /// <summary>The words of each interruption; the bit of a word is the index of its pattern.</summary>
    private static readonly WordRuns _signs = new(
        [.. _interruptions.Select((interruption, i) => new WordMeaning(1u << i, interruption.Words))]);

    /// <summary>Matches a value in quotation marks, as in "The 'None' option turns it off".</summary>
    private static readonly Regex _named = new(
        @"['""`\u2018\u201C](?<value>[A-Za-z][\w.-]*)['""`\u2019\u201D] (?:option|value)\b"
            + @"|\b(?:option|value) ['""`\u2018\u201C](?<value>\w[\w.,;:<>-]*)['""`\u2019\u201D]",
        Options);

    private static readonly string[] _options = ["option", "value"];

    private static readonly char[] _quotes = ['\'', '"', '`', '\u2018', '\u2019', '\u201C', '\u201D'];

    /// <summary>
    /// Matches unlisted values such as "The Dim and Off actions are available, but don't work", which PowerShell accepts.
    /// </summary>
    private static readonly Regex _available = new(
        @"\bthe (?<value>(?-i:[A-Z])[\w.-]*)(?:(?:,? (?:and|or)|,) (?<value>(?-i:[A-Z])[\w.-]*)){0,9}"
            + @" (?:values?|options?|actions?|types?|modes?|settings?) (?:is|are) (?:also |still )?"
            + @"(?:available|accepted|allowed|supported|valid)\b",
        Options);

    private static readonly Regex _sum = new(
        @"\b(?:sum|bitwise|bit ?(?:masks?|flags?|fields?)|masks?|combin(?:e|ed|ation|ations)|added together"
            + @"|add (?:up|the values)|binary-or)\b|\b\d+ ?\| ?\d", Options);

    private static readonly Regex _several = new(@"\bone or more of the (?:following )?\w+\b", Options);

    private static readonly WordRuns _others = new("(parameter|switch|cmdlet|property|header|attribute|registry)");

    private static readonly Regex _numberOrName = new(
        @"\b(?:an? |the )?(?:integers?|numbers?|numeric values?) or (?:an? |the )?(?:text|name|string)\b"
            + @"|\b(?:text|name|string)(?: values?)? or (?:an? |the )?(?:integer|number|numeric)\b", Options);

    public static ValueList Apply(ValueList list, Section section)
        => list.IsClosed && IsOpen(list, section) ? list with { IsClosed = false } : list;

    /// <summary>
    /// Determines whether a sentence outside the list, or in a bullet, mentions other values or is too long to be checked.
    /// </summary>
    public static bool IsInterrupted(Section section, string listing)
        => Array.Exists(section.Sentences, sentence => sentence.IsTooLong && sentence.Text != listing)
            || section.SentencesWith(Cues.More).Any(sentence => Interrupts(sentence, listing, _interruptions))
            || Array.Exists(section.Bullets, bullet => IsInterrupted(bullet.Text, listing)
                || bullet.Below.Any(text => IsInterrupted(text, listing)));

    private static bool IsInterrupted(Prose text, string listing)
        => text.Gives(Cues.More)
            && Array.Exists(text.Sentences, sentence => sentence.Gives(Cues.More) && Interrupts(sentence, listing, _wordings));

    /// <param name="sentence">The sentence.</param>
    /// <param name="listing">The sentence that lists the values.</param>
    /// <param name="forms">The first ones of the interruptions, or all.</param>
    private static bool Interrupts(Sentence sentence, string listing, Wording[] forms)
    {
        var signs = sentence.Text == listing ? 0 : _signs.MeaningsIn(sentence.Span);
        for (var i = 0; i < forms.Length; i++)
        {
            if ((signs & (1u << i)) != 0 && forms[i].Pattern.IsMatch(sentence.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpen(ValueList list, Section section)
        => list.Values.Any(value => IsPlaceholder(value.Text))
            || (!section.Type.IsEnum && AreKinds(list))
            || Array.IndexOf(_openTypes, section.Type.Name) >= 0
            || IsInterrupted(section, list.Quote)
            || NamesAnother(section, list)
            || TellsOfAnother(section, list)
            || MayBeAdded(section, list)
            || MayBeJoined(section, list)
            || JoinedValues.AreIn(section, list)
            || (section.Holds(" or ") && !list.Values.Any(value => HasLetter(value.Text))
                && Array.Exists(section.Sentences, sentence => sentence.Holds(" or ") && _numberOrName.IsMatch(sentence.Text)));

    private static bool NamesAnother(Section section, ValueList list)
        => section.HoldsAny(_options) && Array.Exists(section.Sentences, sentence
            => sentence.Span.IndexOfAny(_quotes) >= 0 && sentence.HoldsAny(_options) && sentence.Text != list.Quote
                && _named.Match(sentence.Text).Groups["value"] is { Success: true, Value: var value }
                && !_others.AreIn(sentence.Span)
                && !list.Values.Any(item => SameValue.Are(item.Text, value.TrimEnd('.'))));

    private static bool TellsOfAnother(Section section, ValueList list)
        => section.SentencesWith(Cues.Available).Any(sentence
            => sentence.Text != list.Quote && !_others.AreIn(sentence.Span)
                && _available.Match(sentence.Text).Groups["value"].Captures.Cast<Capture>()
                    .Any(value => !list.Values.Any(item => SameValue.Are(item.Text, value.Value))));

    /// <summary>Bit masks can be added.</summary>
    private static bool MayBeAdded(Section section, ValueList list)
        => !list.Values.Any(value => HasLetter(value.Text) && !value.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            && Array.Exists(section.Sentences, sentence => _sum.IsMatch(sentence.Text));

    /// <summary>Single letters of a scalar type may be combined in one value.</summary>
    private static bool MayBeJoined(Section section, ValueList list)
        => list.Values.Count > 1 && !section.Type.IsArray
            && list.Values.All(value => value.Text.Length == 1 && HasLetter(value.Text))
            && (_several.IsMatch(list.Quote) || Array.Exists(section.Sentences, sentence => _several.IsMatch(sentence.Text)));

    private static bool IsPlaceholder(string value)
        => value.IndexOfAny(_placeholder) >= 0
            || value.IndexOf("...", StringComparison.Ordinal) >= 0
            || value.Equals("etc", StringComparison.OrdinalIgnoreCase);

    /// <summary>IPv4 and IPv6 can also be values, so they aren't kinds unless the list contains other kinds.</summary>
    private static bool AreKinds(ValueList list)
        => list.Values.All(value => IsKind(value.Text) || value.Text is "IPv4" or "IPv6")
            && list.Values.Any(value => IsKind(value.Text));

    /// <summary>Determines whether a string is the name of a kind of values, not a value.</summary>
    public static bool IsKind(string value)
        => value.Split('\\', '/', '@', '-').All(part => _kinds.Contains(part) || IsIdOf(part));

    /// <summary>Detects names of IDs, such as "SiteId".</summary>
    private static bool IsIdOf(string value) => value.Length > 3 && value.EndsWith("Id", StringComparison.Ordinal);

    private static bool HasLetter(string value) => value.Any(char.IsLetter);

    /// <summary>A pattern and the words of which a match contains at least one.</summary>
    private sealed record Wording(string[] Words, Regex Pattern);
}
