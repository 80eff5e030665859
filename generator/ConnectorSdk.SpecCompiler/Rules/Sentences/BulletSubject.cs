using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>
/// Determines the subject of a clause without a subject in a bullet: the value of the bullet or the section's parameter.
/// </summary>
internal static class BulletSubject
{
    /// <summary>
    /// Determines whether clauses are about the section's parameter. In a bullet without a value, the subject may be something
    /// else, unless the clauses require the parameter.
    /// </summary>
    public static bool IsAboutOwn(IReadOnlyList<Clause> clauses, SectionContext context)
        => !context.InBullet || context.BulletValue is not null
            || clauses.All(clause => clause.Then is { Predicates: [{ Negated: false } atom] }
                && atom.Parameter == context.Parameter.Name);

    /// <summary>
    /// Replaces the parameter with its value in the clauses. Returns null if a clause limits values or is a status.
    /// </summary>
    public static IReadOnlyList<Clause>? OfValue(IReadOnlyList<Clause> clauses, Predicate value, SectionContext context)
        => clauses.All(clause => clause is { IsStatus: false, Then.Limit: null })
            ? [.. clauses.Select(clause => OfValue(clause, Predicate.Given(context.Parameter.Name), value))]
            : null;

    /// <summary>
    /// Gets the condition that the context implies. In the bullet of a value, a clause without a subject is about that value,
    /// except for limits on the parameter's values. "You also need ..." is about the section's parameter.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>> Implied(
        Phrase sentence, SectionContext context, IReadOnlyList<Clause> clauses)
        => context.BulletValue is { } bullet && clauses.All(clause => !IsAboutOwnValues(clause, context)) ? [[bullet]]
            : !context.InBullet && clauses.All(clause => clause.NeedsCondition)
                && (sentence.Source.IndexOf(" as well", StringComparison.OrdinalIgnoreCase) > 0
                    || sentence.Source.TrimEnd('.').EndsWith(", too", StringComparison.OrdinalIgnoreCase)
                    || ((sentence.IsWord(0, "you") || sentence[0].Kind == TokenKind.Mention)
                        && sentence.TextOf(0, 3).IndexOf(" also ", StringComparison.OrdinalIgnoreCase) > 0))
                ? [[Predicate.Given(context.Parameter.Name)]]
            : [];

    private static bool IsAboutOwnValues(Clause clause, SectionContext context) => clause.Then.Limit switch
    {
        null or Compares => clause.IsStatus,
        HasFormat or OnlyValues => clause.Then.Limit.Parameter == context.Parameter.Name,
        _ => true,
    };

    private static Clause OfValue(Clause clause, Predicate given, Predicate value)
    {
        return clause with
        {
            When = clause.When.Select(Replace).ToEquatableArray(),
            Then = clause.Then with { Predicates = clause.Then.Predicates.Select(Replace).ToEquatableArray() },
        };

        Predicate Replace(Predicate atom) => atom == given ? value : atom == given.Not() ? value.Not() : atom;
    }
}
