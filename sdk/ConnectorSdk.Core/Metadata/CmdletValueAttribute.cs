using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Gives the PowerShell spelling of an enum member whose name can't be written in C#, such as <c>TLS1.2</c>.</summary>
/// <param name="value">The value as PowerShell takes it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class CmdletValueAttribute(string value) : Attribute
{
    /// <summary>The value as PowerShell takes it.</summary>
    public string Value { get; } = value;
}
