using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Formats.Texts;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>The forms that describe the format of a parameter's values.</summary>
internal static class FormatForms
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Of(ValueFormats.DomainWithWildcard, "{X} you can't embed (a|the) wildcard {X}"),
        .. Of(ValueFormats.AddressSpace, "{X} SMTP address space {X} must be RFC 1035-compliant"),
        .. Of(ValueFormats.CostAfterSemicolon,
            "if {X} non-SMTP address space {X} semicolon {X} you must specify the [address space] cost"),
        .. Of(ValueFormats.ByteSize,
            "{X} qualify (the value|it) with one of (the following|these) units {X}",
            "{X} give the (number|value) one of (the following|these) units {X}"),
        .. Of(ValueFormats.TimeSpan,
            "{X} (timespan|time span) {X} (dd.hh:mm:ss|hh:mm:ss|ddd.hh:mm:ss) {X}",
            "{X} format {X} (dd.hh:mm:ss|hh:mm:ss) {X}"),
        .. Of(ValueFormats.Culture, "[a|the] valid (value|input|{A}|input for {A}) is a supported culture code value {X}"),
        .. Of(ValueFormats.NoWildcard,
            "(wildcards|wildcard characters) [or partial matches] (aren't|can't be) (supported|allowed|permitted|used)",
            "{A} doesn't (accept|support|allow) (wildcards|wildcard characters)"),
        .. Of(ValueFormats.NoWildcard,
            "you can't use (wildcards|wildcard characters|the wildcard character [{left} * {right}]) (with|in|for) {A}"),
        .. Of(ValueFormats.SmtpAddress,
            "{A} {X} in (the form of|format of|the format of) (a|an) (email|SMTP) address {X}",
            "{A} specifies {X} in (a|an) (email|SMTP) address format",
            "({A}|{V}) uses (a|an) (email|SMTP) address format [: {X}]"),
        .. Of(ValueFormats.NoTrailingPeriod,
            "the last character can't be a period",
            "({A}|the value|the name) can't end (with|in) a period"),
        .. Of(ValueFormats.NoSurroundingPeriods,
            "[any|a] (period|periods) [{left} {X} {right}] must be surrounded by other [valid] characters",
            "({A}|the value) can't (begin|start) or end with a period"),
        .. Of(ValueFormats.NoUncPath,
            "(UNC|Universal Naming Convention) [{left} UNC {right}] [file] paths (can't be|aren't) (used|supported|allowed)",
            "({A}|the path|the value) can't be a (UNC|Universal Naming Convention) path"),
        .. Of(ValueFormats.TimeOfDay,
            "you must use the 24-hour clock notation [{left} HH:MM {right}] {X}",
            "{X} in the format HH:mm",
            "{X} [use|uses|in] (24-hour|24 hour) (time|format|clock) {left} HH:mm {right}"),
        .. Of(ValueFormats.IPAddress, "valid input for {A} [a single|one or more] IP (address|addresses) in the format {X}"),
        .. Form.Of(WithoutColon, "IPv6 addresses aren't (supported|allowed|valid)"),
        .. Of(ValueFormats.NoSurroundingSpaces, "don't use [words with|values with] leading or trailing spaces",
            "({A}|the value) can't (begin|start) or end with [a] (space|spaces)",
            "leading (and|or) trailing spaces aren't allowed"),
        .. Of(ValueFormats.NoSpaces, "({A}|the (value|string|text)) can't contain [any] spaces"),
        .. Form.Of(CharacterForms.Excluded,
            "({A}|the (value|string|text)) can't contain {V}", "don't use the following characters [in {A}|in {W}] : {V}"),
        .. Of(ValueFormats.NoSpaces, "({A}|the value) can't contain spaces or {X}"),
        .. Form.Of(CharacterForms.Allowed,
            "({A}|the value) can [only] contain [only] letters , (numbers|digits) [, and|,|and] {V}",
            "valid characters are [English] letters , (numbers|digits) [, and|,|and] {V}",
            "only [English] letters , (numbers|digits) [, and|,|and] {V} are (allowed|permitted|supported|accepted|valid)"),
        .. Form.Of(CharacterForms.Alphanumeric,
            "({A}|the (value|string|text)) (must|can) (only contain|contain only) [English] letters and (numbers|digits)",
            "only [English] letters and (numbers|digits) are (allowed|permitted|supported|accepted|valid)"),
        .. Of(ValueFormats.HexColor, "{A} accepts a hexadecimal color code value in the format {X}"),
        .. Form.Of(NamedForms, "{A} (takes|accepts) [one or more] (FQDN|FQDNs) {V}"),
        .. Form.Of(CertificateName, "[a|the] valid (value|syntax|{A}|syntax for {A}) is {V} [:]"),
        .. Form.Of(ValidValue,
            "[a|the] valid (value|values|input|{A}|input for {A}) [for {A}] (is|are) {V}",
            "({A}|{W}) must be {V}", "{W} <is> specified by {V}", "you identify {X} by [using] {V}", "use {V} as {A}",
            "to identify {W} , you must use {V}"),
        .. Form.Of(Template, "[the] syntax [for {A}] is [:] {V}", "{A} uses the [following] syntax [:] {V}"),
    ];

    /// <summary>The patterns of formats in bullets and sentences. Without an article, any words may follow.</summary>
    private static readonly (Pattern Words, string Format)[] _forms =
    [
        (new("{X} CIDR {X}"), ValueFormats.Cidr),
        (new("a (timespan|time span) {X}"), ValueFormats.TimeSpan),
        (new("IP address range {X}"), ValueFormats.IPRange),
        (new("[a|an] [single|valid|one or more] IP (address|addresses) {X}"), ValueFormats.IPAddress),
        (new("[a|an|the|its] [valid] (FQDN|FQDNs|fully qualified domain name) {X}"), ValueFormats.Fqdn),
        (new("(a|an|the|its|one or more) [primary|valid] [SMTP] (email|SMTP) (address|addresses)"), ValueFormats.SmtpAddress),
        (new("(a|the|its) {X} GUID [value] [of {X}]"), ValueFormats.Guid),
        (new("one or more SMTP domains"), ValueFormats.Domain),
        (new("(a|an|any) [positive|whole|valid] integer [that (represents|specifies|indicates) {X}]"), ValueFormats.Integer),
    ];

    /// <summary>The parts of words of which each format has at least one. Most bullets have none and can be skipped.</summary>
    private static readonly string[] _marks =
        ["IP", "CIDR", "FQDN", "ualified", "span", "mail address", "SMTP", "GUID", "nteger"];

    /// <summary>The characters that indicate a syntax of several values, a table, or an expression.</summary>
    private static readonly char[] _severalValues = [',', '@', '{', '$', '=', '*', '\''];

    /// <summary>
    /// Reads a list whose bullets each name a format ("Single IP address: For example, 10.10.1.1.") or an additional value
    /// ("Unlimited: All that there are.").
    /// </summary>
    public static IReadOnlyList<Clause>? Read(StatedList list, SectionContext context)
    {
        var listsValues = list.Lead is { ListsValues: true };
        return list.Bullets.Count > 0 && (listsValues ? list.Bullets.Any(MayBeForm) : MayBeForm(list.Bullets[0]))
            ? Claim(context, list.Bullets.Select(bullet => new FormatPart(
                FormOf(Words(bullet.Label.ToString())),
                listsValues && bullet.NamesValue ? bullet.Values.Select(value => value.Text) : null)))
            : null;
    }

    private static bool MayBeForm(StatedBullet bullet) => HasMark(bullet.Label);

    /// <summary>Interprets "A valid value is an integer or the value unlimited."</summary>
    private static IReadOnlyList<Clause>? ValidValue(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') && !context.IsPart && HasMark(match.Text('V').AsSpan())
            && (!match.Has('W') || WholeValue.IsMeant(match.Words('W'), context))
            ? Claim(context, Parts(Asides.Without(match.Words('V'))).Select(part => new FormatPart(
                FormOf(part), ValueLinker.Read(part, context.Parameter))))
            : null;

    /// <summary>Splits words at "or", except in "one or more".</summary>
    private static IEnumerable<Phrase> Parts(Phrase words)
    {
        for (var joint = words.IndexOf("or"); joint > 0; joint = words.IndexOf("or", joint + 1))
        {
            if (!words.IsWord(joint + 1, "more"))
            {
                yield return words.Slice(0, words.IsWord(joint - 1, ",") ? joint - 1 : joint);
                (words, joint) = (words.From(joint + 1), -1);
            }
        }

        yield return words;
    }

    /// <summary>Forbids colons. If IP addresses have no port, a colon means IPv6.</summary>
    private static IReadOnlyList<Clause>? WithoutColon(PatternMatch match, SectionContext context)
        => !context.Section.Holds(" port") && !context.Section.Holds("URL")
            ? Clauses(context, [WithoutFormat.Prefix + ":"])
            : null;

    /// <summary>
    /// Reads a syntax of several parts with a separator. The syntax of a list or a table doesn't apply to each value.
    /// </summary>
    private static IReadOnlyList<Clause>? Template(PatternMatch match, SectionContext context)
    {
        var text = match.Words('V') is { Count: 1 } words && words[0].Kind == TokenKind.Literal ? words.Text.Trim('`', '"') : "";
        return context.IsOwn(match, 'A') && !context.IsPart && text.IndexOfAny(_severalValues) < 0
            && text.IndexOf("...", StringComparison.Ordinal) < 0 && LikeFormat.SignsOf(text).Any()
            ? Clauses(context, [LikeFormat.Prefix + text])
            : null;
    }

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in _marks)
        {
            if (text.IndexOf(mark.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase Words(string label)
    {
        TokenList tokens = new();
        Tokenizer.Read(label, tokens);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                tokens.RemoveAt(i);
            }
        }

        return new Phrase(label, tokens, []);
    }

    private static string? FormOf(Phrase words)
        => _forms.Where(form => form.Words.Match(words) is not null).Select(form => form.Format).FirstOrDefault();

    private static IEnumerable<Form<IReadOnlyList<Clause>>> Of(string format, params string[] patterns)
        => Form.Of((match, context) => context.IsAboutOwn(match.Phrase) ? Clauses(context, [format]) : null, patterns);

    /// <summary>
    /// Interprets "Takes one or more FQDNs, or one or more IP addresses, ...". With other kinds, such as "or server names", there
    /// is no format.
    /// </summary>
    private static IReadOnlyList<Clause>? NamedForms(PatternMatch match, SectionContext context)
    {
        var words = match.Words('V');
        if (!context.IsAboutOwn(match.Phrase) || (words.Has("or") && !words.Has("IP")))
        {
            return null;
        }

        return Clauses(context, words.Has("IP") ? [ValueFormats.Fqdn, ValueFormats.IPAddress] : [ValueFormats.Fqdn]);
    }

    private static IReadOnlyList<Clause>? CertificateName(PatternMatch match, SectionContext context)
        => match.Text('V') is var text && text.Trim('`', '"').StartsWith("<I>", StringComparison.Ordinal) && text.Contains("<S>")
            ? Clauses(context, [ValueFormats.CertificateName])
            : null;

    private static IReadOnlyList<Clause> Clauses(SectionContext context, IEnumerable<string> formats)
        => [new Clause(default, Claim(context, formats))];

    /// <summary>
    /// Combines formats and additional values. Returns null if a part is neither, or if the type implies the format.
    /// </summary>
    private static IReadOnlyList<Clause>? Claim(SectionContext context, IEnumerable<FormatPart> parts)
    {
        List<string> forms = [];
        List<string> values = [];
        foreach (var (form, named) in parts)
        {
            if (form is not null)
            {
                forms.Add(form);
            }
            else if (named?.ToList() is { Count: > 0 } besides && !besides.Exists(ListClosure.IsKind))
            {
                values.AddRange(besides.Where(value => value != "$null"));
            }
            else
            {
                return null;
            }
        }

        var type = context.Parameter.Type;
        if (forms.Count == 0 || (forms.Contains(ValueFormats.Integer) && type.IsInteger)
            || (forms is [var only] && only == TypeFormats.Of(type)))
        {
            return null;
        }

        var claim = Claim(context, forms);
        return [new Clause(default, claim with
        {
            OrValues = claim.OrValues.Concat(values).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
        })];
    }

    /// <summary>Creates a format limit. A host by name or address is a single format.</summary>
    private static HasFormat Claim(SectionContext context, IEnumerable<string> formats)
    {
        var distinct = formats.Distinct().ToList();
        if (distinct.Contains(ValueFormats.Fqdn) && distinct.Remove(ValueFormats.IPAddress))
        {
            distinct[distinct.IndexOf(ValueFormats.Fqdn)] = ValueFormats.SmartHost;
        }

        return new HasFormat(context.Parameter.Name, distinct.ToEquatableArray(), context.OrValues);
    }

    /// <summary>A part of a description: a format or values. Both are null if it is neither.</summary>
    private sealed record FormatPart(string? Form, IEnumerable<string>? Values);
}
