using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Follows calls into the called code.</summary>
internal interface ICallFollower
{
    /// <summary>Follows a call. Returns null if the call isn't followed.</summary>
    CallOutcome? Follow(FollowedCall call);

    /// <summary>Determines whether a call certainly throws, so that the code after it doesn't run.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">The values of its arguments.</param>
    /// <param name="caller">The graph of the call.</param>
    bool NeverReturns(IInvocationOperation call, AbstractValue[] values, ControlFlowGraph caller);

    /// <summary>Determines whether an operation runs an accessor, operator, or constructor that certainly throws.</summary>
    bool NeverReturns(IOperation operation, ControlFlowGraph caller);

    /// <summary>Gets the graph of a method in the project, or null if the code that runs isn't certain.</summary>
    ControlFlowGraph? GraphOf(IMethodSymbol method, ControlFlowGraph caller, bool isAwaited = false);
}
