namespace ConnectorSdk;

/// <summary>Describes a parameter of the cmdlet that a generated builder builds, as its document does.</summary>
/// <param name="index">The parameter's place in the document, from 0: the order in which commands are rendered.</param>
/// <param name="name">The name, without the hyphen.</param>
/// <param name="type">The type as the document writes it, such as <c>Boolean</c> or <c>MultiValuedProperty</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletParameterAttribute(int index, string name, string type) : Attribute
{
    /// <summary>The parameter's place in the document, from 0: the order in which commands are rendered.</summary>
    public int Index { get; } = index;

    /// <summary>The name, without the hyphen.</summary>
    public string Name { get; } = name;

    /// <summary>The type as the document writes it, such as <c>Boolean</c> or <c>MultiValuedProperty</c>.</summary>
    public string Type { get; } = type;

    /// <summary>
    /// The value that the omitted parameter has, in PowerShell's spelling (<c>$true</c>, <c>$null</c>, <c>Custom</c>). Null,
    /// the default, where the document states none.
    /// </summary>
    public string? Default { get; set; }

    /// <summary>
    /// The products that the parameter exists in, as the document lists them, separated by commas. Null, the default, where that
    /// is every product of the cmdlet.
    /// </summary>
    public string? Products { get; set; }

    /// <summary>The line of the document that lists <see cref="Products"/>; 0 where none does.</summary>
    public int ProductsLine { get; set; }
}
