using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>Names the parameter set that a generated builder stands for.</summary>
/// <param name="name">The name as in the document's SYNTAX section; <c>(All)</c> where the cmdlet has one set only.</param>
/// <param name="mandatory">The parameters that the set can't do without.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class CmdletParameterSetAttribute(string name, params string[] mandatory) : Attribute
{
    /// <summary>The name as in the document's SYNTAX section; <c>(All)</c> where the cmdlet has one set only.</summary>
    public string Name { get; } = name;

    /// <summary>The parameters that the set can't do without.</summary>
    public string[] Mandatory { get; } = mandatory;

    /// <summary>
    /// The parameters of the set: their places in the table of <see cref="CmdletParametersAttribute"/>, such as <c>0-3,7</c>.
    /// Empty, the default, if the set has all of them.
    /// </summary>
    public string Members { get; set; } = "";
}
