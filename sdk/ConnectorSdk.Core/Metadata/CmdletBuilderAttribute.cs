using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Specifies the cmdlet of a generated builder.</summary>
/// <param name="cmdlet">The name of the cmdlet, such as <c>New-OutboundConnector</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletBuilderAttribute(string cmdlet) : Attribute
{
    /// <summary>Gets the name of the cmdlet, such as <c>New-OutboundConnector</c>.</summary>
    public string Cmdlet { get; } = cmdlet;

    /// <summary>Gets or sets the version of the format of the builder's other attributes. The default is 1.</summary>
    public int Format { get; set; } = 1;

    /// <summary>
    /// Gets or sets the version of ConnectorSdk.Generator that created the builder. The default is an empty string, for an
    /// unknown version.
    /// </summary>
    public string Generator { get; set; } = "";
}
