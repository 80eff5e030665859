using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>
/// A change at <paramref name="Node"/>. <paramref name="Block"/> contains the statement that makes only this change. It is null
/// if the change depends on a condition.
/// </summary>
internal sealed record VariableEvent(VariableChange Kind, Ast Node, Ast? Block)
{
    public ExpressionAst? Key { get; init; }

    /// <summary>The new value, or null if it isn't known.</summary>
    public Ast? Value { get; init; }

    /// <summary>The declared type of the variable.</summary>
    public Type? Type { get; init; }

    public int Start => Node.Extent.StartOffset;

    public int End => Node.Extent.EndOffset;
}
