using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Represents the effects of a followed call.</summary>
/// <param name="Value">The return value.</param>
/// <param name="Created">The new builders that the call returns or stores in variables.</param>
/// <param name="Passed">The state of the passed builders after the call, or null if it isn't known.</param>
/// <param name="Variables">The values of the lent variables after the call.</param>
internal sealed record CallOutcome(
    AbstractValue Value,
    IReadOnlyDictionary<BuilderId, TrackedBuilder> Created,
    IReadOnlyDictionary<BuilderId, TrackedBuilder?> Passed,
    IReadOnlyDictionary<ISymbol, AbstractValue> Variables)
{
    /// <summary>Gets a value indicating whether an exception may leave the method before its end.</summary>
    public bool CanThrow { get; init; } = true;

    /// <summary>Gets the builders that the method certainly checks.</summary>
    public IReadOnlyList<CalleeCheck> Checks { get; init; } = [];

    /// <summary>Gets a value indicating whether the method may check a builder.</summary>
    public bool HasChecks { get; init; }

    /// <summary>Gets a value indicating whether no path through the method returns.</summary>
    public bool NeverReturns { get; init; }

    public AbstractValue ValueOf(ISymbol variable)
        => Variables.TryGetValue(variable, out var value) ? value : AbstractValue.Unknown;
}
