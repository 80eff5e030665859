using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>Represents a parameter of commands. All commands of a builder type share the documented parameters.</summary>
/// <param name="name">The name without the hyphen.</param>
/// <param name="index">The index in the document. Undocumented parameters follow.</param>
/// <param name="facts">The documented facts, or null for an undocumented parameter.</param>
internal sealed class CommandParameter(string name, int index, ParameterFacts? facts)
{
    public static CommandParameter None { get; } = new("", 0, null);

    public string Name => name;

    public int Index => index;

    public ParameterFacts? Facts => facts;

    /// <summary>
    /// Gets a value indicating whether PowerShell binds a value without converting it. The type is <c>Object</c> or a base type
    /// of all lists, or it isn't documented.
    /// </summary>
    public bool TakesAnyType { get; } = facts is null or { Type: "Object" or "Object[]" or "PSObject" or "PSObject[]" };

    /// <summary>Gets the name of the variable for an object without a name.</summary>
    public string VariableName => field ??= PowerShellNames.VariableOf(name);

    /// <summary>Gets the text before a value, including spaces: <c> -Name </c>.</summary>
    public string Lead { get; } = $" -{name} ";
}
