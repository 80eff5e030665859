using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>Finds the <c>ref</c> locals that are aliases of a single variable.</summary>
internal static class RefAliases
{
    /// <summary>Gets the aliases of builders and simple values, with the aliases that others refer to first.</summary>
    public static IEnumerable<(ISymbol Alias, ISymbol Variable)> In(ControlFlowGraph graph, SdkSymbols symbols) => graph.Blocks
        .SelectMany(block => block.Operations)
        .Select(operation => operation is IExpressionStatementOperation statement ? statement.Operation : operation)
        .OfType<ISimpleAssignmentOperation>()
        .Where(assignment => assignment.IsRef
            && (symbols.IsBuilder(assignment.Type) || KnownOperators.IsPlain(assignment.Type)))
        .GroupBy(assignment => (assignment.Target as ILocalReferenceOperation)?.Local, SymbolEqualityComparer.Default)
        .Select(assignments => (Alias: assignments.Key, Variable: assignments.ToList() is [{ Value: var only }]
            ? VariableOf(only)
            : null))
        .Where(pair => pair is { Alias: not null, Variable: not null })
        .Select(pair => (pair.Alias!, pair.Variable!));

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation reference => reference.Parameter,
        _ => null,
    };
}
