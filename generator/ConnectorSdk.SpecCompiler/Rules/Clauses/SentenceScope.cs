using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Detects sentences that apply only to some servers, or to something other than this command.</summary>
internal static class SentenceScope
{
    private static readonly PhraseMatcher _otherThings = new(
        "attribute of the", "property of the", "depending on", "typically", "recommend", "recommends", "recommended",
        "recommendation", "might", "for example");

    private static readonly WordGroup _places = new("on", "of", "with", "in", "using");

    /// <summary>
    /// Reads an opening such as "In Exchange 2010, you need to ...": its products, and the position after it. The products are
    /// null if the opening isn't a list of products, because its meaning is then uncertain.
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

    /// <summary>The products that a sentence opens with; null if it opens differently.</summary>
    public static EquatableArray<string>? Products(Sentence sentence, TokenList tokens)
    {
        var text = sentence.Span;
        if (text is not (['I' or 'O', 'n', ' ', ..] or ['F', 'o', 'r', ' ', ..])
            || text.IndexOf(',') is not (> 0 and var comma) || !MayNameProduct(text, comma))
        {
            return null;
        }

        return Read(SentenceReader.Plain(sentence.Text, tokens)) is ({ } products, _) ? products : null;
    }

    /// <summary>Product names have a capital letter, a digit, or a hyphen. "In this case," has none of them.</summary>
    private static bool MayNameProduct(ReadOnlySpan<char> sentence, int end)
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

    /// <summary>
    /// Matches sentences about parameters of other cmdlets or properties of stored objects, exceptions, and advice.
    /// </summary>
    public static bool IsAboutOtherThings(Phrase sentence) => _otherThings.IsMatch(sentence) || NamesOtherCmdlet(sentence);

    /// <summary>Matches "... on the Set-Thing cmdlet".</summary>
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
