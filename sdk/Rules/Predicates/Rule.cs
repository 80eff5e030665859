using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>
/// Represents an implication: if all predicates in <paramref name="When"/> are true, <paramref name="Then"/> must be satisfied.
/// </summary>
internal sealed record Rule(EquatableArray<Predicate> When, Demand Then, Force Force = Force.Must)
{
    /// <summary>
    /// Gets the products that the rule is limited to, as named in the document. If the list is empty, the rule applies to all
    /// products. Limited rules aren't evaluated without a target product.
    /// </summary>
    public EquatableArray<string> Scope { get; init; }

    public bool Soft => Force == Force.NoEffect;

    /// <summary>Gets a value indicating whether the rule states that its condition is reserved or deprecated.</summary>
    public bool IsStatus => Force is Force.Reserved or Force.Deprecated;

    public RuleKind Kind => (Force, Then.Limit) switch
    {
        (Force.NoEffect, _) => RuleKind.NoEffect,
        (Force.Reserved, _) => RuleKind.Reserved,
        (Force.Deprecated, _) => RuleKind.Deprecated,
        (_, Within { Measure: Measure.Length, Max: null }) => RuleKind.MinLength,
        (_, Within { Measure: Measure.Length }) => RuleKind.MaxLength,
        (_, Within { Measure: Measure.Count, Max: null }) => RuleKind.MinCount,
        (_, Within { Measure: Measure.Count }) => RuleKind.MaxCount,
        (_, Within) => RuleKind.Range,
        (_, HasFormat) => RuleKind.Format,
        (_, OnlyValues only) => When.All(condition => condition.Parameter == only.Parameter) ? RuleKind.AllowedValues
            : RuleKind.Requires,
        (_, Compares) => RuleKind.Compare,
        (_, ExistsIn) => RuleKind.VersionOnly,
        _ when Then.Junction == Junction.Any => RuleKind.AtLeastOne,
        _ when Then.Junction == Junction.One => RuleKind.ExactlyOne,
        _ => Then.Predicates.All(predicate => predicate.Negated) ? RuleKind.Excludes : RuleKind.Requires,
    };

    /// <summary>Gets the severity of the rule's kind, unless the wording is weaker.</summary>
    public RuleSeverity DefaultSeverity => Kind switch
    {
        RuleKind.NoEffect or RuleKind.VersionOnly or RuleKind.Reserved or RuleKind.Deprecated => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };

    /// <summary>Gets the distinct parameters of the rule in the order of its notation.</summary>
    public IEnumerable<string> Parameters => When.Concat(Then.Predicates)
        .SelectMany(predicate => new[] { predicate.Parameter, (predicate as Compares)?.Other })
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets the products in the rule, which are the products that it is limited to and the products that have its parameter.
    /// </summary>
    public IEnumerable<string> Products
        => Scope.Concat(When.Concat(Then.Predicates).OfType<ExistsIn>().SelectMany(predicate => predicate.Products));

    public override string ToString() => RuleNotation.Write(this);
}
