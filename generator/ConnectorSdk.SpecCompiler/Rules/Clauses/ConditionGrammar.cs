using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads conditions ("you set the X parameter to $false, or if the Y parameter is used") as alternatives of atoms that hold
/// together. The ways to state one are <see cref="Conditions"/>.
/// </summary>
internal static class ConditionGrammar
{
    private static readonly IReadOnlyList<IReadOnlyList<Predicate>> _none = [[]];

    /// <summary>Null where a part isn't understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Read(Phrase clause, SectionContext context)
        => ClauseSplitter.SplitCondition(clause) is { Count: > 0 } parts ? Read(parts, context, isNecessary: false) : null;

    /// <summary>
    /// What the parts demand together. Of conditions that must all hold, as behind "only if", each is necessary by itself, so
    /// those that aren't understood may be left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Read(List<Part> parts, SectionContext context, bool isNecessary)
    {
        isNecessary &= !parts.Any(part => part.Joint == "or");
        IReadOnlyList<IReadOnlyList<Predicate>>? all = null;
        IReadOnlyList<IReadOnlyList<Predicate>> alternatives = [];
        foreach (var part in parts)
        {
            if ((ReadPart(part.Words, context) ?? (isNecessary ? ReadFirst(part.Words, context) : null)) is not { } read)
            {
                if (isNecessary)
                {
                    continue;
                }

                return null;
            }

            read = part.Kind == PartKind.Unless ? Not(read) : read;
            if (part.Joint == "or")
            {
                alternatives = [.. alternatives, .. all ?? []];
                all = read;
            }
            else
            {
                all = Both(all ?? _none, read);
            }
        }

        return all is null ? null : [.. alternatives, .. all];
    }

    /// <summary>What is before an "and" that nobody can tell from one in a list.</summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>>? ReadFirst(Phrase part, SectionContext context)
    {
        var and = part.IndexOf("and");
        return and > 0 ? ReadPart(part.Slice(0, and), context) : null;
    }

    /// <summary>
    /// "Moderation is enabled (the ModerationEnabled parameter is $true)": the note says it in terms of parameters.
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>>? ReadPart(Phrase part, SectionContext context)
        => Conditions.All.Read(part, context)
            ?? (Asides.Without(part) is var bare && bare != part ? ReadPart(bare, context) : null)
            ?? (Tails.Length(part) is > 0 and var length
                ? Conditions.All.Read(part.Slice(0, part.Count - length), context) : null)
            ?? (Asides.AtEnd(part) is var (_, inside) ? Conditions.All.Read(inside, context) : null);

    /// <summary>"Unless A and B": without A, or without B.</summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>> Not(IReadOnlyList<IReadOnlyList<Predicate>> condition)
        => condition.Aggregate(
            _none, (all, together) => Both(all, [.. together.Select(atom => (IReadOnlyList<Predicate>)[atom.Not()])]));

    /// <summary>All of the conditions together; null where one isn't understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? All(IEnumerable<IReadOnlyList<IReadOnlyList<Predicate>>?> conditions)
        => conditions.Aggregate(
            (IReadOnlyList<IReadOnlyList<Predicate>>?)_none, (all, next) => all is null || next is null ? null : Both(all, next));

    /// <summary>Each alternative of one side together with each of the other.</summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>> Both(
        IReadOnlyList<IReadOnlyList<Predicate>> left, IReadOnlyList<IReadOnlyList<Predicate>> right)
        => [.. left.SelectMany(_ => right, (atoms, more) => (IReadOnlyList<Predicate>)[.. atoms, .. more])];
}
