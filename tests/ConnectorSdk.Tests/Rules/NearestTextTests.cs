using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules;

/// <summary>What was probably meant by a misspelt value.</summary>
public sealed class NearestTextTests
{
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
