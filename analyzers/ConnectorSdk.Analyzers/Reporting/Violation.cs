using Microsoft.CodeAnalysis;
using System.Collections.Immutable;

namespace ConnectorSdk.Analyzers;

/// <summary>A broken rule, before it is placed in the source.</summary>
/// <param name="Id">One of the ids of rules.</param>
/// <param name="Key">Tells the rules of a builder apart.</param>
/// <param name="Parameters">The parameters involved, those first where the violation starts.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Fix">What the code fix needs; null where no single setter repairs it.</param>
internal sealed record Violation(string Id, string Key, IReadOnlyList<string> Parameters, string Message, MissingCall? Fix)
{
    /// <summary>The same where only some paths lead to it.</summary>
    public Violation Where(string condition)
        => new(Descriptors.PossibleId, $"{Id} {Key} {condition}", Parameters, $"{Id}, but only {condition}: {Message}", null);
}

/// <summary>The setter call that would repair a violation.</summary>
/// <param name="Parameter">The parameter to set.</param>
/// <param name="Properties">The same for the code fix, see <see cref="FixProperties"/>.</param>
/// <param name="Replaces">The call that sets another value now; null where there is none.</param>
internal sealed record MissingCall(string Parameter, ImmutableDictionary<string, string?> Properties, IOperation? Replaces)
{
    /// <summary>Whether one code fix does for both.</summary>
    public static bool AreSame(MissingCall? left, MissingCall? right) => left is null || right is null
        ? left is null && right is null
        : left.Replaces == right.Replaces
            && left.Properties.Count == right.Properties.Count
            && left.Properties.All(pair => right.Properties.TryGetValue(pair.Key, out var value) && value == pair.Value);
}
