using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>
/// Specifies the PowerShell spelling of an enum member whose name can't be written in C#, such as <c>TLS1.2</c>.
/// </summary>
/// <param name="value">The PowerShell spelling.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class CmdletValueAttribute(string value) : Attribute
{
    /// <summary>Gets the PowerShell spelling.</summary>
    public string Value { get; } = value;
}
