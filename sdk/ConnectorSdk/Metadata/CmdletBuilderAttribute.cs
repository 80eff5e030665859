namespace ConnectorSdk;

/// <summary>Marks a generated builder with the cmdlet that it builds.</summary>
/// <param name="cmdlet">The cmdlet's name, such as <c>New-OutboundConnector</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletBuilderAttribute(string cmdlet) : Attribute
{
    /// <summary>The cmdlet's name, such as <c>New-OutboundConnector</c>.</summary>
    public string Cmdlet { get; } = cmdlet;
}
