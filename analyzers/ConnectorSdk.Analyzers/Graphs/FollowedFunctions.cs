using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Finds the local functions and lambdas that only the graph itself calls. No other code refers to them, and they don't call each
/// other. A lambda must be called through the one local that it is assigned to.
/// </summary>
internal sealed class FollowedFunctions
{
    private readonly Dictionary<ISymbol, NestedFunction> _followed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, ILocalSymbol> _captured = [];
    private readonly HashSet<ISymbol> _outOfSight = new(SymbolEqualityComparer.Default);

    public FollowedFunctions(ControlFlowGraph graph)
    {
        var operations = GraphOperations.In(graph).All.ToList();
        foreach (var captures in operations.OfType<IFlowCaptureOperation>()
            .GroupBy(capture => capture.Id, capture => capture.Value))
        {
            AddCaptured(captures.Key, [.. captures]);
        }

        Dictionary<ISymbol, (IMethodSymbol Method, ControlFlowGraph Graph)> candidates = new(SymbolEqualityComparer.Default);
        foreach (var function in graph.LocalFunctions)
        {
            candidates[function] = (function, graph.GetLocalFunctionControlFlowGraph(function));
        }

        foreach (var operation in operations)
        {
            if (operation is IFlowAnonymousFunctionOperation lambda)
            {
                var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda);
                var name = NameOf(lambda);
                if (name is not null && !candidates.ContainsKey(name))
                {
                    candidates.Add(name, (lambda.Symbol, nested));
                }
                else
                {
                    _outOfSight.UnionWith(GraphVariables.SharedWith(nested));
                    _outOfSight.UnionWith(CalledBy(nested));
                    _outOfSight.UnionWith(name is null ? [] : [name]);
                }
            }
            else if (NamedOtherwise(operation) is { } function)
            {
                _outOfSight.Add(function);
            }
        }

        foreach (var candidate in candidates.Values)
        {
            _outOfSight.UnionWith(GraphVariables.SharedWith(candidate.Graph).Where(variable => candidates.ContainsKey(variable)));
            _outOfSight.UnionWith(CalledBy(candidate.Graph));
        }

        foreach (var (name, (method, nested)) in candidates.Select(pair => (pair.Key, pair.Value)))
        {
            if (!_outOfSight.Contains(name) && IsSimple(method, nested))
            {
                _followed.Add(name, new NestedFunction(method, nested, [.. SharedBy(method, nested)]));
            }
        }
    }

    /// <summary>Adds a captured delegate. If several delegates are captured, none of them is followed.</summary>
    private void AddCaptured(CaptureId id, List<IOperation> values)
    {
        var locals = values
            .Select(value => value is ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local }
                ? local
                : null)
            .ToList();
        if (locals is [{ } only])
        {
            _captured[id] = only;
        }
        else
        {
            _outOfSight.UnionWith(locals.OfType<ISymbol>());
        }
    }

    public bool IsFollowed(IMethodSymbol method)
        => _followed.Values.Any(function => SymbolEqualityComparer.Default.Equals(function.Method, method));

    /// <summary>Determines whether a followed function uses the variable, even if the function is never called.</summary>
    public bool Share(ISymbol variable)
        => _followed.Values.Any(function => function.Shared.Contains(variable, SymbolEqualityComparer.Default));

    /// <summary>Gets the function that a call runs, or <see langword="null"/> if it isn't certain.</summary>
    public NestedFunction? Find(IInvocationOperation call)
    {
        var name = call switch
        {
            { TargetMethod.MethodKind: MethodKind.LocalFunction } => call.TargetMethod.OriginalDefinition,
            { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: var local } }
                => local,
            { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IFlowCaptureReferenceOperation { Id: var id } }
                => _captured.TryGetValue(id, out var captured) ? captured : null,
            _ => (ISymbol?)null,
        };
        return name is not null && _followed.TryGetValue(name, out var function) ? function : null;
    }

    /// <summary>Gets the local that is declared with a lambda as its value.</summary>
    private static ILocalSymbol? NameOf(IFlowAnonymousFunctionOperation lambda)
        => lambda.Parent is IDelegateCreationOperation
        {
            Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local, IsDeclaration: true } },
        }
            ? local
            : null;

    /// <summary>Gets the function or delegate that an operation refers to without calling it.</summary>
    private ISymbol? NamedOtherwise(IOperation operation) => operation switch
    {
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } => method.OriginalDefinition,
        ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local, IsDeclaration: false }
            when !IsCalled(operation) && operation.Parent is not IFlowCaptureOperation => local,
        IFlowCaptureReferenceOperation { Id: var id, Parent: not IIsNullOperation }
            when !IsCalled(operation) && _captured.TryGetValue(id, out var local) => local,
        _ => null,
    };

    /// <summary>
    /// Determines whether an operation invokes a delegate. Other members of the delegate may pass it to other code.
    /// </summary>
    private static bool IsCalled(IOperation operation)
        => operation.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call
            && call.Instance == operation;

    private static IEnumerable<ISymbol> CalledBy(ControlFlowGraph graph) => AllOf(graph).Select(operation => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } method } => method.OriginalDefinition,
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } => method.OriginalDefinition,
        _ => null,
    }).OfType<ISymbol>();

    private static IEnumerable<IOperation> AllOf(ControlFlowGraph graph)
    {
        foreach (var operation in GraphOperations.In(graph).All)
        {
            yield return operation;
            if (operation is IFlowAnonymousFunctionOperation lambda)
            {
                foreach (var inner in AllOf(graph.GetAnonymousFunctionControlFlowGraph(lambda)))
                {
                    yield return inner;
                }
            }
        }

        foreach (var inner in graph.LocalFunctions
            .SelectMany(function => AllOf(graph.GetLocalFunctionControlFlowGraph(function))))
        {
            yield return inner;
        }
    }

    /// <summary>Determines whether a function runs from start to end without other functions.</summary>
    public static bool IsSimple(IMethodSymbol method, ControlFlowGraph graph)
        => method is { IsAsync: false, IsExtern: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && graph.LocalFunctions.IsEmpty
            && !MethodGraphs.HasYield(graph.OriginalOperation.Syntax)
            && AllOf(graph).All(operation => operation is not IFlowAnonymousFunctionOperation)
            && !CalledBy(graph).Any();

    /// <summary>Gets the outer variables that a function uses.</summary>
    public static IEnumerable<ISymbol> SharedBy(IMethodSymbol method, ControlFlowGraph graph) => GraphVariables.SharedWith(graph)
        .Where(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
        .Distinct(SymbolEqualityComparer.Default);
}
