using ConnectorSdk.Analyzers;
using ConnectorSdk.Rules;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>What was probably meant by a misspelt value.</summary>
public sealed class NearestTextTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("lamp", "LAMP", 0)]
    [InlineData("lamp", "clamp", 1)]
    [InlineData("lamp", "lam", 1)]
    [InlineData("lamp", "lump", 1)]
    [InlineData("lamp", "lapm", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_single_edits_and_swaps(string from, string to, int distance)
    {
        Assert.Equal(distance, NearestText.Distance(from, to));
        Assert.Equal(distance, NearestText.Distance(to, from));
    }

    [Theory]
    [InlineData("greeen", "Green")]
    [InlineData("Violet", null)]
    [InlineData("Grexn", "Green")]
    [InlineData("Gry", "Grey")]
    [InlineData("", null)]
    public void Only_a_text_that_is_alike_and_nearer_than_any_other_is_found(string text, string? nearest)
        => Assert.Equal(nearest, NearestText.Of(text, new EquatableArray<string>(["Green", "Grey", "Blue"])));

    [Fact]
    public void Two_texts_that_are_equally_near_are_none()
        => Assert.Null(NearestText.Of("Lamq", new EquatableArray<string>(["Lamp", "Lamb"])));
}
