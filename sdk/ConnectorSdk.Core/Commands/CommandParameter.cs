using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>A parameter that commands give. All commands of a builder's type share those of the document.</summary>
/// <param name="name">The name without the hyphen.</param>
/// <param name="index">The place in the document; undocumented parameters come behind.</param>
/// <param name="facts">What the document says of it; null for an undocumented one.</param>
internal sealed class CommandParameter(string name, int index, ParameterFacts? facts)
{
    public static CommandParameter None { get; } = new("", 0, null);

    public string Name => name;

    public int Index => index;

    public ParameterFacts? Facts => facts;

    /// <summary>
    /// Whether PowerShell binds a value as it is written, without a conversion to the parameter's type: the type is
    /// <c>Object</c> or one that every list has, or no document states it.
    /// </summary>
    public bool TakesAnyType { get; } = facts is null or { Type: "Object" or "Object[]" or "PSObject" or "PSObject[]" };

    /// <summary>The variable that stands for an object without a name of its own.</summary>
    public string VariableName => field ??= PowerShellNames.VariableOf(name);

    /// <summary>What stands before a value, with the spaces around it: <c> -Name </c>.</summary>
    public string Lead { get; } = $" -{name} ";
}
