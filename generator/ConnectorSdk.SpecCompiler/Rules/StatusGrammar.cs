using System.Text.RegularExpressions;
using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads that a parameter or value is reserved, deprecated, or exists in some products only.</summary>
internal static class StatusGrammar
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Template[] _reserved =
    [
        new("({A}|«v») is reserved for internal Microsoft use"),
        new("reserved for internal Microsoft use"),
    ];

    private static readonly Template[] _deprecated =
    [
        new("({A}|«v») (is|has been) deprecated[ and {X}]"),
        new("({A}|«v») is no longer (used|required|supported|available)[ {X}]"),
        new("({A}|«v») no longer works[ {X}]"),
        new("({A}|«v») is obsolete[ {X}]"),
    ];

    private static readonly Template _product =
        new("({A}|«v») is [only ](available|functional|available or functional) [only ]in {V}");
    private static readonly Regex _products = new(
        @"Exchange Server (?:\d{4}|SE)|(?:Exchange )?(?<year>20\d\d)\b"
            + "|on-premises Exchange|the cloud-based service|Exchange Online",
        Options);
    private static readonly Regex _productList = new(
        @"^(?:(?:Exchange Server (?:\d{4}|SE)|(?:Exchange )?20\d\d|on-premises Exchange|the cloud-based service|Exchange Online)"
            + "(?:, (?:and |or )?| and | or |$))+$",
        Options);

    /// <summary>Null where the sentence states no status.</summary>
    public static Claim? Read(LinkedSentence sentence, SectionContext context)
    {
        if (Match(_reserved, sentence, context))
        {
            return new StatusClaim(Subject(context), Deprecated: false);
        }

        if (Match(_deprecated, sentence, context))
        {
            return new StatusClaim(Subject(context), Deprecated: true);
        }

        var product = _product.Match(sentence.Text);
        if (!product.Success
            || context.BulletValue is not null
            || !context.IsOwn(sentence, product)
            || !_productList.IsMatch(product.Groups["V"].Value)
            || sentence.Text.IndexOf(" only", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var products = _products.Matches(product.Groups["V"].Value).Cast<Match>()
            .Select(match => match.Groups["year"].Success ? "Exchange Server " + match.Groups["year"].Value : match.Value);
        return new OnlyOnClaim(context.Parameter.Name, products.ToEquatableArray());
    }

    private static Atom Subject(SectionContext context) => context.BulletValue ?? Atom.Given(context.Parameter.Name);

    private static bool Match(Template[] templates, LinkedSentence sentence, SectionContext context)
        => templates.Any(template => template.Match(sentence.Text) is { Success: true } match && context.IsOwn(sentence, match));
}
