using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>
/// Lists the products in which the cmdlet of a generated builder is available. Parameters that aren't available in all of these
/// products have their own lists.
/// </summary>
/// <param name="document">The file name of the document.</param>
/// <param name="table">
/// The lists, one on each line: <c>31|TlsDomain|Exchange Online, Exchange Server 2019</c>. The parameter is omitted in the list
/// of the cmdlet.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletProductsAttribute(string document, string table) : Attribute
{
    /// <summary>Gets the file name of the document.</summary>
    public string Document { get; } = document;

    /// <summary>
    /// Gets the lists, one on each line: the line number in the document, the parameter (omitted in the list of the cmdlet), and
    /// the products as in the document. In a text, a bar or a backslash is preceded by a backslash.
    /// </summary>
    public string Table { get; } = table;
}
