using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>A violation on one path to a check.</summary>
/// <param name="Check">The path.</param>
/// <param name="Violation">The violation.</param>
internal sealed record FoundViolation(PathCheck Check, Violation Violation)
{
    /// <summary>Tells the rules apart.</summary>
    public (string Id, string Key) Rule => (Violation.Id, Violation.Key);

    /// <summary>
    /// What sets the first parameter that a setter sets; else that an argument sets; else what made the builder.
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
