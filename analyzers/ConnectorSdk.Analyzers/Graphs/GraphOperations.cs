using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Provides the operations of each block of a graph with their descendants. The result is cached, because the search is
/// expensive.
/// </summary>
internal sealed class GraphOperations
{
    private static readonly ConditionalWeakTable<ControlFlowGraph, GraphOperations> _known = new();

    private readonly IOperation[][] _byBlock;

    /// <summary>The index of the first operation of each block's branch value.</summary>
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

    /// <summary>Gets the operations of all blocks.</summary>
    public IEnumerable<IOperation> All => _byBlock.SelectMany(operations => operations);

    /// <summary>Gets the operations of a block and its branch value, with each operation before its descendants.</summary>
    public IReadOnlyList<IOperation> Of(BasicBlock block) => _byBlock[block.Ordinal];

    /// <summary>Gets the branch value or return value of a block with its descendants.</summary>
    public IEnumerable<IOperation> OfValue(BasicBlock block) => _byBlock[block.Ordinal].Skip(_values[block.Ordinal]);

    /// <summary>Gets the operations of a block without its branch value.</summary>
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
