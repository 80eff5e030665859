using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The documentation of a cmdlet's entry methods and builders.</summary>
internal sealed class CmdletDocumentation(string cmdlet, string module, string synopsis, ProductListing? products, string link)
{
    private readonly Description _description = Description.OfCmdlet(cmdlet, synopsis);

    /// <summary>Gets the lines for an entry method, without those for its arguments.</summary>
    /// <param name="set">The name of the parameter set; empty if the cmdlet has only one.</param>
    public string EntrySummary(string set)
    {
        var does = XmlText.Inline(_description.Summary);
        return $"<summary>{(does.Length > 0 ? does + " " : "")}Returns a builder for <c>{cmdlet}</c>{SetNote(set)}.</summary>";
    }

    /// <summary>Gets the summary of a builder.</summary>
    /// <param name="set">The name of the parameter set; empty if the cmdlet has only one.</param>
    public string BuilderSummary(string set) => $"<summary>Builds a <c>{cmdlet}</c> command{SetNote(set)}.</summary>";

    /// <summary>The remarks of every builder, which apply to all setters.</summary>
    public const string BuilderRemarks
        = "<remarks>A method that is called with <c>null</c> leaves its parameter as it is.</remarks>";

    /// <summary>Gets the summary of the base class for the builders of several parameter sets.</summary>
    public string SharedSummary => $"<summary>Provides the parameters that all parameter sets of <c>{cmdlet}</c> have.</summary>";

    /// <summary>Gets the rest of the description, the module, the products, and the online page.</summary>
    public List<string> Remarks
    {
        get
        {
            List<string> parts =
            [
                XmlText.Inline(_description.Details),
                module.Length == 0 ? "" : $"Module: {XmlText.Escape(module)}.",
                products is null ? "" : $"Available in {XmlText.Escape(string.Join(", ", products.Products))}.",
            ];
            parts.RemoveAll(static part => part.Length == 0);
            RemarksText.MakeLines(parts);
            parts.AddRange(SeeAlso);
            return parts;
        }
    }

    /// <summary>Gets a reference to the online page, if the document states its URL.</summary>
    public string[] SeeAlso { get; } = link.Length == 0 ? [] : [$"<seealso href=\"{XmlText.Attribute(link)}\"/>"];

    private static string SetNote(string set) => set.Length == 0 ? "" : $" (parameter set {XmlText.Code(set)})";
}
