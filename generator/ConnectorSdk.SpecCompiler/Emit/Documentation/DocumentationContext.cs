using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The information about a cmdlet that the documentation of all its parameters refers to.</summary>
/// <param name="Rules">The rules of the cmdlet.</param>
/// <param name="Products">The products that have the cmdlet; null if the document lists none.</param>
/// <param name="Link">The address of the page; empty if the document names none.</param>
internal sealed record DocumentationContext(RuleRemarks Rules, ProductListing? Products, string Link)
{
    private readonly string _link = XmlText.Attribute(Link);

    /// <summary>Gets a reference to the section of a parameter.</summary>
    /// <returns>The reference, or null if the document doesn't state a URL.</returns>
    public string? SeeAlso(string parameter)
        => _link.Length == 0 ? null : $"<seealso href=\"{_link}#-{XmlText.Attribute(parameter.ToLowerInvariant())}\"/>";
}
