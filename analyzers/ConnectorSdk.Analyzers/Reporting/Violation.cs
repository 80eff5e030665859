using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>A broken rule, before it is placed in the source.</summary>
/// <param name="Id">One of the ids of rules.</param>
/// <param name="Key">Tells the rules of a builder apart.</param>
/// <param name="Parameters">The parameters involved, those first where the violation starts.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Repairs">What would repair it, each alone.</param>
internal sealed record Violation(
    string Id, string Key, IReadOnlyList<string> Parameters, string Message, IReadOnlyList<Repair> Repairs)
{
    /// <summary>Where the wrong values are, if the violation is about values that are expressions of their own.</summary>
    public IReadOnlyList<Location> Values { get; init; } = [];

    /// <summary>The same where only some paths lead to it.</summary>
    public Violation Where(string condition)
        => new(Descriptors.PossibleId, $"{Id} {Key} {condition}", Parameters, $"{Id} (only {condition}): {Message}", [])
        {
            Values = Values,
        };
}
