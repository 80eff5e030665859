using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>What the documentation of all parameters of a cmdlet refers to.</summary>
/// <param name="Rules">The rules of the cmdlet.</param>
/// <param name="Products">The products that have the cmdlet; null if the document lists none.</param>
/// <param name="Link">The address of the page; empty if the document names none.</param>
internal sealed record DocumentationContext(RuleRemarks Rules, ProductListing? Products, string Link)
{
    private readonly string _link = XmlText.Attribute(Link);

    /// <summary>A reference to a parameter's section; null if the document names no address.</summary>
    public string? SeeAlso(string parameter)
        => _link.Length == 0 ? null : $"<seealso href=\"{_link}#-{XmlText.Attribute(parameter.ToLowerInvariant())}\"/>";
}
