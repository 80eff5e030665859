using ConnectorSdk.SpecCompiler.Rules.Clauses;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The positions where sentences are split, and the kinds of the parts.</summary>
public sealed class ClauseSplitterTests
{
    [Theory]
    [InlineData("You can't use @Label with @Owner", "main: You can't use @Label with @Owner")]
    [InlineData("If @Owner is set, and the value of @Fast is $true, you must use @Label",
        "if: @Owner is set | and if: the value of @Fast is $true | main: you must use @Label")]
    [InlineData("If you use @Owner you can't use @Label", "if: you use @Owner | main: you can't use @Label")]
    [InlineData("When you use @Owner, then @Label is ignored", "if: you use @Owner | main: @Label is ignored")]
    [InlineData("@Label is ignored if @Owner is used or if @Fast is used",
        "main: @Label is ignored | if: @Owner is used | or if: @Fast is used")]
    [InlineData("@Label is useful only when @Owner is set and @Fast is $true",
        "main: @Label is useful | only: @Owner is set | and only: @Fast is $true")]
    [InlineData("@Label is required unless @Owner is used", "main: @Label is required | unless: @Owner is used")]
    [InlineData("When you use @Label, you must use @Owner, and you can't use @Fast",
        "if: you use @Label | main: you must use @Owner | and main: you can't use @Fast")]
    [InlineData("@Owner must contain Red, and can't contain Blue",
        "main: @Owner must contain Red | and main: @Owner can't contain Blue")]
    [InlineData("You must use @Owner and specify @Fast", "main: You must use @Owner | and main: You must specify @Fast")]
    [InlineData("You can't use @Label with @Owner, but you can use @Fast",
        "main: You can't use @Label with @Owner | but main: you can use @Fast")]
    [InlineData("You can't use @Label, because @Owner is slow", "main: You can't use @Label | aside: @Owner is slow")]
    [InlineData("You can't use @Label, because @Owner is slow if it's hot",
        "main: You can't use @Label | aside: @Owner is slow if it's hot")]
    [InlineData("You can only use @Label with @Owner, not @Fast", "main: You can only use @Label with @Owner | aside: not @Fast")]
    [InlineData("To use @Label, @Owner must be Kim", "purpose: use @Label | main: @Owner must be Kim")]
    [InlineData("@Owner must be Kim before you can use @Label", "main: @Owner must be Kim | purpose: use @Label")]
    [InlineData("You can set @Owner to Red, Green, or Blue and to White",
        "main: You can set @Owner to Red, Green, or Blue and to White")]
    [InlineData("You can't use @Label (if @Owner is set, you can use @Fast)",
        "main: You can't use @Label (if @Owner is set, you can use @Fast)")]
    [InlineData("You can use @Label even if @Owner is set", "main: You can use @Label | evenif: @Owner is set")]
    public void A_sentence_is_split_where_a_clause_begins(string sentence, string expected)
        => Assert.Equal(expected, string.Join(" | ", ClauseSplitter.Split(SamplePhrase.Of(sentence)).Select(Show)));

    private static string Show(Part part)
        => (part.Joint.Length > 0 ? part.Joint + " " : "") + part.Kind switch
        {
            PartKind.OnlyIf => "only",
            var kind => kind.ToString().ToLowerInvariant(),
        } + ": " + string.Join(" ", Enumerable.Range(0, part.Words.Count).Select(i => part.Words.TextOf(i, 1)))
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
}
