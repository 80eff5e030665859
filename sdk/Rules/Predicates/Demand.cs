using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>What a <see cref="Rule"/> demands where its condition holds.</summary>
internal sealed record Demand(EquatableArray<Predicate> Predicates, Junction Junction = Junction.All)
{
    /// <summary>What never holds: a choice of nothing.</summary>
    public static Demand Impossible { get; } = new(default, Junction.Any);

    /// <summary>The only predicate; null if there are several.</summary>
    public Predicate? Single => Junction == Junction.All && Predicates.Count == 1 ? Predicates[0] : null;

    /// <summary>
    /// The only predicate where it is one that limits a parameter, without demanding that it is given; otherwise null.
    /// </summary>
    public Predicate? Limit => Single is { Negated: false } single and not (Given or HasValue) ? single : null;

    public static Demand Of(Predicate predicate) => new(new EquatableArray<Predicate>([predicate]));

    public static implicit operator Demand(Predicate predicate) => Of(predicate);
}
