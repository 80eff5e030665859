using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Sentences;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Lists;

/// <summary>
/// Reads a sentence that ends with a colon together with the bullets below it. The bullets either replace "the following
/// parameters" or "the following values", or they are the conditions of the sentence.
/// </summary>
internal static class ListGrammar
{
    private const string Following =
        "[either of|any of|all of|one of|at least one of|one or more of] (the following|these|following)";

    private static readonly Pattern[] _parameters =
    [
        new(Following + " [{X}] (parameters|switches|parameter|switch|options) [with the specified values]"),
        new(Following),
    ];

    private static readonly Pattern[] _values =
    [
        new("the following {A} [values]"),
        new("the following values"),
    ];

    /// <summary>The words of a lead whose bullets are conditions.</summary>
    private static readonly Pattern[] _conditions =
    [
        new("[,] [only] (if|when) [either|any|one|at least one] [both|all] [of] [the following] "
            + "[conditions|condition|statements] [are|is] [met|true]"),
        new("[,] [at least] (one|any|either|all|both) of the following [statements|conditions] must be (true|met)"),
        new("in [any of] the following (scenarios|situations|cases|circumstances)"),
    ];

    private static readonly Pattern _worksOnlyIf = new("{X} (functions|function|works|work) [correctly|properly]");
    private static readonly WordGroup _alternatives = new("either", "any", "one");
    private static readonly WordGroup _choices = new("any", "either", "one", "least");
    private static readonly PatternIndex _leads = new([.. _parameters, .. _values, .. _conditions]);

    /// <summary>Determines whether the words of a lead may match a form.</summary>
    public static bool MayBeRule(Phrase lead) => _leads.MayFit(lead, int.MaxValue, _ => 0);

    /// <summary>Reads a lead and its bullets. Returns null if the lead or a bullet isn't recognized.</summary>
    public static IReadOnlyList<Clause>? Read(Phrase lead, StatedList list, SectionContext context)
    {
        lead = lead.IsWord(lead.Count - 1, ":") ? lead.Slice(0, lead.Count - 1) : lead;
        var mayDemand = SentenceGrammar.MayBeRule(lead, unlinked: 1);
        return (mayDemand ? ReadValues(lead, list, context) ?? ReadParameters(lead, list, context) : null)
            ?? ReadConditions(lead, list, context);
    }

    /// <summary>Interprets "Required for the following X values:".</summary>
    private static IReadOnlyList<Clause>? ReadValues(Phrase lead, StatedList list, SectionContext context)
    {
        if (Find(lead, _values) is not var (start, count, match)
            || (!match.Has('A') ? context.Parameter.Name
                : match['A'] is { Unknown.Count: 0, Parameters: [var named] } ? named
                : null) is not { } owner
            || BulletOperands.ReadValues(list, context.Find(owner)) is not { } values)
        {
            return null;
        }

        var mention = new Mention([owner], [], true) { Operands = [Predicate.OneOf(owner, [.. values])] };
        return SentenceGrammar.Read(lead.Naming(mention, start, count), context);
    }

    /// <summary>Interprets "You can't use any of the following parameters:".</summary>
    private static IReadOnlyList<Clause>? ReadParameters(Phrase lead, StatedList list, SectionContext context)
    {
        if (Find(lead, _parameters) is not var (start, count, _)
            || BulletOperands.Read(list, context, out var hasAlternatives) is not { } operands
            || (lead.IsWord(start + count - 1, "following") && operands.Any(atom => atom is not Given || atom.Negated)))
        {
            return null;
        }

        var words = lead.Slice(start, count);
        var isDemand = lead.Slice(0, start).Count > 0 && lead.IsWord(start - 1, "with") && lead.IsWord(1, "must");
        var isCondition = lead.IsWord(start - 2, "you") && lead.IsIf(start - 3);
        var isChoice = isCondition || isDemand || words.IsAnyOf(0, _alternatives) || words.Has("least");
        if (hasAlternatives && !isChoice)
        {
            return null;
        }

        var mention = new Mention([.. operands.Select(atom => atom.Parameter)], [], isChoice) { Operands = operands };
        return isDemand && ReadNeeded(lead.Slice(0, start - 1), operands, context) is { } needed ? needed
            : SentenceGrammar.Read(lead.Naming(mention, start, count), context);
    }

    /// <summary>
    /// Interprets "You need to use this parameter with the following switches:". Each switch requires the parameter.
    /// </summary>
    private static IReadOnlyList<Clause>? ReadNeeded(Phrase statement, IReadOnlyList<Predicate> operands, SectionContext context)
        => SentenceGrammar.ReadClause(statement, context) is { } clauses
            ? Composition.Combine([.. operands.Select(atom => (IReadOnlyList<Predicate>)[atom])], clauses)
            : null;

