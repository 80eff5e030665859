using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>What is known of builders behind a check.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Whether the graph calls <c>Build()</c> or <c>Validate()</c>, or a method that does.</summary>
    public bool HasChecks { get; private set; }

    /// <summary>
    /// Builders are checked. Where the exception is caught, the code behind the check runs only if they are right, and it may be
    /// there to find that out.
    /// </summary>
    /// <param name="check">The check, or the call of a method that has it.</param>
    /// <param name="ids">The builders.</param>
    private void LetGoIfCaught(SyntaxNode check, IEnumerable<BuilderId> ids)
    {
        HasChecks = true;
        if (IsCaught(check))
        {
            foreach (var id in ids)
            {
                Release(new BuilderValue(id));
            }
        }
    }

    private static bool IsCaught(SyntaxNode node)
    {
        for (var inner = node; inner.Parent is { } outer; inner = outer)
        {
            if (outer is TryStatementSyntax { Catches.Count: > 0 } handled && handled.Block == inner)
            {
                return true;
            }
        }

        return false;
    }
}
