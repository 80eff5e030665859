using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Tells sentences that speak of some servers only, or of something else than this command line.</summary>
internal static class SentenceScope
{
    private static readonly PhraseMatcher _otherThings = new(
        "attribute of the", "property of the", "depending on", "typically", "recommend", "recommends", "recommended",
        "recommendation", "might", "for example");

    private static readonly WordGroup _places = new("on", "of", "with", "in", "using");

    /// <summary>
    /// "In Exchange 2010, you need to ...": the products it holds for, and where the sentence goes on. Products are null where
    /// the opening is no list of products: what it then means isn't certain.
    /// </summary>
    public static (EquatableArray<string>? Products, int Length)? Read(Phrase sentence)
    {
        if (!(sentence.IsWord(0, "in") || sentence.IsWord(0, "on") || sentence.IsWord(0, "for")))
        {
            return null;
        }

        for (var comma = sentence.IndexOf(","); comma > 0; comma = sentence.IndexOf(",", comma + 1))
        {
            if (ProductGrammar.Read(sentence.Slice(1, comma - 1)) is { } products
                && !ProductGrammar.Continues(sentence, comma + 1))
            {
                return (products, comma + 1);
            }
        }

        var end = sentence.IndexOf(",");
        return end > 0 ? (null, end + 1) : null;
    }

    /// <summary>The products that a sentence opens with; null where it opens otherwise.</summary>
    public static EquatableArray<string>? Products(string sentence, TokenList tokens)
    {
        if (sentence is not (['I' or 'O', 'n', ' ', ..] or ['F', 'o', 'r', ' ', ..])
            || sentence.IndexOf(',') is not (> 0 and var comma) || !MayNameProduct(sentence, comma))
        {
            return null;
        }

        return Read(SentenceReader.Plain(sentence, tokens)) is ({ } products, _) ? products : null;
    }

    /// <summary>Names of products have a capital letter, a digit, or a hyphen. "In this case," has none.</summary>
    private static bool MayNameProduct(string sentence, int end)
    {
        for (var i = 2; i < end; i++)
        {
            if (char.IsUpper(sentence[i]) || char.IsDigit(sentence[i]) || sentence[i] == '-')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Parameters of other cmdlets, properties of stored objects, exceptions and advice.</summary>
    public static bool IsAboutOtherThings(Phrase sentence) => _otherThings.IsMatch(sentence) || NamesOtherCmdlet(sentence);

    /// <summary>"... on the Set-Thing cmdlet".</summary>
    private static bool NamesOtherCmdlet(Phrase sentence)
    {
        for (var i = 2; i < sentence.Count; i++)
        {
            if (sentence[i] is { MayHaveCapital: true, Kind: TokenKind.Word } token
                && sentence.IsWord(i - 1, "the")
                && sentence.Source.IndexOf('-', token.Start, token.Length) > token.Start
                && char.IsUpper(sentence.Source[token.Start])
                && sentence.IsAnyOf(i - 2, _places)
                && (sentence.IndexOf("cmdlet", i) >= 0 || sentence.IndexOf("cmdlets", i) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
