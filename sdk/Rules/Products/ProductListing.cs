using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>Represents the list of products in a document for which a cmdlet or parameter is available.</summary>
/// <param name="Text">The names in the document, separated by commas.</param>
/// <param name="Document">The file name of the document.</param>
/// <param name="Line">The line of the list.</param>
internal sealed record ProductListing(string Text, string Document, int Line)
{
    public EquatableArray<string> Products { get; } = Split(Text);

    /// <summary>Gets the quote for messages.</summary>
    public string Quote => "Applicable: " + Text;

    /// <summary>Gets the rule for a parameter with this list.</summary>
    public Rule RuleOf(string parameter) => new(default, new ExistsIn(parameter, Products));

    /// <summary>Gets the distinct names in a list.</summary>
    public static EquatableArray<string> Split(string list)
    {
        List<string> names = [];
        foreach (var item in list.Split(','))
        {
            if (item.Trim() is { Length: > 0 } name
                && !names.Exists(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                names.Add(name);
            }
        }

        return names.ToEquatableArray();
    }
}
