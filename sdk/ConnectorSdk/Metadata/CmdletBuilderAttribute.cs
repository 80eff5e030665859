namespace ConnectorSdk;

/// <summary>Marks a generated builder with the cmdlet that it builds.</summary>
/// <param name="cmdlet">The cmdlet's name, such as <c>New-OutboundConnector</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletBuilderAttribute(string cmdlet) : Attribute
{
    /// <summary>The cmdlet's name, such as <c>New-OutboundConnector</c>.</summary>
    public string Cmdlet { get; } = cmdlet;

    /// <summary>
    /// The products that the cmdlet exists in, as its document lists them, separated by commas. Null, the default, where it lists
    /// none.
    /// </summary>
    public string? Products { get; set; }

    /// <summary>The line of the document that lists <see cref="Products"/>; 0 where none does.</summary>
    public int ProductsLine { get; set; }

    /// <summary>The name of the document's file. Null, the default, where it lists no products.</summary>
    public string? Document { get; set; }
}
