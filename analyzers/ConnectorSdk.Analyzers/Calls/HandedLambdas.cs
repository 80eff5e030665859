using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values.Functions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>
/// Finds the lambda arguments of methods that only call them. While such a method runs, no other code uses the variables of the
/// lambda.
/// </summary>
internal sealed class HandedLambdas(ControlFlowGraph graph, SdkSymbols symbols, ICallFollower follower)
{
    private readonly Dictionary<IInvocationOperation, IReadOnlyList<IFlowAnonymousFunctionOperation>> _known = [];
    private readonly HashSet<IFlowAnonymousFunctionOperation> _all = [];

    /// <summary>Determines whether a call that passes the lambda was found.</summary>
    public bool Contains(IFlowAnonymousFunctionOperation lambda) => _all.Contains(lambda);

    public IReadOnlyList<IFlowAnonymousFunctionOperation> Of(IInvocationOperation call)
    {
        if (!call.Arguments.Any(argument => LambdaOf(argument) is not null))
        {
            return [];
        }

        if (!_known.TryGetValue(call, out var lambdas))
        {
            _known.Add(call, lambdas = [.. Find(call)]);
            _all.UnionWith(lambdas);
        }

        return lambdas;
    }

    /// <summary>Gets the outer variables that a lambda uses.</summary>
    public IEnumerable<ISymbol> SharedBy(IFlowAnonymousFunctionOperation lambda)
        => FollowedFunctions.SharedBy(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda));

    private IEnumerable<IFlowAnonymousFunctionOperation> Find(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (KnownLists.IsForEach(method))
        {
            foreach (var given in call.Arguments.Select(LambdaOf))
            {
                if (given is not null && IsSimple(given))
                {
                    yield return given;
                }
            }

            yield break;
        }

        if (method is not { MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.IsEmpty: false }
            || symbols.IsBuilder(method.ContainingType)
            || symbols.EntryOf(method) is not null
            || SdkSymbols.IsOfExtension(method)
            || follower.GraphOf(method, graph) is not { } body)
        {
            yield break;
        }

        foreach (var argument in call.Arguments)
        {
            // A method that passes a lambda to itself has several variables of the same name.
            if (LambdaOf(argument) is { } lambda
                && IsSimple(lambda)
                && !SharedBy(lambda).Any(variable => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
                && IsOnlyCalled(method.Parameters[argument.Parameter!.Ordinal], body))
            {
                yield return lambda;
            }
        }
    }

    private bool IsSimple(IFlowAnonymousFunctionOperation lambda)
        => FollowedFunctions.IsSimple(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda));

    private static IFlowAnonymousFunctionOperation? LambdaOf(IArgumentOperation argument)
        => argument is
        {
            ArgumentKind: ArgumentKind.Explicit,
            Parameter.RefKind: RefKind.None,
            Value: IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation { Symbol.IsAsync: false } lambda },
        }
            ? lambda
            : null;

    private static bool IsOnlyCalled(IParameterSymbol parameter, ControlFlowGraph body)
    {
        HashSet<CaptureId> captures = [];
        foreach (var operation in GraphOperations.In(body).All)
        {
            var isCalled = operation switch
            {
                IParameterReferenceOperation reference when Is(reference.Parameter)
                    => (reference.Parent is IFlowCaptureOperation capture && captures.Add(capture.Id)) || IsCallOrTest(reference),
                IFlowCaptureReferenceOperation reference => !captures.Contains(reference.Id) || IsCallOrTest(reference),
                IFlowAnonymousFunctionOperation lambda
                    => !GraphVariables.SharedWith(body.GetAnonymousFunctionControlFlowGraph(lambda)).Any(Is),
                _ => true,
            };
            if (!isCalled)
            {
                return false;
            }
        }

        return !body.LocalFunctions.Any(function
            => GraphVariables.SharedWith(body.GetLocalFunctionControlFlowGraph(function)).Any(Is));

        bool Is(ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable, parameter);
    }

    private static bool IsCallOrTest(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call => call.Instance == reference,
        IIsNullOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => HarmlessCalls.TakesOnlyALook(call.TargetMethod),
        IConversionOperation { Conversion.IsImplicit: true } conversion => conversion.Parent
            is IArgumentOperation { Parent: IInvocationOperation call } && HarmlessCalls.TakesOnlyALook(call.TargetMethod),
        _ => false,
    };
}
