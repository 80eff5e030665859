using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Finds the local functions and lambdas of a graph that run only where the graph itself calls them: nobody else refers to them,
/// and they call none of their kind. A lambda is called by the one local that it is assigned to.
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

    /// <summary>A choice of delegates may be any of them.</summary>
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

    /// <summary>Whether a followed function uses the variable, whether or not it is ever called.</summary>
    public bool Share(ISymbol variable)
        => _followed.Values.Any(function => function.Shared.Contains(variable, SymbolEqualityComparer.Default));

    /// <summary>What a call runs, or <see langword="null"/> if that isn't certain.</summary>
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

    /// <summary>The local that is declared with a lambda as its value.</summary>
    private static ILocalSymbol? NameOf(IFlowAnonymousFunctionOperation lambda)
        => lambda.Parent is IDelegateCreationOperation
        {
            Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local, IsDeclaration: true } },
        }
            ? local
            : null;

    /// <summary>The function or delegate that an operation names otherwise than to call it.</summary>
    private ISymbol? NamedOtherwise(IOperation operation) => operation switch
    {
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } => method.OriginalDefinition,
        ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local, IsDeclaration: false }
            when !IsCalled(operation) && operation.Parent is not IFlowCaptureOperation => local,
        IFlowCaptureReferenceOperation { Id: var id, Parent: not IIsNullOperation }
            when !IsCalled(operation) && _captured.TryGetValue(id, out var local) => local,
        _ => null,
    };

    /// <summary>Other members of a delegate may call it, too, and hand it on.</summary>
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

    /// <summary>Whether the code of a function is all its own, and runs from start to end.</summary>
    public static bool IsSimple(IMethodSymbol method, ControlFlowGraph graph)
        => method is { IsAsync: false, IsExtern: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && graph.LocalFunctions.IsEmpty
            && !MethodGraphs.HasYield(graph.OriginalOperation.Syntax)
            && AllOf(graph).All(operation => operation is not IFlowAnonymousFunctionOperation)
            && !CalledBy(graph).Any();

    /// <summary>The variables around a function that it uses.</summary>
    public static IEnumerable<ISymbol> SharedBy(IMethodSymbol method, ControlFlowGraph graph) => GraphVariables.SharedWith(graph)
        .Where(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
        .Distinct(SymbolEqualityComparer.Default);
}
