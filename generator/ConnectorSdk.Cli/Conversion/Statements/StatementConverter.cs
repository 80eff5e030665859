using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Scopes;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// Converts statements in the order of the script. A statement that isn't convertible becomes a comment with the reason.
/// </summary>
internal sealed class StatementConverter
{
    private readonly ConversionParts _parts;
    private readonly AssignmentConverter _assignments;
    private readonly FlowConverter _flow;
    private readonly FunctionConverter _functions;

    public StatementConverter(ConversionParts parts)
    {
        _parts = parts;
        Pipelines = new PipelineConverter(parts, this);
        _assignments = new AssignmentConverter(parts, Pipelines);
        _flow = new FlowConverter(parts, this);
        _functions = new FunctionConverter(parts);
    }

    public PipelineConverter Pipelines { get; }

    /// <summary>Converts the statements of a block, with the comments up to its end.</summary>
    public IReadOnlyList<CodeStatement> ConvertBlock(IReadOnlyList<StatementAst> statements, int end)
    {
        List<CodeStatement> code = [];
        var line = 0;
        string? barrier = null;
        foreach (var statement in WithTraps(statements))
        {
            var comments = _parts.Comments.TakeBefore(statement.Extent.StartOffset);
            foreach (var comment in comments)
            {
                AddBlank(code, line, comment.Extent.StartLineNumber);
                code.Add(new CodeComment(CommentQueue.TextOf(comment)));
                line = comment.Extent.EndLineNumber;
            }

            AddBlank(code, line, statement.Extent.StartLineNumber);
            var converted = Convert(statement, end, barrier);
            code.AddRange(converted);
            barrier ??= BarrierAfter(statement, converted);
            line = statement.Extent.EndLineNumber;
        }

        foreach (var comment in _parts.Comments.TakeBefore(end))
        {
            AddBlank(code, line, comment.Extent.StartLineNumber);
            code.Add(new CodeComment(CommentQueue.TextOf(comment)));
            line = comment.Extent.EndLineNumber;
        }

        return code;
    }

    /// <summary>The parser separates traps from the other statements of a block.</summary>
    private static IEnumerable<StatementAst> WithTraps(IReadOnlyList<StatementAst> statements)
        => (statements is [{ Parent: NamedBlockAst { Traps: { } ofScript } }, ..] ? ofScript
            : statements is [{ Parent: StatementBlockAst { Traps: { } ofBlock } }, ..] ? ofBlock
            : null) is { } traps
                ? statements.Concat(traps).OrderBy(statement => statement.Extent.StartOffset)
                : statements;

    /// <returns>The reason why later statements aren't certain to run, or null if they are.</returns>
    private string? BarrierAfter(StatementAst statement, IReadOnlyList<CodeStatement> converted)
        => _parts.Departures.FindAfter(statement) is { } departure ? departure.Describe()
            : CodeFlow.IsLeft(converted) ? $"Nothing runs this, because line {statement.Extent.StartLineNumber} leaves before it."
            : null;

    /// <summary>Keeps a blank line of the script.</summary>
    private static void AddBlank(List<CodeStatement> code, int last, int next)
    {
        if (last > 0 && next > last + 1)
        {
            code.Add(new CodeBlank());
        }
    }

    private List<CodeStatement> Convert(StatementAst statement, int end, string? barrier)
    {
        List<CodeStatement> code = [];
        var undo = _parts.Expressions.Snapshot();
        try
        {
            CheckSyntax(statement);
            CheckRuns(statement, barrier);
            foreach (var plan in _parts.Commands.Plans.StartingAt(statement))
            {
                Begin(plan, code);
            }

            code.AddRange(Hoisted(statement));
            var converted = ConvertOne(statement).ToList();
            AddNotes(code, statement);
            code.AddRange(InnerComments(statement));
            code.AddRange(WithTrailing(converted, statement, end));
            return code;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            undo();
            return Refuse(statement, end, NotConvertibleException.ReasonOf(e));
        }
    }

    private IEnumerable<CodeStatement> ConvertOne(StatementAst statement)
        => _parts.Commands.Plans.IsSuperfluous(statement) ? []
            : _parts.Output is { } output && FunctionOutput.ExpressionOf(statement) is { } value ? [output.Return(value)]
            : _parts.Commands.Plans.RefusalOf(statement) is { } reason ? throw new NotConvertibleException(reason)
            : _parts.Commands.Plans.StepOf(statement) is { } plan ? [_parts.Commands.Step(plan, statement)]
            : statement switch
            {
                AssignmentStatementAst assignment => _assignments.Convert(assignment),
                PipelineAst pipeline => Pipelines.Convert(pipeline),
                FunctionDefinitionAst function => _functions.Convert(function),
                _ => _flow.Convert(statement),
            };

