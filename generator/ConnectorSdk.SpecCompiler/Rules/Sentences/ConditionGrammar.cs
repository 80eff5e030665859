using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>
/// Reads conditions ("you set the X parameter to $false, or if the Y parameter is used") as alternatives of predicates that must
/// all be true. <see cref="Conditions"/> contains the forms.
/// </summary>
internal static class ConditionGrammar
{
    /// <summary>Reads a condition. Returns null if a part isn't recognized.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Read(Phrase clause, SectionContext context)
        => ClauseSplitter.SplitCondition(clause) is { Count: > 0 } parts ? Read(parts, context, isNecessary: false) : null;

    /// <summary>
    /// Combines the conditions of the parts. If all of them are necessary, as after "only if", unrecognized conditions may be
    /// omitted.
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

            read = part.Kind == PartKind.Unless ? Alternatives.Not(read) : read;
            if (part.Joint == "or")
            {
                alternatives = [.. alternatives, .. all ?? []];
                all = read;
            }
            else
            {
                all = Alternatives.Both(all ?? Alternatives.Always, read);
            }
        }

        return all is null ? null : [.. alternatives, .. all];
    }

    /// <summary>Reads the words before an "and" that may join conditions or the elements of a list.</summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>>? ReadFirst(Phrase part, SectionContext context)
    {
        var and = part.IndexOf("and");
        return and > 0 ? ReadPart(part.Slice(0, and), context) : null;
    }

    /// <summary>
    /// Reads a part. In "Moderation is enabled (the ModerationEnabled parameter is $true)", the note contains the parameter.
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<Predicate>>? ReadPart(Phrase part, SectionContext context)
        => Conditions.All.Read(part, context)
            ?? (Asides.Without(part) is var bare && bare != part ? ReadPart(bare, context) : null)
            ?? (Tails.Length(part) is > 0 and var length
                ? Conditions.All.Read(part.Slice(0, part.Count - length), context) : null)
            ?? (Asides.AtEnd(part) is var (_, inside) ? Conditions.All.Read(inside, context) : null);
}
