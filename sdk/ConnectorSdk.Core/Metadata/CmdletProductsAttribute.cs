using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>
/// Lists the products that the document names for the cmdlet, and for those of its parameters that not all of them have.
/// </summary>
/// <param name="document">The document's file name.</param>
/// <param name="table">
/// A line for each list: <c>31|TlsDomain|Exchange Online, Exchange Server 2019</c>; without a parameter for the whole cmdlet.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletProductsAttribute(string document, string table) : Attribute
{
    /// <summary>The document's file name.</summary>
    public string Document { get; } = document;

    /// <summary>
    /// The lists, a line each: the line of the document, from 1, the parameter, which is left out where the list is the
    /// cmdlet's, and the products as the document writes them. A bar or a backslash in a text follows a backslash.
    /// </summary>
    public string Table { get; } = table;
}