    /// <summary>The number of statements that aren't converted.</summary>
    public int Refused { get; private set; }

    /// <summary>
    /// If the command of a plan isn't convertible where its builder is declared, the whole plan isn't convertible.
    /// </summary>
    private void Begin(Commands.SplatPlan plan, List<CodeStatement> code)
    {
        try
        {
            var begin = _parts.Commands.Begin(plan);
            code.AddRange(_parts.Expressions.TakeNotes().Select(note => Note(plan.Command, note)));
            code.Add(begin);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _parts.Scope.Marks.Add(plan.Command, NotConvertibleException.ReasonOf(e));
        }
    }

    /// <summary>
    /// The variables that the statement assigns first and that other code also mentions. C# declares them before the statement.
    /// </summary>
    private IEnumerable<CodeStatement> Hoisted(StatementAst statement) => _assignments.Hoist(statement);

    private void CheckRuns(StatementAst statement, string? barrier)
    {
        if (barrier is not null)
        {
            throw new NotConvertibleException(barrier);
        }

        if (_parts.Departures.FindEnding(statement) is { } departure)
        {
            throw new NotConvertibleException(departure.DescribeEnd());
        }
    }

    private void CheckSyntax(StatementAst statement)
    {
        var error = _parts.Script.Errors.FirstOrDefault(error => error.Extent.StartLineNumber <= statement.Extent.EndLineNumber
            && statement.Extent.StartLineNumber <= error.Extent.EndLineNumber);
        if (error is not null
            && (statement is not (IfStatementAst or LoopStatementAst or TryStatementAst or FunctionDefinitionAst)))
        {
            throw new NotConvertibleException(SyntaxProblem.Describe(error, _parts.Script.Source));
        }
    }

    private void AddNotes(List<CodeStatement> code, StatementAst statement)
        => code.AddRange(_parts.Expressions.TakeNotes().Select(note => Note(statement, note)));

    private CodeComment Note(Ast place, string note)
        => RefusalComment.Of(_parts.Script.Source, place.Extent, note);

    /// <summary>Comments between the lines of a statement move before it.</summary>
    private IEnumerable<CodeStatement> InnerComments(StatementAst statement)
        => _parts.Comments.TakeBefore(statement.Extent.EndOffset).Select(comment
            => new CodeComment(CommentQueue.TextOf(comment)));

    private List<CodeStatement> WithTrailing(List<CodeStatement> converted, StatementAst statement, int end)
    {
        if (_parts.Comments.TakeBehind(statement.Extent, end) is { } comment)
        {
            var text = CommentQueue.TextOf(comment);
            if (converted is [.., CodeLine or CodeChain] && converted[^1].Trailing is null)
            {
                converted[^1] = converted[^1] with { Trailing = text };
            }
            else
            {
                converted.Insert(0, new CodeComment(text));
            }
        }

        return converted;
    }

    private List<CodeStatement> Refuse(StatementAst statement, int end, string reason)
    {
        Refused++;
        foreach (var command in statement.FindAll(node => node is CommandAst, true))
        {
            _parts.Scope.Marks.Add(command, reason);
        }

        foreach (var write in VariableWrites.In(statement))
        {
            _parts.Scope.Marks.Add(write, reason);
        }

        foreach (var plan in _parts.Commands.Plans.Needing(statement))
        {
            _parts.Scope.Marks.Add(plan.Command,
                $"What ${plan.Table} holds isn't certain, because line {statement.Extent.StartLineNumber} isn't converted.");
        }

        _parts.Departures.Lose(statement);
        var isSecret = _parts.Scope.Names.MayHoldSecret(statement);
        var inner = _parts.Comments.TakeBefore(statement.Extent.EndOffset);
        List<CodeStatement> code = [RefusalComment.Of(_parts.Script.Source, statement, reason, _parts.Scope.Names)];
        var behind = _parts.Comments.TakeBehind(statement.Extent, end);
        code.AddRange((isSecret ? inner : []).Concat(behind is null ? [] : [behind])
            .Select(comment => new CodeComment(CommentQueue.TextOf(comment))));
        return code;
    }
}
