using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads what a sentence, or a list of forms, says of how the values of its own parameter are written.</summary>
internal static class FormatGrammar
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly (Regex Sentence, string Format)[] _sentences =
    [
        (new(@"\bcan't embed (?:a|the) wildcard", Options), ValueFormats.DomainWithWildcard),
        (new(@"address space\b.* must be RFC 1035-compliant", Options), ValueFormats.AddressSpace),
        (new(@"^if .*non-SMTP address space\b.* semicolon\b.*, you must specify the (?:address space )?cost", Options),
            ValueFormats.CostAfterSemicolon),
        (new(@"(?<![\w:])<I>\S.*<S>\S", RegexOptions.CultureInvariant), ValueFormats.CertificateName),
        (new(@"\b(?:qualify the value with|give the (?:number|value)) one of (?:the following|these) units", Options),
            ValueFormats.ByteSize),
        (new(@"\b(?:time ?span|format)\b.*\bdd\.hh:mm:ss\b", Options), ValueFormats.TimeSpan),
    ];

    private static readonly (Regex Words, string Format)[] _forms =
    [
        (new(@"\bCIDR\b", Options), ValueFormats.Cidr),
        (new(@"^IP address range\b", Options), ValueFormats.IPRange),
        (new(@"^(?:Single )?IP address(?:es)?\b", Options), ValueFormats.IPAddress),
        (new(@"\bFQDNs?\b|fully qualified domain name", Options), ValueFormats.Fqdn),
    ];

    private static readonly Regex _takes = new(
        @"^«\d+» (?:takes|accepts|specifies) (?:one or more )?(?<forms>FQDNs?\b.*)$", Options);
    private static readonly Regex _formsInText = new(@"\b(?:FQDNs?|IP address(?:es)?|CIDR)\b", RegexOptions.CultureInvariant);

    /// <summary>Null where the sentence states no format. <paramref name="orValues"/> pass whatever the format is.</summary>
    public static FormatClaim? Read(LinkedSentence sentence, SectionContext context, EquatableArray<string> orValues)
    {
        foreach (var (pattern, format) in _sentences)
        {
            if (pattern.IsMatch(sentence.Text))
            {
                return new FormatClaim(context.Parameter.Name, new([format]), orValues);
            }
        }

        if (_takes.Match(sentence.Text) is not { Success: true } takes)
        {
            return null;
        }

        var forms = _formsInText.Matches(takes.Groups["forms"].Value).Cast<Match>()
            .Select(match => FormOf(match.Value))
            .OfType<string>()
            .Distinct();
        return new FormatClaim(context.Parameter.Name, forms.ToEquatableArray(), orValues);
    }

    /// <summary>A list whose bullets each name a form ("Single IP address: For example, 10.10.1.1.").</summary>
    public static FormatClaim? Read(ListBlock list, SectionContext context, EquatableArray<string> orValues)
    {
        var forms = list.Bullets.Select(bullet => FormOf(bullet.Prose.Text.Split(':')[0])).ToList();
        return forms.Count > 0 && !forms.Contains(null)
            ? new FormatClaim(context.Parameter.Name, forms.OfType<string>().Distinct().ToEquatableArray(), orValues)
            : null;
    }

    private static string? FormOf(string words)
        => _forms.Where(form => form.Words.IsMatch(words)).Select(form => form.Format).FirstOrDefault();
}
