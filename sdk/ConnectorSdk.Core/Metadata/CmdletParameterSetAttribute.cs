using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Specifies the parameter set of a generated builder.</summary>
/// <param name="name">
/// The name in the SYNTAX section of the document, or <c>(All)</c> if the cmdlet has only one parameter set.
/// </param>
/// <param name="mandatory">The mandatory parameters of the parameter set.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletParameterSetAttribute(string name, params string[] mandatory) : Attribute
{
    /// <summary>
    /// Gets the name in the SYNTAX section of the document, or <c>(All)</c> if the cmdlet has only one parameter set.
    /// </summary>
    public string Name { get; } = name;

    /// <summary>Gets the mandatory parameters of the parameter set.</summary>
    public string[] Mandatory { get; } = mandatory;

    /// <summary>
    /// Gets or sets the indexes of the parameters of the set in the table of <see cref="CmdletParametersAttribute"/>, such as
    /// <c>0-3,7</c>. The default is an empty string, which represents all parameters.
    /// </summary>
    public string Members { get; set; } = "";
}
