using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Marks a generated builder with the cmdlet that it builds.</summary>
/// <param name="cmdlet">The cmdlet's name, such as <c>New-OutboundConnector</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletBuilderAttribute(string cmdlet) : Attribute
{
    /// <summary>The cmdlet's name, such as <c>New-OutboundConnector</c>.</summary>
    public string Cmdlet { get; } = cmdlet;

    /// <summary>The version of the format of the builder's other attributes. The default is 1, the first.</summary>
    public int Format { get; set; } = 1;

    /// <summary>The version of ConnectorSdk.Generator that wrote the builder. Empty if it isn't known.</summary>
    public string Generator { get; set; } = "";
}
