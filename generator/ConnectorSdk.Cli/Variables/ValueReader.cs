using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Reads the values of expressions without running anything.</summary>
internal sealed class ValueReader(VariableAssignments variables, bool isFragment)
{
    /// <summary>The limit for variables that depend on other variables. Scripts don't use more levels.</summary>
    private const int MaxDepth = 50;

    private readonly Dictionary<VariableExpressionAst, ArgumentValue> _variables = [];
    private int _depth;

    public ArgumentValue Read(ExpressionAst expression) => expression switch
    {
        StringConstantExpressionAst or ExpandableStringExpressionAst when isFragment && Placeholders.IsIn(expression.Extent.Text)
            => ArgumentValue.UnknownObject,
        StringConstantExpressionAst text => ArgumentValue.Text(text.Value),
        ConstantExpressionAst number => ArgumentValue.Of(number.Value, number.Extent.Text),
        VariableExpressionAst variable => ReadVariable(variable),
        ParenExpressionAst paren => Read(paren.Pipeline),
        ArrayLiteralAst list => ArgumentValue.Join(list.Elements.Select(ReadElement)),
        ArrayExpressionAst array => ReadArray(array),
        ConvertExpressionAst cast when cast.StaticType == typeof(string) => Read(cast.Child),
        ExpandableStringExpressionAst text => ExpandedText.Read(text, this),
        HashtableAst or ScriptBlockExpressionAst => ArgumentValue.UnknownObject,
        _ => ArgumentValue.Unknown,
    };

    /// <summary>Reads the value of a statement that consists of a single expression.</summary>
    public ArgumentValue Read(StatementAst statement) => statement switch
    {
        CommandExpressionAst { Redirections.Count: 0 } only => Read(only.Expression),
        PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] } => Read(only.Expression),
        _ => ArgumentValue.Unknown,
    };

    /// <summary>A list within a list is a single element, and the parameter determines how to convert it.</summary>
    private ArgumentValue ReadElement(ExpressionAst element)
        => Read(element) is { Items.Count: 1 } single ? single : ArgumentValue.UnknownObject;

    private ArgumentValue ReadVariable(VariableExpressionAst variable) => variable.VariablePath.UserPath.ToUpperInvariant() switch
    {
        "TRUE" => ArgumentValue.True,
        "FALSE" => ArgumentValue.Of(false, "$false"),
        "NULL" => ArgumentValue.Of(null, "$null"),
        _ => ReadAssigned(variable),
    };

    private ArgumentValue ReadAssigned(VariableExpressionAst variable)
    {
        if (!_variables.TryGetValue(variable, out var value))
        {
            _depth++;
            value = _depth <= MaxDepth
                && variables.HistoryOf(variable) is { } history
                && history.Changes.All(change => change.Event.Kind == VariableChange.Share)
                ? ReadAssigned(history.Assignment)
                : ArgumentValue.Unknown;
            _depth--;
            _variables.Add(variable, value);
        }

        return value;
    }

    private ArgumentValue ReadAssigned(VariableEvent assignment)
        => assignment.Value is CommandExpressionAst { Expression: var expression }
            && Read(expression) is var value
            && (assignment.Type is not { } type || IsOf(type, value))
            ? value
            : ArgumentValue.Unknown;

    /// <summary>A value isn't converted if it already has the declared type.</summary>
    private static bool IsOf(Type type, ArgumentValue value)
        => value.Items is { } items
            && (items.Count == 1 || type.IsArray)
            && items.All(item => item.Value?.GetType() == (type.IsArray ? type.GetElementType() : type));

    private ArgumentValue ReadArray(ArrayExpressionAst array)
        => ArgumentValue.Join(array.SubExpression.Statements.Select(Read));
}
