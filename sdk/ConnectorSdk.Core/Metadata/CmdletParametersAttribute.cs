using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Lists the parameters of the cmdlet of a generated builder.</summary>
/// <param name="table">
/// The parameters in the order of the document, one on each line: <c>Name|Type|Default|null</c>. The type is spelled as in the
/// document. The default value is in PowerShell's spelling (<c>$true</c>, <c>Custom</c>), and is omitted if the document states
/// none. The last cell is present only if the parameter is mandatory and the document allows <c>$null</c>.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletParametersAttribute(string table) : Attribute
{
    /// <summary>
    /// Gets the parameters, one on each line. Setters use the zero-based index of the line, and commands are rendered in this
    /// order. In a text, a bar or a backslash is preceded by a backslash, and <c>\u000a</c> is the character with this number.
    /// </summary>
    public string Table { get; } = table;
}
