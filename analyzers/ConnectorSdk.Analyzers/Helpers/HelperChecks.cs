using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Collects the builders that a helper method certainly checks with <c>Build()</c> before it returns.</summary>
/// <param name="graph">The graph of the method.</param>
internal sealed class HelperChecks(ControlFlowGraph graph) : IFlowObserver
{
    private readonly Dictionary<IInvocationOperation, List<HelperCheck>> _found = [];

    /// <summary>How many paths have had each check, and the last one of them.</summary>
    private readonly Dictionary<IInvocationOperation, (int Count, int Last)> _paths = [];

    private int _path;

    /// <summary>The checks of the whole graph.</summary>
    /// <param name="inputsOf">What is known at the start of a block, for each path to it.</param>
    /// <param name="evaluator">Runs the operations, and tells this object.</param>
    public IReadOnlyList<HelperCheck> Collect(
        Func<BasicBlock, IReadOnlyCollection<FlowState>> inputsOf, OperationEvaluator evaluator)
    {
        List<HelperCheck> all = [];
        foreach (var block in graph.Blocks.Where(MayCheck))
        {
            _found.Clear();
            _paths.Clear();
            evaluator.IsReporting = true;
            var inputs = inputsOf(block);
            foreach (var input in inputs)
            {
                _path++;
                evaluator.Enter(input);
                foreach (var operation in GraphVariables.OperationsOf(block))
                {
                    evaluator.Evaluate(operation);
                }
            }

            var certain = _found.Values
                .Where(checks => _paths[checks[0].Call].Count == inputs.Count && checks.TrueForAll(checks[0].IsLike))
                .ToList();
            if (certain.Count > 0 && IsPassed(block))
            {
                all.AddRange(certain.Select(checks => checks.Aggregate((left, right) => left.Join(right))));
            }
        }

        return all;
    }

    public void OnCheck(IInvocationOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
        // Whoever handles exceptions, or looks at the violations, expects some.
        if (call.TargetMethod.Name == BuilderCall.Validate
            || call.Syntax.Ancestors()
                .TakeWhile(node => node != graph.OriginalOperation.Syntax)
                .Any(node => node is TryStatementSyntax))
        {
            return;
        }

        if (!_found.TryGetValue(call, out var checks))
        {
            _found.Add(call, checks = []);
        }

        checks.Add(new HelperCheck(call, builder, reported ?? []));
        if (!_paths.TryGetValue(call, out var paths) || paths.Last != _path)
        {
            _paths[call] = (paths.Count + 1, _path);
        }
    }

    public void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
    }

    public void OnStart(Microsoft.CodeAnalysis.IOperation creation)
    {
    }

    public void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
    {
    }

    public void OnUse(TrackedBuilder builder)
    {
    }

    private static bool MayCheck(BasicBlock block) => GraphVariables.OperationsOf(block)
        .SelectMany(operation => operation.DescendantsAndSelf())
        .Any(operation => operation is IInvocationOperation);

    /// <summary>Whether every path to the end goes through a block.</summary>
    private bool IsPassed(BasicBlock block)
    {
        HashSet<BasicBlock> seen = [block];
        Stack<BasicBlock> open = new([graph.Blocks[0]]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            if (next.Kind == BasicBlockKind.Exit)
            {
                return false;
            }

            foreach (var branch in new[] { next.ConditionalSuccessor, next.FallThroughSuccessor })
            {
                if (branch?.Destination is { } destination)
                {
                    open.Push(destination);
                }
            }
        }

        return true;
    }
}

/// <summary>A builder that a helper method checks.</summary>
/// <param name="Call">The check, or the call of another helper that has it.</param>
/// <param name="Builder">What is known of the builder.</param>
/// <param name="Reported">
/// What is known of it without the arguments of a call: the rules that it breaks then are reported in the helper itself.
/// </param>
internal sealed record HelperCheck(IInvocationOperation Call, TrackedBuilder Builder, IReadOnlyList<TrackedBuilder> Reported)
{
    public bool IsLike(HelperCheck other) => ReferenceEquals(Builder.Model, other.Builder.Model);

    public HelperCheck Join(HelperCheck other)
        => this with { Builder = Builder.Join(other.Builder), Reported = [.. Reported, .. other.Reported] };
}
