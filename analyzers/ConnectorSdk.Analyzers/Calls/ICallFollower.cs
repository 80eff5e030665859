using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Follows calls into the code that they run.</summary>
internal interface ICallFollower
{
    /// <summary>Returns null if the call isn't followed.</summary>
    CallOutcome? Follow(FollowedCall call);

    /// <summary>Whether nothing behind a call runs, because it certainly throws.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">The values of its arguments.</param>
    /// <param name="caller">The graph of the call.</param>
    bool NeverReturns(IInvocationOperation call, AbstractValue[] values, ControlFlowGraph caller);

    /// <summary>Whether an operation that isn't a call runs an accessor, operator or constructor that certainly throws.</summary>
    bool NeverReturns(IOperation operation, ControlFlowGraph caller);

    /// <summary>The graph of a method of the project, or null if the code that it runs isn't certain.</summary>
    ControlFlowGraph? GraphOf(IMethodSymbol method, ControlFlowGraph caller, bool isAwaited = false);
}
