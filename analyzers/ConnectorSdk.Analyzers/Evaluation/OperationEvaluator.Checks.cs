using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>What is known of builders behind a check.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Whether the graph calls <c>Build()</c> or <c>Validate()</c>, or a method that does.</summary>
    public bool HasChecks { get; private set; }

    /// <summary>
    /// A call that builds the command of a builder and runs it, which checks the builder as <c>Build()</c> does; null for any
    /// other.
    /// </summary>
    private AbstractValue? RunBuilder(IInvocationOperation call, AbstractValue[] values)
    {
        var place = BuilderCall.BuilderRunBy(call, _symbols);
        if (place < 0)
        {
            return null;
        }

        IReadOnlyList<BuilderId> ids = values[place] is IBuilders builders ? [.. builders.Ids] : [];
        List<TrackedBuilder> known = [.. ids.Where(State.Heap.ContainsKey).Select(id => State.Heap[id])];
        if (IsReporting && known.Count > 0 && known.Count == ids.Count
            && values[place] is BuilderValue or BuilderChoice { IsOpen: false }
            && known.TrueForAll(builder => ReferenceEquals(builder.Metadata, known[0].Metadata)))
        {
            observer.OnCheck(call, known.Aggregate((left, right) => left.Join(right)));
        }

        Use(values[place]);
        ReleaseAll([.. values.Where((_, i) => i != place)]);
        if (known.Count > 0)
        {
            LetGoIfCaught(call.Syntax, ids);
        }

        // The code that runs the command isn't in sight.
        LetGoOfShared();
        return Opaque(call.Type);
    }

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
