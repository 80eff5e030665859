using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The products of a parameter matter if the cmdlet has further products.</summary>
public sealed class ProductLimitsTests
{
    private static readonly string _label = SampleDocument.Parameter("Label", "String",
        "The Label parameter specifies the label.");

    [Theory]
    [InlineData("> Applicable: Lamp Cloud", "")]
    [InlineData("", "Applicable: Lamp Cloud")]
    public void A_parameter_is_limited_to_its_products_where_they_are_fewer_than_those_of_the_cmdlet(string text, string metadata)
    {
        var document = SampleDocument.Of(_label + SampleDocument.Parameter("Shade", "String", text, metadata)
                + SampleDocument.Parameter("Color", "String", "> Applicable: Lamp Server, lamp cloud"))
            .Replace("---\nModule", "---\napplicable: Lamp Cloud, Lamp Server\nModule", StringComparison.Ordinal);

        var cmdlet = SampleDocument.Read(document).Cmdlet!;

        Assert.Equal(new ProductListing("Lamp Cloud, Lamp Server", SampleDocument.FileName, 2), cmdlet.Products);
        Assert.Equal(
            new ProductListing("Lamp Cloud", SampleDocument.FileName, SampleDocument.LineOf(document, "Applicable: Lamp Cloud")),
            new ProductLimits(cmdlet).Of(cmdlet.Find("Shade")!));
        Assert.Null(new ProductLimits(cmdlet).Of(cmdlet.Find("Color")!));
        Assert.Null(new ProductLimits(cmdlet).Of(cmdlet.Find("Label")!));
    }

    [Fact]
    public void Where_the_cmdlet_lists_no_products_it_has_those_of_its_parameters()
    {
        var cmdlet = SampleDocument.Cmdlet(SampleDocument.Parameter("Label", "String", "> Applicable: Lamp Cloud")
            + SampleDocument.Parameter("Color", "String", "> Applicable: Lamp Cloud, Lamp Server"));

        Assert.Null(cmdlet.Products);
        Assert.Equal("Lamp Cloud", new ProductLimits(cmdlet).Of(cmdlet.Find("Label")!)?.Text);
        Assert.Null(new ProductLimits(cmdlet).Of(cmdlet.Find("Color")!));
    }
}
