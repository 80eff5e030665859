using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>An implication: where all of <paramref name="When"/> holds, <paramref name="Then"/> must hold.</summary>
internal sealed record Rule(EquatableArray<Predicate> When, Demand Then, Force Force = Force.Must)
{
    /// <summary>
    /// The products that the rule is limited to, named as the document does. None: it holds everywhere. Whoever evaluates without
    /// a declared target leaves limited rules out.
    /// </summary>
    public EquatableArray<string> Scope { get; init; }

    public bool Soft => Force == Force.NoEffect;

    /// <summary>True if the rule calls its condition reserved or deprecated.</summary>
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

    /// <summary>The severity that the kind has unless the wording is softer.</summary>
    public RuleSeverity DefaultSeverity => Kind switch
    {
        RuleKind.NoEffect or RuleKind.VersionOnly or RuleKind.Reserved or RuleKind.Deprecated => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };

    /// <summary>Every parameter that the rule names, in the order of its notation, each once.</summary>
    public IEnumerable<string> Parameters => When.Concat(Then.Predicates)
        .SelectMany(predicate => new[] { predicate.Parameter, (predicate as Compares)?.Other })
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every product that the rule names: those that it is limited to, and those that have its parameter.</summary>
    public IEnumerable<string> Products
        => Scope.Concat(When.Concat(Then.Predicates).OfType<ExistsIn>().SelectMany(predicate => predicate.Products));

    public override string ToString() => RuleNotation.Write(this);
}
