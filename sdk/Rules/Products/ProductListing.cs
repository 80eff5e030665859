using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>
/// The list of products that a document has for a cmdlet or a parameter: nothing else is said of where it exists.
/// </summary>
/// <param name="Text">The names as the document lists them, separated by commas.</param>
/// <param name="Document">The name of the document's file.</param>
/// <param name="Line">The line of the list.</param>
internal sealed record ProductListing(string Text, string Document, int Line)
{
    public EquatableArray<string> Products { get; } = Split(Text);

    /// <summary>What messages quote.</summary>
    public string Quote => "Applicable: " + Text;

    /// <summary>The rule that a parameter with this list is bound by.</summary>
    public Rule RuleOf(string parameter) => new(default, new ExistsIn(parameter, Products));

    /// <summary>The names of a list, each once.</summary>
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
