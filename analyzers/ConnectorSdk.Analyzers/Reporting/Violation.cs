using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Represents a violated rule before its location is known.</summary>
/// <param name="Id">The diagnostic ID.</param>
/// <param name="Key">The key of the rule among the rules of a builder.</param>
/// <param name="Parameters">The parameters of the rule, starting with the parameters at which it is reported.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Repairs">The proposed fixes, each of which fixes the violation.</param>
internal sealed record Violation(
    string Id, string Key, IReadOnlyList<string> Parameters, string Message, IReadOnlyList<Repair> Repairs)
{
    /// <summary>Gets the locations of the wrong values, if these values have separate expressions.</summary>
    public IReadOnlyList<Location> Values { get; init; } = [];

    /// <summary>Gets the violation for paths with a condition.</summary>
    public Violation Where(string condition)
        => new(Descriptors.PossibleId, $"{Id} {Key} {condition}", Parameters, $"{Id} (only {condition}): {Message}", [])
        {
            Values = Values,
        };
}
