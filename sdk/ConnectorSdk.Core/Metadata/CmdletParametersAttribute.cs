using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Lists the parameters of the cmdlet that a generated builder builds, as its document describes them.</summary>
/// <param name="table">
/// A line for each parameter in the order of the document: <c>Name|Type|Default|null</c>. The type is spelled as in the document.
/// The default is in PowerShell's spelling (<c>$true</c>, <c>Custom</c>), and is omitted if the document states none. The last
/// cell is present only if the parameter is mandatory and the document allows <c>$null</c>.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletParametersAttribute(string table) : Attribute
{
    /// <summary>
    /// The parameters, a line each. By their place here, from 0, setters number them, and commands render them in this order. A
    /// bar or a backslash in a text follows a backslash, and <c>\u000a</c> is a character by its number.
    /// </summary>
    public string Table { get; } = table;
}
