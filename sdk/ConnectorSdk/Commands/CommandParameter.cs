using ConnectorSdk.Rules;

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

    /// <summary>What stands before a value, with the spaces around it: <c> -Name </c>.</summary>
    public string Lead { get; } = $" -{name} ";
}
