using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>The state of builders after a check.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Gets a value indicating whether the graph calls <c>Build()</c> or <c>Validate()</c>, even indirectly.</summary>
    public bool HasChecks { get; private set; }

    /// <summary>
    /// Evaluates a call that builds the command of a builder and runs it. It checks the builder like <c>Build()</c>. Returns null
    /// for another call.
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

        // The code that runs the command can't be analyzed.
        LetGoOfShared();
        return Opaque(call.Type);
    }

    /// <summary>
    /// Releases checked builders if the exception is caught. The code after the check then runs only if they are valid, and the
    /// check may exist to find that out.
    /// </summary>
    /// <param name="check">The check, or the call of a method that contains it.</param>
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
