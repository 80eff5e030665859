using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Finds the outcomes of decisions in a graph by their syntax.</summary>
internal sealed class BranchOutcomeFinder
{
    private readonly ControlFlowGraph _graph;
    private readonly List<BasicBlock> _deciding;

    public BranchOutcomeFinder(ControlFlowGraph graph)
    {
        _graph = graph;
        _deciding = [.. graph.Blocks
            .Where(block => block is { ConditionalSuccessor: not null, BranchValue: not null, IsReachable: true })
            .OrderBy(block => block.BranchValue!.Syntax.SpanStart)];
    }

    /// <summary>Gets the outcomes of a statement or expression such as an <c>if</c>, a loop, or a <c>switch</c>.</summary>
    public IEnumerable<BranchOutcome> Of(SyntaxNode decision) => decision switch
    {
        IfStatementSyntax test => OfIf(test),
        ConditionalExpressionSyntax choice => OfCondition(choice.Condition),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => OfNull(choice.Left),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } choice => OfNull(choice.Left),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => OfOperand(both.Left, true, both),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => OfOperand(either.Left, false, either),
        WhileStatementSyntax loop => OfLoop(loop.Condition),
        ForStatementSyntax { Condition: { } condition } => OfLoop(condition),
        CommonForEachStatementSyntax loop => OfForEach(loop),
        SwitchStatementSyntax choice => SwitchOutcomes.Of(choice, this),
        SwitchExpressionSyntax choice => SwitchOutcomes.Of(choice, this),
        TryStatementSyntax handled => HandlerOutcomes.Of(handled, _graph),
        _ => [],
    };

    /// <summary>Gets the edges that leave a condition, with the outcome of the whole condition.</summary>
    public IEnumerable<(BranchEdge Edge, bool Outcome)> ExitsOf(ExpressionSyntax condition)
    {
        foreach (var block in In(condition.Span))
        {
            foreach (var isConditional in new[] { true, false })
            {
                var isTrue = isConditional == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
                if (OutcomeOf(block.BranchValue!.Syntax, isTrue, condition) is { } outcome)
                {
                    yield return (new BranchEdge(block.Ordinal, isConditional), outcome);
                }
            }
        }
    }

    /// <summary>Gets the blocks whose conditions are in a part of the source.</summary>
    public IEnumerable<BasicBlock> In(TextSpan span)
    {
        var (low, high) = (0, _deciding.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _deciding[middle].BranchValue!.Syntax.SpanStart < span.Start ? (middle + 1, high) : (low, middle);
        }

        return _deciding
            .Skip(low)
            .TakeWhile(block => block.BranchValue!.Syntax.SpanStart < span.End)
            .Where(block => span.Contains(block.BranchValue!.Syntax.Span));
    }

    /// <summary>Gets the edge of a block for an outcome of its condition.</summary>
    public static BranchEdge EdgeOf(BasicBlock block, bool outcome)
        => new(block.Ordinal, outcome == (block.ConditionKind == ControlFlowConditionKind.WhenTrue));

    private IEnumerable<BranchOutcome> OfIf(IfStatementSyntax test)
    {
        var exits = ExitsOf(test.Condition).ToList();
        yield return Of(exits, true, BranchWords.Describe(test.Condition, true));
        List<ExpressionSyntax> chain = [test.Condition];
        for (var outer = test; outer.Parent is ElseClauseSyntax { Parent: IfStatementSyntax before }; outer = before)
        {
            chain.Insert(0, before.Condition);
        }

        var words = string.Join(" and ", chain.Skip(chain.Count - 3).Select(condition => BranchWords.Describe(condition, false)));
        var isWritten = test.Else is not null;
        yield return Of(exits, false, words) with { IsCredible = isWritten || IsCredible(test, chain) };
    }

    /// <summary>
    /// Determines whether a condition without an <c>else</c> can be false. This may be impossible if the conditions of a chain
    /// test the same variable, or if a guard tests it before.
    /// </summary>
    private static bool IsCredible(SyntaxNode decision, IReadOnlyList<ExpressionSyntax> chain)
    {
        var last = ConditionPaths.Of(chain[chain.Count - 1]);
        var first = decision.AncestorsAndSelf().TakeWhile(node => node is IfStatementSyntax or ElseClauseSyntax).Last();
        return !chain.Take(chain.Count - 1).Any(condition => ConditionPaths.Of(condition).Overlaps(last))
            && !ConditionPaths.AreGuarded(first, last);
    }

    private IEnumerable<BranchOutcome> OfCondition(ExpressionSyntax condition)
    {
        var exits = ExitsOf(condition).ToList();
        yield return Of(exits, true, BranchWords.Describe(condition, true));
        yield return Of(exits, false, BranchWords.Describe(condition, false));
    }

    /// <summary>
    /// Gets the outcomes of the left operand of <c>&amp;&amp;</c> or <c>||</c>. The right operand runs after one of them.
    /// </summary>
    private IEnumerable<BranchOutcome> OfOperand(ExpressionSyntax condition, bool runsWhen, SyntaxNode decision)
    {
        var exits = ExitsOf(condition).ToList();
        yield return Of(exits, runsWhen, BranchWords.Describe(condition, runsWhen));
        yield return Of(exits, !runsWhen, BranchWords.Describe(condition, !runsWhen)) with
        {
            IsCredible = !ConditionPaths.AreGuarded(decision, ConditionPaths.Of(condition)),
        };
    }

    private IEnumerable<BranchOutcome> OfNull(ExpressionSyntax value)
    {
        if (In(value.Span).LastOrDefault(one => one.BranchValue is IIsNullOperation test && test.Syntax == value) is { } block)
        {
            var (isNull, isNot) = (EdgeOf(block, true), EdgeOf(block, false));
            yield return new BranchOutcome($"{BranchWords.Text(value)} is null", [isNull], [isNot]);
            yield return new BranchOutcome($"{BranchWords.Text(value)} is not null", [isNot], [isNull]);
        }
    }

    /// <summary>Gets the outcome in which a loop runs. The other outcome is ignored, because most loops run.</summary>
    private IEnumerable<BranchOutcome> OfLoop(ExpressionSyntax condition)
    {
        yield return Of([.. ExitsOf(condition)], true, BranchWords.Describe(condition, true)) with { Others = [] };
    }

    private IEnumerable<BranchOutcome> OfForEach(CommonForEachStatementSyntax loop)
    {
        var next = In(loop.Span).FirstOrDefault(block => block.BranchValue is { } value
            && (value.Syntax == loop || value.Syntax == loop.Expression)
            && (value is IAwaitOperation { Operation: var awaited } ? awaited : value) is IInvocationOperation);
        if (next is not null)
        {
            var words = $"the loop over {BranchWords.Text(loop.Expression)} is executed";
            yield return new BranchOutcome(words, [EdgeOf(next, true)], []);
        }
    }

    private static BranchOutcome Of(
        IReadOnlyCollection<(BranchEdge Edge, bool Outcome)> exits, bool outcome, string words) => new(
        words,
        [.. exits.Where(exit => exit.Outcome == outcome).Select(exit => exit.Edge)],
        [.. exits.Where(exit => exit.Outcome != outcome).Select(exit => exit.Edge)]);

    /// <summary>
    /// Gets the outcome of a whole condition from the outcome of one part, or <see langword="null"/> if it isn't decided yet.
    /// </summary>
    private static bool? OutcomeOf(SyntaxNode part, bool outcome, SyntaxNode whole)
    {
        for (var node = part; node != whole; node = node.Parent)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax:
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
                    outcome = !outcome;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both
                    when !outcome || both.Right == node:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either
                    when outcome || either.Right == node:
                    break;
                default:
                    return null;
            }
        }

        return outcome;
    }
}
