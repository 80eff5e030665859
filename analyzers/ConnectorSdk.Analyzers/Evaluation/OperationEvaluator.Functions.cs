using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Delegates whose code is known. A lambda or method that is passed as an argument runs when the called method invokes it.
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
    /// Gets the function that a delegate call runs, or <see langword="null"/> if it isn't certain. The values of captured
    /// variables are known only if the variables are lent to the function.
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
