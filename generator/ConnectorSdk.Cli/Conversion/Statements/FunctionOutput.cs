using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The return value of a function: a single text, number, or Boolean on each path, and no other output.</summary>
internal sealed class FunctionOutput(ExpressionConverter expressions)
{
    private static readonly string[] _silent = ["WRITE-HOST", "WRITE-VERBOSE", "WRITE-WARNING", "WRITE-DEBUG"];

    /// <summary>The type of the value, after a part that returns it is converted.</summary>
    public CodeType? Type { get; private set; }

    /// <summary>Determines whether each path through the statements ends with a value and has no other output.</summary>
    public static bool IsValueOf(IReadOnlyList<StatementAst> statements)
        => statements is [.., var last] && statements.SkipLast(1).All(IsSilent)
            && (last is IfStatementAst { ElseClause: { } otherwise } choice
                ? choice.Clauses.All(clause => IsValueOf(clause.Item2.Statements)) && IsValueOf(otherwise.Statements)
                : ExpressionOf(last) is not null);

    private static bool IsSilent(StatementAst statement) => statement switch
    {
        AssignmentStatementAst => true,
        PipelineAst { PipelineElements: [CommandAst command] }
            => command.GetCommandName() is { } name && _silent.Contains(name.ToUpperInvariant()),
        IfStatementAst choice => choice.Clauses.Select(clause => clause.Item2)
            .Concat(choice.ElseClause is { } otherwise ? [otherwise] : [])
            .All(body => body.Statements.All(IsSilent) || IsLeft(body.Statements)),
        _ => false,
    };

    /// <summary>Determines whether the block returns a value, so that later statements don't run.</summary>
    private static bool IsLeft(IReadOnlyList<StatementAst> statements)
        => statements is [.., ReturnStatementAst] && IsValueOf(statements);

    /// <returns>The expression that the statement returns, or null if it returns nothing.</returns>
    public static ExpressionAst? ExpressionOf(StatementAst statement) => statement switch
    {
        ReturnStatementAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] } }
            => only.Expression,
        PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] } => only.Expression,
        _ => null,
    };

    /// <exception cref="NotConvertibleException">The return value isn't certain.</exception>
    public CodeLine Return(ExpressionAst expression)
    {
        var value = expressions.Convert(expression, new ExpressionPurpose(CodeType.Text, ""));
        if (value.Kind is not (CodeKind.Text or CodeKind.Integer or CodeKind.Boolean) || (Type is not null && Type != value.Type))
        {
            throw new NotConvertibleException("The function doesn't return values of one type that C# has.");
        }

        Type = value.Type;
        return new CodeLine($"return {value.Code};");
    }
}
