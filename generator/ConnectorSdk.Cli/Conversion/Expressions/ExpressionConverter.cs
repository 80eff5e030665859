using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Conversion.Secrets;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts PowerShell expressions to equivalent C# expressions.</summary>
internal sealed class ExpressionConverter
{
    private readonly List<string> _notes = [];
    private readonly Operators _operators;
    private readonly Members _members;
    private readonly Casts _casts;

    public ExpressionConverter(CodeScope scope, RowTypes rows, Func<string, bool> isDocumented)
    {
        Scope = scope;
        IsDocumented = isDocumented;
        Rows = rows;
        _operators = new Operators(this);
        _members = new Members(this);
        _casts = new Casts(this);
        Commands = new CommandValues(this);
    }

    public CodeScope Scope { get; }

    public RowTypes Rows { get; }

    /// <summary>Determines whether a cmdlet has a document.</summary>
    public Func<string, bool> IsDocumented { get; }

    public CommandValues Commands { get; }

    /// <summary>Gets the value of a call of one of the script's functions, or null for other commands.</summary>
    public Func<CommandAst, CodeValue?> Calls { get; set; } = _ => null;

    /// <returns>An action that restores the current state if code turns out not to be convertible.</returns>
    public Action Snapshot()
    {
        var (undo, count, notes) = (Scope.Snapshot(), Rows.All.Count, _notes.Count);
        return () =>
        {
            undo();
            Rows.Truncate(count);
            _notes.RemoveRange(notes, _notes.Count - notes);
        };
    }

    /// <summary>Adds a note to the comment before the statement.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>Gets and removes the notes since the last call.</summary>
    public IReadOnlyList<string> TakeNotes()
    {
        List<string> notes = [.. _notes.Distinct()];
        _notes.Clear();
        return notes;
    }

    /// <exception cref="NotConvertibleException">No C# expression is certainly equivalent.</exception>
    public CodeValue Convert(ExpressionAst expression, ExpressionPurpose? purpose = null) => expression switch
    {
        ConstantExpressionAst or ExpandableStringExpressionAst or ScriptBlockExpressionAst when IsSecret(expression)
            => throw new NotConvertibleException("A secret is never copied into code."),
        StringConstantExpressionAst text => CodeValue.Text(text.Value),
        ConstantExpressionAst number => NumberLiteral.Of(number),
        VariableExpressionAst variable => ConvertVariable(variable, purpose ?? ExpressionPurpose.None),
        ExpandableStringExpressionAst text => ExpandedLiteral.Of(text, this),
        ParenExpressionAst paren => Convert(paren.Pipeline, purpose),
        SubExpressionAst { SubExpression.Statements: [var only] } => Convert(only, purpose),
        ArrayLiteralAst list => CodeValue.List([.. list.Elements.Select(element => Convert(element))]),
        ArrayExpressionAst array => ConvertArray(array),
        BinaryExpressionAst binary => _operators.Convert(binary),
        UnaryExpressionAst unary => _operators.Convert(unary),
        TernaryExpressionAst ternary => _operators.Convert(ternary),
        InvokeMemberExpressionAst call => _members.Call(call, purpose ?? ExpressionPurpose.None),
        MemberExpressionAst member => _members.Read(member),
        IndexExpressionAst index => _members.Read(index),
        ConvertExpressionAst cast => _casts.Convert(cast, purpose),
        HashtableAst table => TableLiteral.Of(table, this),
        ScriptBlockExpressionAst block => new CodeValue("", CodeType.Script) { Script = block.ScriptBlock.Extent.Text[1..^1] },
        _ => throw new NotConvertibleException($"{Quote(expression)} isn't converted."),
    };

    /// <exception cref="NotConvertibleException">No C# expression is certainly equivalent.</exception>
    public CodeValue Convert(StatementAst statement, ExpressionPurpose? purpose = null) => statement switch
    {
        CommandExpressionAst { Redirections.Count: 0 } only => Convert(only.Expression, purpose),
        PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] }
            => Convert(only.Expression, purpose),
        PipelineAst pipeline => Commands.Convert(pipeline, purpose ?? ExpressionPurpose.None),
        _ => throw new NotConvertibleException($"{Quote(statement)} has no value that C# can compute."),
    };

    /// <summary>Converts an expression to a condition, by PowerShell's rules for truth values.</summary>
    public CodeValue Condition(StatementAst statement) => Truthiness.Of(Convert(statement));

    /// <summary>Gets the text for a message, shortened.</summary>
    public static string Quote(Ast part)
    {
        var text = part.Extent.Text.ReplaceLineEndings(" ");
        return SecretText.MayBeIn(text) ? "The expression" : text.Length > 60 ? $"'{text[..57]}...'" : $"'{text}'";
    }

    private bool IsSecret(ExpressionAst literal)
        => Scope.Names.IsSecret(literal, literal is StringConstantExpressionAst text ? text.Value : literal.Extent.Text);

    private CodeValue ConvertVariable(VariableExpressionAst variable, ExpressionPurpose purpose)
        => variable.VariablePath.UserPath.ToUpperInvariant() switch
        {
            "TRUE" => CodeValue.Boolean(true),
            "FALSE" => CodeValue.Boolean(false),
            "NULL" => CodeValue.Null,
            _ => Scope.Read(variable, purpose.Type),
        };

    /// <summary>
    /// <c>@(...)</c> makes a list of the output of its statements. Nested lists are flattened into their elements.
    /// </summary>
    private CodeValue ConvertArray(ArrayExpressionAst array)
    {
        var values = array.SubExpression.Statements.Select(statement => Convert(statement)).ToList();
        if (values.Count > 0 && values.All(value => value.Kind == CodeKind.Table))
        {
            throw new NotConvertibleException("A list of tables is converted only where it is assigned to a variable.");
        }

        return values is [{ Kind: CodeKind.Texts or CodeKind.Rows, Items: null } only]
            ? only
            : values.Exists(value => value is { Kind: CodeKind.Texts or CodeKind.Rows, Items: null })
                ? throw new NotConvertibleException($"{Quote(array)} joins lists.")
            : CodeValue.List([.. values.SelectMany(value => value.Items ?? [value])]);
    }
}
