using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>What a call that was followed does.</summary>
/// <param name="Value">What it returns.</param>
/// <param name="Created">The new builders that it returns or leaves in variables.</param>
/// <param name="Passed">What the builders that were passed have become, or null if that isn't known.</param>
/// <param name="Variables">What it leaves in the variables that were lent to it.</param>
internal sealed record CallOutcome(
    AbstractValue Value,
    IReadOnlyDictionary<BuilderId, TrackedBuilder> Created,
    IReadOnlyDictionary<BuilderId, TrackedBuilder?> Passed,
    IReadOnlyDictionary<ISymbol, AbstractValue> Variables)
{
    /// <summary>Whether an exception may leave it half-way.</summary>
    public bool CanThrow { get; init; } = true;

    /// <summary>The builders that it certainly checks.</summary>
    public IReadOnlyList<CalleeCheck> Checks { get; init; } = [];

    /// <summary>Whether it may check some builder.</summary>
    public bool HasChecks { get; init; }

    /// <summary>Whether every path through it ends with an exception, or doesn't end.</summary>
    public bool NeverReturns { get; init; }

    public AbstractValue ValueOf(ISymbol variable)
        => Variables.TryGetValue(variable, out var value) ? value : AbstractValue.Unknown;
}
