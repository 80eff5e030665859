using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Delegates whose code is known: a lambda or a method that is an argument runs where the called method calls it.
/// </content>
internal sealed partial class OperationEvaluator
{
    private AbstractValue Function(IDelegateCreationOperation creation)
    {
        var value = Evaluate(creation.Target);
        return creation.Target switch
        {
            IFlowAnonymousFunctionOperation { Symbol: { IsAsync: false } lambda } target
                when !variables.Functions.IsFollowed(lambda)
                => new FunctionValue(lambda, graph.GetAnonymousFunctionControlFlowGraph(target))
                {
                    IsLent = _handed.Contains(target),
                },
            IMethodReferenceOperation { Instance: null, Method: { MethodKind: MethodKind.Ordinary, IsStatic: true } method }
                => new FunctionValue(method.OriginalDefinition, null),
            _ => value is OpaqueValue ? AbstractValue.Something : value,
        };
    }

    /// <summary>
    /// What a call of a delegate runs, or <see langword="null"/> if that isn't certain. What it captures is known only where it
    /// is lent.
    /// </summary>
    private NestedFunction? FunctionOf(IInvocationOperation call, AbstractValue receiver)
        => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            && receiver is FunctionValue { Method: var method, Graph: var own } function
            && method.Parameters.Length == call.Arguments.Length
            && (own ?? follower.GraphOf(method, graph)) is { } body
            ? new NestedFunction(method, body, function.IsLent ? [.. FollowedFunctions.SharedBy(method, body)] : [])
            {
                IsGiven = own is not null,
            }
            : null;
}
