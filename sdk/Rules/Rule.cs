namespace ConnectorSdk.Rules;

/// <summary>The kinds of rule that tools tell apart.</summary>
internal enum RuleKind
{
    Requires,
    NoEffect,
    Excludes,
    AtLeastOne,
    ExactlyOne,
    Range,
    MaxLength,
    MinLength,
    MaxCount,
    MinCount,
    Format,
    AllowedValues,
    Compare,
    VersionOnly,
    Reserved,
    Deprecated,
}

/// <summary>
/// An implication: where all of <paramref name="When"/> holds, <paramref name="Then"/> must hold. With <paramref name="Soft"/>
/// the setting is accepted but without effect otherwise.
/// </summary>
internal sealed record Rule(EquatableArray<Atom> When, Claim Then, bool Soft = false)
{
    /// <summary>
    /// The products that the rule is limited to, named as the document does, see <see cref="Products"/>. None: it holds
    /// everywhere. Whoever evaluates without a declared target leaves limited rules out.
    /// </summary>
    public EquatableArray<string> Scope { get; init; }

    public RuleKind Kind => Then switch
    {
        _ when Soft => RuleKind.NoEffect,
        AtomsClaim { Junction: Junction.Any } => RuleKind.AtLeastOne,
        AtomsClaim { Junction: Junction.One } => RuleKind.ExactlyOne,
        AtomsClaim claim => claim.Atoms.All(atom => atom.Negated) ? RuleKind.Excludes : RuleKind.Requires,
        RangeClaim { Measure: Measure.Length, Max: null } => RuleKind.MinLength,
        RangeClaim { Measure: Measure.Length } => RuleKind.MaxLength,
        RangeClaim { Measure: Measure.Count, Max: null } => RuleKind.MinCount,
        RangeClaim { Measure: Measure.Count } => RuleKind.MaxCount,
        RangeClaim => RuleKind.Range,
        FormatClaim => RuleKind.Format,
        AllowedValuesClaim claim => When.All(atom => atom.Parameter == claim.Parameter) ? RuleKind.AllowedValues : RuleKind.Requires,
        CompareClaim => RuleKind.Compare,
        OnlyOnClaim => RuleKind.VersionOnly,
        StatusClaim { Deprecated: true } => RuleKind.Deprecated,
        _ => RuleKind.Reserved,
    };

    /// <summary>The severity that the kind has unless the wording is softer.</summary>
    public RuleSeverity DefaultSeverity => Kind switch
    {
        RuleKind.NoEffect or RuleKind.VersionOnly or RuleKind.Reserved or RuleKind.Deprecated => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };

    /// <summary>Every parameter that the rule names, in the order of its notation, each once.</summary>
    public IEnumerable<string> Parameters => When.Select(atom => atom.Parameter).Concat(Then switch
    {
        AtomsClaim claim => claim.Atoms.Select(atom => atom.Parameter),
        RangeClaim claim => [claim.Parameter],
        FormatClaim claim => [claim.Parameter],
        AllowedValuesClaim claim => [claim.Parameter],
        CompareClaim claim => [claim.Left, claim.Right],
        OnlyOnClaim claim => [claim.Parameter],
        StatusClaim claim => [claim.Subject.Parameter],
        _ => [],
    }).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every product that the rule names: those that it is limited to, and those that have its parameter.</summary>
    public IEnumerable<string> Products => Then is OnlyOnClaim claim ? Scope.Concat(claim.Products) : Scope;

    public override string ToString() => RuleNotation.Write(this);
}
