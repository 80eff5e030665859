using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Represents a violation on one path to a check.</summary>
/// <param name="Check">The path.</param>
/// <param name="Violation">The violation.</param>
internal sealed record FoundViolation(PathCheck Check, Violation Violation)
{
    /// <summary>Gets the key of the violated rule.</summary>
    public (string Id, string Key) Rule => (Violation.Id, Violation.Key);

    /// <summary>
    /// Gets the origins of the first parameter that a setter sets, or else that an argument sets, or else the origins of the
    /// builder.
    /// </summary>
    public EquatableArray<Origin> Starts
    {
        get
        {
            var builder = Check.Builder;
            var origins = Violation.Parameters.Select(builder.OriginsOf).Where(list => list.Count > 0).ToList();
            return origins.Find(list => list.All(IsSetter)) is { Count: > 0 } setters ? setters
                : origins.Count > 0 ? origins[0]
                : builder.Creations;

            bool IsSetter(Origin origin) => origin.Operation is IInvocationOperation && !builder.Creations.Contains(origin);
        }
    }
}
