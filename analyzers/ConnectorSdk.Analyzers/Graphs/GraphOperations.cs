using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// The operations of each block of a graph with their parts, looked for once: that takes longer than most uses.
/// </summary>
internal sealed class GraphOperations
{
    private static readonly ConditionalWeakTable<ControlFlowGraph, GraphOperations> _known = new();

    private readonly IOperation[][] _byBlock;

    /// <summary>Where the parts of the value begin that decides where each block goes on.</summary>
    private readonly int[] _values;

    private GraphOperations(ControlFlowGraph graph)
    {
        _byBlock = new IOperation[graph.Blocks.Length][];
        _values = new int[graph.Blocks.Length];
        List<IOperation> found = [];
        foreach (var block in graph.Blocks)
        {
            found.Clear();
            foreach (var operation in block.Operations)
            {
                Add(operation, found);
            }

            _values[block.Ordinal] = found.Count;
            if (block.BranchValue is { } value)
            {
                Add(value, found);
            }

            _byBlock[block.Ordinal] = [.. found];
        }
    }

    /// <summary>The operations of all blocks.</summary>
    public IEnumerable<IOperation> All => _byBlock.SelectMany(operations => operations);

    /// <summary>The operations of a block with the one that decides where it goes on, each before its parts.</summary>
    public IReadOnlyList<IOperation> Of(BasicBlock block) => _byBlock[block.Ordinal];

    /// <summary>The value that decides where a block goes on, or that it returns, with its parts.</summary>
    public IEnumerable<IOperation> OfValue(BasicBlock block) => _byBlock[block.Ordinal].Skip(_values[block.Ordinal]);

    /// <summary>The operations of a block without that value.</summary>
    public IEnumerable<IOperation> OfStatements(BasicBlock block) => _byBlock[block.Ordinal].Take(_values[block.Ordinal]);

    public static GraphOperations In(ControlFlowGraph graph)
        => _known.TryGetValue(graph, out var operations) ? operations : _known.GetValue(graph, one => new GraphOperations(one));

    private static void Add(IOperation operation, List<IOperation> found)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        found.Add(operation);
        foreach (var part in operation.ChildOperations)
        {
            Add(part, found);
        }
    }
}
