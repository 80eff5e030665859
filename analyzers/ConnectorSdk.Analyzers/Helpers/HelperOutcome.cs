namespace ConnectorSdk.Analyzers;

/// <summary>What a call of a helper method does.</summary>
/// <param name="Value">What it returns, unless that is a new builder.</param>
/// <param name="Created">The new builder that it returns; null where it returns something else.</param>
/// <param name="Passed">What the builders that were passed have become; null where that isn't known.</param>
internal sealed record HelperOutcome(
    AbstractValue Value, TrackedBuilder? Created, IReadOnlyDictionary<Site, TrackedBuilder?> Passed);
