using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>
/// One change, at <paramref name="Node"/>. <paramref name="Block"/> holds the statement that does nothing but this, whatever
/// happens; it is null if a condition decides whether it happens.
/// </summary>
internal sealed record VariableEvent(VariableChange Kind, Ast Node, Ast? Block)
{
    public ExpressionAst? Key { get; init; }

    /// <summary>Null if it isn't known.</summary>
    public Ast? Value { get; init; }

    /// <summary>What the variable is declared as.</summary>
    public Type? Type { get; init; }

    public int Start => Node.Extent.StartOffset;

    public int End => Node.Extent.EndOffset;
}
