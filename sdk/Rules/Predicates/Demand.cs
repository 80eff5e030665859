using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>Represents the demand of a <see cref="Rule"/> if its condition is true.</summary>
internal sealed record Demand(EquatableArray<Predicate> Predicates, Junction Junction = Junction.All)
{
    /// <summary>Gets a demand that is never satisfied, which is a choice without alternatives.</summary>
    public static Demand Impossible { get; } = new(default, Junction.Any);

    /// <summary>Gets the only predicate, or null if there are several.</summary>
    public Predicate? Single => Junction == Junction.All && Predicates.Count == 1 ? Predicates[0] : null;

    /// <summary>
    /// Gets the only predicate if it limits a parameter without requiring that the parameter is set; otherwise, null.
    /// </summary>
    public Predicate? Limit => Single is { Negated: false } single and not (Given or HasValue) ? single : null;

    public static Demand Of(Predicate predicate) => new(new EquatableArray<Predicate>([predicate]));

    public static implicit operator Demand(Predicate predicate) => Of(predicate);
}
