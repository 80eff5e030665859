using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Parameters that a sentence mentions together. <paramref name="Unknown"/> contains names that look like parameters but that the
/// cmdlet doesn't have.
/// </summary>
internal sealed record Mention(IReadOnlyList<string> Parameters, IReadOnlyList<string> Unknown, bool IsAlternative)
{
    /// <summary>
    /// The predicates that a list states for its parameters, such as "ColorMode Red"; null if they only need to be set.
    /// </summary>
    public IReadOnlyList<Predicate>? Operands { get; init; }

    /// <summary>True if only the section's own parameter is named.</summary>
    public bool IsOwn { get; init; }

    /// <summary>
    /// True for a parameter group that is identified by a kind of parameter. Statements about it might apply to fewer members.
    /// </summary>
    public bool IsLoose { get; init; }

    /// <summary>Combines several mentions.</summary>
    public static Mention Join(IReadOnlyList<Mention> mentions, bool isAlternative)
        => new(
            [.. mentions.SelectMany(mention => mention.Parameters).Distinct()],
            [.. mentions.SelectMany(mention => mention.Unknown)],
            isAlternative)
        {
            Operands = mentions.Any(mention => mention.Operands is not null)
                ? [.. mentions.SelectMany(mention => mention.Atoms).Distinct()]
                : null,
            IsLoose = mentions.Any(mention => mention.IsLoose),
        };

    /// <summary>The predicates of the mention, one for each parameter or operand.</summary>
    public IReadOnlyList<Predicate> Atoms => Operands ?? [.. Parameters.Select(Predicate.Given)];
}
