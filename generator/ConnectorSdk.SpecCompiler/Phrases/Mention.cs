using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Names of parameters that a sentence mentions together. <paramref name="Unknown"/> are names of that shape that the cmdlet
/// doesn't have.
/// </summary>
internal sealed record Mention(IReadOnlyList<string> Parameters, IReadOnlyList<string> Unknown, bool IsAlternative)
{
    /// <summary>What a list says of its parameters, where that is more than that they are given: "ColorMode Red".</summary>
    public IReadOnlyList<Predicate>? Operands { get; init; }

    /// <summary>True where nothing but the section's own parameter is named.</summary>
    public bool IsOwn { get; init; }

    /// <summary>True for a family whose members are told by their kind: what is said of it may hold for fewer.</summary>
    public bool IsLoose { get; init; }

    /// <summary>All that several mentions name.</summary>
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

    /// <summary>The names and what is said of them, each by itself.</summary>
    public IReadOnlyList<Predicate> Atoms => Operands ?? [.. Parameters.Select(Predicate.Given)];
}
