using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules;

public sealed class ProductNamesTests
{
    [Theory]
    [InlineData("Exchange Online", "the cloud-based service", Truth.True)]
    [InlineData("the cloud-based service", "Microsoft 365", Truth.True)]
    [InlineData("Microsoft 365", "exchange online", Truth.True)]
    [InlineData("Exchange Online", "Exchange Server 2019", Truth.False)]
    [InlineData("on-premises Exchange", "Exchange Online", Truth.False)]
    [InlineData("on-premises Exchange", "Exchange Server 2010", Truth.True)]
    [InlineData("on-premises Exchange", "Exchange Server SE", Truth.True)]
    [InlineData("Exchange Server 2013", "Exchange 2013", Truth.True)]
    [InlineData("Exchange Server 2013", "Exchange Server 2016", Truth.False)]
    [InlineData("Exchange 2013 or later", "Exchange Server 2010", Truth.False)]
    [InlineData("Exchange 2013 or later", "Exchange Server 2013", Truth.True)]
    [InlineData("Exchange 2013 or later", "Exchange Server 2019", Truth.True)]
    [InlineData("Exchange Server 2013 or later", "Exchange Server SE", Truth.True)]
    [InlineData("Exchange Server 2013 or later", "Exchange Server Subscription Edition", Truth.True)]
    [InlineData("Exchange Server 2013 or later", "Exchange Online", Truth.False)]
    [InlineData("Exchange Server 2013 or earlier", "Exchange Server 2010", Truth.True)]
    [InlineData("Exchange Server 2013 or earlier", "Exchange Server 2016", Truth.False)]
    [InlineData("Exchange Server 2013 or earlier", "Exchange Online", Truth.False)]
    [InlineData("Exchange 2013 CU6 or earlier", "Exchange Server 2016", Truth.False)]
    [InlineData("Exchange 2013 CU6 or earlier", "Exchange Server 2013", Truth.Unknown)]
    [InlineData("Exchange Server 2013", "on-premises Exchange", Truth.Unknown)]
    [InlineData("Lamp Server", "lamp server ", Truth.True)]
    [InlineData("Lamp Server", "Room Server", Truth.False)]
    [InlineData("Lamp Server", "Exchange Online", Truth.False)]
    internal void A_target_is_in_a_product_that_covers_all_of_it(string product, string target, Truth expected)
        => Assert.Equal(expected, ProductNames.Contain(new([product]), target));

    [Fact]
    public void One_of_several_products_is_enough()
        => Assert.Equal(
            Truth.True,
            ProductNames.Contain(new(["Exchange Server 2010", "the cloud-based service"]), "Exchange Online"));

    [Fact]
    public void No_product_contains_nothing() => Assert.Equal(Truth.False, ProductNames.Contain(default, "Exchange Online"));

    [Theory]
    [InlineData("Exchange Online", true)]
    [InlineData("Office 365", true)]
    [InlineData("on-premises Exchange", true)]
    [InlineData("Exchange 2016", true)]
    [InlineData("Exchange Server 2013 SP1 or later", true)]
    [InlineData("Exchange Server SE", true)]
    [InlineData("Exchange Server 2106", false)]
    [InlineData("Exchange Server 2106 or later", false)]
    [InlineData("Exchange", false)]
    [InlineData("Lamp Server", false)]
    internal void The_products_that_Exchange_has_had_are_known(string name, bool expected)
        => Assert.Equal(expected, ProductNames.IsKnown(name));

    [Fact]
    public void The_usual_names_are_known()
        => Assert.All(ProductNames.KnownNames, name => Assert.True(ProductNames.IsKnown(name), name));
}
