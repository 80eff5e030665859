using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents say how the values of a parameter are written.</summary>
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
            "[a|the] valid (value|input|{A}|input for {A}) is (a|an) [SMTP] email address",
            "[the] valid values [for {A}] are one or more [SMTP] email addresses",
            "({A}|the value) must be (a|an) [valid] [SMTP] (email|SMTP) address"),
        .. Of(ValueFormats.Domain, "[the] valid values [for {A}] are one or more SMTP domains"),
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
        .. Of(ValueFormats.IPAddress,
            "[a] valid (value|input) for {A} [is] [a single|one or more] IP (address|addresses) in the format {X}"),
        .. Of(ValueFormats.NoSurroundingSpaces, "don't use [words with|values with] leading or trailing spaces",
            "({A}|the value) can't (begin|start) or end with [a] (space|spaces)",
            "leading (and|or) trailing spaces aren't allowed"),
        .. Of(ValueFormats.NoSpaces, "({A}|the value) can't contain spaces", "({A}|the value) can't contain spaces or {X}"),
        .. Of(ValueFormats.HexColor, "{A} accepts a hexadecimal color code value in the format {X}"),
        .. Forms.Of(NamedForms, "{A} (takes|accepts) [one or more] (FQDN|FQDNs) {V}"),
        .. Forms.Of(CertificateName, "[a|the] valid (value|syntax|{A}|syntax for {A}) is {V} [:]"),
    ];

    private static readonly (Pattern Words, string Format)[] _forms =
    [
        (new("{X} CIDR {X}"), ValueFormats.Cidr),
        (new("a (timespan|time span) {X}"), ValueFormats.TimeSpan),
        (new("IP address range {X}"), ValueFormats.IPRange),
        (new("[single] IP (address|addresses) {X}"), ValueFormats.IPAddress),
        (new("{X} (FQDN|FQDNs|fully qualified domain name) {X}"), ValueFormats.Fqdn),
    ];

    /// <summary>One of which each form has: most bullets are none, and need no closer look.</summary>
    private static readonly string[] _marks = ["IP", "CIDR", "FQDN", "ualified", "span"];

    /// <summary>A list whose bullets each name a form ("Single IP address: For example, 10.10.1.1.").</summary>
    public static IReadOnlyList<Rule>? Read(StatedList list, SectionContext context)
    {
        List<string> forms = [];
        foreach (var bullet in list.Bullets)
        {
            var text = bullet.Prose.Text;
            if (text.StartsWith("The value ", StringComparison.Ordinal) && forms.Count > 0)
            {
                continue; // A value besides, such as "The value unlimited", which the section allows anyway.
            }

            if (!HasMark(text) || FormOf(Words(bullet.Label)) is not { } form)
            {
                return null;
            }

            forms.Add(form);
        }

        return forms.Count > 0 ? [new Rule(default, Claim(context, forms))] : null;
    }

    private static bool HasMark(string text)
    {
        foreach (var mark in _marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase Words(string label)
    {
        List<Token> tokens = [];
        Tokenizer.Read(label, tokens);
        return new Phrase(label, tokens.FindAll(token => token.Kind != TokenKind.Mark), []);
    }

    private static string? FormOf(Phrase words)
        => _forms.Where(form => form.Words.Match(words) is not null).Select(form => form.Format).FirstOrDefault();

    private static IEnumerable<Form<IReadOnlyList<Clause>>> Of(string format, params string[] patterns)
        => Forms.Of((match, context) => context.IsAboutOwn(match.Phrase) ? Clauses(context, [format]) : null, patterns);

    /// <summary>
    /// "Takes one or more FQDNs, or one or more IP addresses, ...": the forms that the text names. With others, such as "or
    /// server names", it is no format.
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

    /// <summary>A host by name or address is one format.</summary>
    private static HasFormat Claim(SectionContext context, IEnumerable<string> formats)
    {
        var distinct = formats.Distinct().ToList();
        if (distinct.Contains(ValueFormats.Fqdn) && distinct.Remove(ValueFormats.IPAddress))
        {
            distinct[distinct.IndexOf(ValueFormats.Fqdn)] = ValueFormats.SmartHost;
        }

        return new HasFormat(context.Parameter.Name, distinct.ToEquatableArray(), context.OrValues);
    }
}
