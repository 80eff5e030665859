using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.Tests.Rules;

public sealed class ProductTargetsTests
{
    [Theory]
    [InlineData("Exchange Online", "[Exchange Online]")]
    [InlineData("Exchange Online;Exchange Server 2019", "[Exchange Online, Exchange Server 2019]")]
    [InlineData(" Exchange Online , Exchange Server 2019;", "[Exchange Online, Exchange Server 2019]")]
    [InlineData("Exchange Online|Exchange Server 2019", "[Exchange Online, Exchange Server 2019]")]
    [InlineData("Exchange Online;exchange online", "[Exchange Online]")]
    [InlineData(" ; ,", "[]")]
    [InlineData(null, "[]")]
    public void A_list_has_its_names_once_and_without_blanks(string? list, string expected)
        => Assert.Equal(expected, ProductTargets.Parse(list).Names.ToString());

    [Theory]
    [InlineData("Exchange Online", true)]
    [InlineData("Exchange Server 2016", false)]
    [InlineData("Exchange Server 2016; Exchange Online", true)]
    [InlineData("", false)]
    public void A_rule_for_one_product_counts_where_that_is_among_the_targets(string targets, bool expected)
        => Assert.Equal(expected, ProductTargets.Parse(targets).IsIn(new(["Exchange Online"])));

    [Fact]
    public void A_rule_for_no_product_in_particular_always_counts() => Assert.True(ProductTargets.Parse(null).IsIn(default));
}