    /// <summary>
    /// Interprets bullets as conditions. Without "either", all of them must be true. If the document doesn't state "and" or "or",
    /// this interpretation forbids less.
    /// </summary>
    private static IReadOnlyList<Clause>? ReadConditions(Phrase lead, StatedList list, SectionContext context)
    {
        if (Find(lead, _conditions) is not var (start, count, _) || start + count != lead.Count)
        {
            return null;
        }

        var (rest, words) = (lead.Slice(0, start), lead.From(start));
        if (words.IsWord(0, "in"))
        {
            return ReadScenarios(rest, list, context);
        }

        var isAny = words.HasAnyOf(_choices);
        if (BulletOperands.Read(list, context, out var hasAlternatives) is not { } atoms || (hasAlternatives && !isAny))
        {
            return null;
        }

        return words.Has("must") ? ReadMustHold(rest, atoms, isAny, context)
            : words.Has("only") && _worksOnlyIf.Match(rest) is not null ? ReadWorksOnlyIf(atoms, isAny, context)
            : SentenceGrammar.ReadStatement(rest, words.Has("only"), isAny ? Each(atoms) : [atoms], context);
    }

    /// <summary>Interprets "To use this parameter, one of the following must be true:".</summary>
    private static IReadOnlyList<Clause>? ReadMustHold(
        Phrase purpose, IReadOnlyList<Predicate> atoms, bool isAny, SectionContext context)
        => purpose.IsWord(0, "to") && SentenceGrammar.ReadPurpose(purpose.From(1), context) is { } condition
            ? Composition.Combine(condition, isAny
                ? [new Clause(default, new Demand(atoms.ToEquatableArray(), Junction.Any)) { IsWeak = true }]
                : [.. atoms.Select(atom => Clause.Demand(atom) with { IsWeak = true })])
            : null;

    private static IReadOnlyList<IReadOnlyList<Predicate>> Each(IReadOnlyList<Predicate> atoms)
        => [.. atoms.Select(atom => (IReadOnlyList<Predicate>)[atom])];

    /// <summary>
    /// Interprets "You can't use this parameter in the following scenarios:", followed by "With the X parameter." and "If you use
    /// the Y switch." Each scenario forbids the parameter by itself, so scenarios about other things may be omitted.
    /// </summary>
    private static IReadOnlyList<Clause>? ReadScenarios(Phrase statement, StatedList list, SectionContext context)
    {
        List<Clause> clauses = [];
        foreach (var bullet in statement.Has("can't") ? list.Bullets : [])
        {
            var words = SentenceReader.Link(bullet.Prose.Text.TrimEnd('.', ';', ','), context);
            clauses.AddRange(words.IsIf(0) && ConditionGrammar.Read(words.From(1), context) is { } condition
                ? SentenceGrammar.ReadStatement(statement, false, condition, context) ?? []
                : words.IsWord(0, "with") ? SentenceGrammar.ReadClause(statement.Append(words), context) ?? []
                : []);
        }

        return clauses.Count > 0 ? clauses : null;
    }

    /// <summary>
    /// Interprets "Mutual TLS works only if: ..." in the section of a parameter. The subject is that parameter, with its value if
    /// a bullet states it.
    /// </summary>
    private static IReadOnlyList<Clause> ReadWorksOnlyIf(IReadOnlyList<Predicate> atoms, bool isAny, SectionContext context)
    {
        var own = atoms.Where(atom => atom.Parameter == context.Parameter.Name).ToEquatableArray();
        var when = own.Count > 0 ? own : new([Predicate.Given(context.Parameter.Name)]);
        var needed = atoms.Except(own).ToEquatableArray();
        return isAny
            ? [new Clause(when, new Demand(needed, Junction.Any), Force.NoEffect)]
            : [.. needed.Select(atom => new Clause(when, atom, Force.NoEffect))];
    }

    /// <summary>Finds the first and longest sequence of words that matches one of the patterns; null if there is none.</summary>
    private static (int Start, int Count, PatternMatch Match)? Find(Phrase lead, Pattern[] patterns)
    {
        var possible = Array.FindAll(patterns, pattern => pattern.Words.MayBeIn(lead));
        for (var start = 0; start < lead.Count && possible.Length > 0; start++)
        {
            for (var count = Math.Min(14, lead.Count - start); count > 0; count--)
            {
                if (Pattern.FirstMatch(possible, lead.Slice(start, count)) is { } match)
                {
                    return (start, count, match);
                }
            }
        }

        return null;
    }
}
