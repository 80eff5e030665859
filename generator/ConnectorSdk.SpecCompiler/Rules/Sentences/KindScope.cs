using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>
/// Limits a rule without effect to the kind of object that the statement names. "This parameter applies to Partner type
/// connectors only if the X parameter is $true" doesn't apply to other connectors.
/// </summary>
internal static class KindScope
{
    /// <summary>
    /// Adds the kind to the conditions. Returns null if the statement names several kinds, because their relation isn't certain.
    /// </summary>
    public static IReadOnlyList<Clause>? Limit(IReadOnlyList<Clause> clauses, Phrase statement, SectionContext context)
    {
        Predicate? kind = null;
        for (var i = 0; i + 1 < statement.Count; i++)
        {
            if (IsName(statement, i) && statement[i + 1].Kind == TokenKind.Word
                && ValueLinker.FindOwner(statement.TextOf(i, 1), context.Cmdlet) is var (owner, value)
                && owner.Name != context.Parameter.Name
                && !clauses.Any(clause => IsAbout(clause, owner.Name)))
            {
                if (kind is not null)
                {
                    return null;
                }

                kind = Predicate.OneOf(owner.Name, value);
            }
        }

        return kind is null ? clauses
            : [.. clauses.Select(clause => clause with { When = clause.When.Append(kind).ToEquatableArray() })];
    }

    private static bool IsName(Phrase statement, int i)
        => statement[i] is { Kind: TokenKind.Word } word && char.IsUpper(statement.Source[word.Start]);

    private static bool IsAbout(Clause clause, string parameter)
        => clause.When.Concat(clause.Then.Predicates).Any(predicate => predicate.Parameter == parameter);
}
