using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>Reads lists of products: "Exchange Server 2010, Exchange 2013 or later, and the cloud-based service".</summary>
internal static class ProductGrammar
{
    private static readonly Pattern[] _products =
    [
        new("[the] cloud-based service"),
        new("[the] cloud-based (environments|organizations)"),
        new("on-premises Exchange [organizations]"),
        new("on-premises (environments|organizations|deployments)"),
        new("Exchange Online [PowerShell]"),
        new("Exchange Online Protection"),
        new("[Microsoft] Exchange [Server] {N} [SP1|SP2|SP3] [or (later|earlier)]"),
        new("[Microsoft] Exchange Server SE"),
        new("{N} [or later]"),
        new("Exchange [Server] {N} {V} or (later|earlier)"),
        new("Security & Compliance [PowerShell|Center]"),
        new("(Microsoft|Office) 365"),
        new("standalone Exchange Online Protection [{left} EOP {right}] [organizations]"),
    ];

    /// <summary>Reads the products in a list. Returns null unless each part is a product.</summary>
    public static EquatableArray<string>? Read(Phrase words)
    {
        List<string> products = [];
        var start = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !IsSeparator(words, i))
            {
                continue;
            }

            if (i > start)
            {
                var part = words.Slice(start, i - start);
                if (Pattern.FirstMatch(_products, part) is null)
                {
                    return null;
                }

                products.Add(Name(part));
            }

            start = i + 1;
        }

        return products.Count > 0 ? products.ToEquatableArray() : null;
    }

    /// <summary>Determines whether a list of products continues after its comma.</summary>
    public static bool Continues(Phrase sentence, int index)
        => sentence.IsWord(index, "and") || sentence.IsWord(index, "or") || sentence.IsWord(index, "Exchange")
            || (index < sentence.Count && sentence[index].Kind == TokenKind.Number);

    /// <summary>
    /// Gets the name of a product. The shell of a product means the product, and a bare year is a version of Exchange. "Or later"
    /// isn't a second product.
    /// </summary>
    private static string Name(Phrase part)
    {
        part = part.IsWord(part.Count - 1, "PowerShell") ? part.Slice(0, part.Count - 1) : part;
        var name = part.IsWord(0, "the") ? part.From(1).Text : part.Text;
        return part[0].Kind == TokenKind.Number ? "Exchange Server " + name : name;
    }

    private static bool IsSeparator(Phrase words, int i)
        => words.IsWord(i, ",") || words.IsWord(i, "and")
            || (words.IsWord(i, "or") && !words.IsWord(i + 1, "later") && !words.IsWord(i + 1, "earlier"));
}
