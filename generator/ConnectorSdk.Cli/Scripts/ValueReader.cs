using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>Reads the values of expressions without running anything.</summary>
internal sealed class ValueReader(VariableAssignments variables)
{
    public ArgumentValue Read(ExpressionAst expression) => expression switch
    {
        StringConstantExpressionAst text => ArgumentValue.Text(text.Value),
        ConstantExpressionAst number => ArgumentValue.Of(number.Value, number.Extent.Text),
        VariableExpressionAst variable => ReadVariable(variable),
        ParenExpressionAst paren => Read(paren.Pipeline),
        ArrayLiteralAst list => ArgumentValue.Join(list.Elements.Select(ReadElement)),
        ArrayExpressionAst array => ReadArray(array),
        ConvertExpressionAst cast when cast.StaticType == typeof(string) => Read(cast.Child),
        HashtableAst or ScriptBlockExpressionAst or ExpandableStringExpressionAst => ArgumentValue.UnknownObject,
        _ => ArgumentValue.Unknown,
    };

    /// <summary>The value of a statement that is an expression and nothing else.</summary>
    public ArgumentValue Read(StatementAst statement) => statement switch
    {
        CommandExpressionAst { Redirections.Count: 0 } only => Read(only.Expression),
        PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] } => Read(only.Expression),
        _ => ArgumentValue.Unknown,
    };

    /// <summary>A list in a list stays one element, of which the parameter makes what it likes.</summary>
    private ArgumentValue ReadElement(ExpressionAst element)
        => Read(element) is { Items.Count: 1 } single ? single : ArgumentValue.UnknownObject;

    private ArgumentValue ReadVariable(VariableExpressionAst variable) => variable.VariablePath.UserPath.ToUpperInvariant() switch
    {
        "TRUE" => ArgumentValue.True,
        "FALSE" => ArgumentValue.Of(false, "$false"),
        "NULL" => ArgumentValue.Of(null, "$null"),
        _ => variables.ValueOf(variable) is { } value ? Read(value) : ArgumentValue.Unknown,
    };

    private ArgumentValue ReadArray(ArrayExpressionAst array)
        => ArgumentValue.Join(array.SubExpression.Statements.Select(Read));
}
