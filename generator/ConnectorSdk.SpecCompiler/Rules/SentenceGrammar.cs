using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads a whole sentence: clauses, alone or with a condition before or after them.</summary>
internal static class SentenceGrammar
{
    private static readonly Pattern[] _purpose =
    [
        new("to use ({=}|{A})"), new("to use {A} {X}"), new("to (use|enable) this (functionality|feature)"),
    ];

    private static readonly Pattern _notUsable = new("don't use {A}");
    private static readonly Pattern[] _limited = [new("{W} : {A} can [only] be [set to] {V}")];

    private static readonly PatternIndex _alone = new([.. ClauseForms.All.Patterns, .. _limited, .. ConsequenceGrammar.Ignored]);
    private static readonly PatternIndex _conditional = new(ConsequenceGrammar.Patterns);

    /// <summary>The words of which each sentence that is a rule has one.</summary>
    public static IEnumerable<uint> Anchors => [.. _alone.Anchors, WordHash.Of("if"), WordHash.Of("when")];

    /// <summary>False where no form can fit, for want of words.</summary>
    public static bool MayBeRule(Phrase sentence)
        => _alone.MayFit(sentence) || ((sentence.Has("if") || sentence.Has("when")) && _conditional.MayFit(sentence));

    /// <summary>Null where the sentence isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(Phrase sentence, SectionContext context)
        => ReadForms(sentence, context)
            ?? ReadOfBulletValue(sentence, context)
            ?? ReadWithoutSubject(sentence, context)
            ?? ReadIgnored(sentence, context);

    /// <summary>"Can't be combined with X." in the section of a parameter is about that one.</summary>
    private static IReadOnlyList<Rule>? ReadWithoutSubject(Phrase sentence, SectionContext context)
        => context.BulletValue is null && !context.InBullet && LacksSubject(sentence)
            ? ReadForms(sentence.StartingWith(Own(context), 0), context)
            : null;

    private static bool LacksSubject(Phrase sentence)
        => sentence.IsWord(0, "requires")
            || (sentence.IsWord(1, "be") && (sentence.IsWord(0, "can't") || sentence.IsWord(0, "must")));

    private static Mention Own(SectionContext context) => new([context.Parameter.Name], [], false);

    /// <summary>"The X parameter is ignored." in the bullet of a value: with that value.</summary>
    private static IReadOnlyList<Rule>? ReadIgnored(Phrase sentence, SectionContext context)
        => context.BulletValue is { } value ? ConsequenceGrammar.ReadIgnored([[value]], sentence) : null;

    /// <summary>
    /// "This setting requires ..." in the bullet of a value is read as a sentence about the parameter; what it then says of the
    /// parameter's being given it says of the value.
    /// </summary>
    private static IReadOnlyList<Rule>? ReadOfBulletValue(Phrase sentence, SectionContext context)
    {
        if (context.BulletValue is not { } value)
        {
            return null;
        }

        var own = Own(context);
        var general = sentence.HasBulletValue ? sentence.NamingBulletValue(own)
            : LacksSubject(sentence) ? sentence.StartingWith(own, 0)
            : null;
        return general is not null
            && ReadForms(general, context with { BulletValue = null, InBullet = true }) is { } rules
            && rules.All(rule => rule.Then is AtomsClaim)
            ? [.. rules.Select(rule => OfValue(rule, Atom.Given(context.Parameter.Name), value))]
            : null;
    }

    private static Rule OfValue(Rule rule, Atom given, Atom value)
    {
        return rule with
        {
            When = rule.When.Select(Replace).ToEquatableArray(),
            Then = rule.Then is AtomsClaim claim ? claim with { Atoms = claim.Atoms.Select(Replace).ToEquatableArray() } : rule.Then,
        };

        Atom Replace(Atom atom) => atom == given ? value : atom == given.Not() ? value.Not() : atom;
    }

    private static IReadOnlyList<Rule>? ReadForms(Phrase sentence, SectionContext context)
        => ReadConditionFirst(sentence, context)
            ?? ReadConditionLast(sentence, context)
            ?? ReadPurpose(sentence, context)
            ?? ReadColon(sentence, context)
            ?? (ClauseGrammar.Read(sentence, context) is { } alone && Combine(Implied(sentence, context, alone), alone) is { } rules
                ? rules
                : ReadNotUsable(sentence, context));

    /// <summary>A clause needs a condition: its own, or the one around it.</summary>
    public static IReadOnlyList<Rule>? Combine(IReadOnlyList<IReadOnlyList<Atom>> condition, IReadOnlyList<Clause> clauses)
    {
        List<Rule> rules = [];
        foreach (var clause in clauses)
        {
            foreach (var together in condition.Count == 0 ? [[]] : condition)
            {
                if (together.Count == 0 ? clause.NeedsCondition : clause.Then is StatusClaim or OnlyOnClaim)
                {
                    return null; // A demand lacks its condition, or a status has one that isn't a product's.
                }

                rules.Add(Straight(new Rule(together.Concat(clause.When).Distinct().ToEquatableArray(), clause.Then, clause.Soft)
                {
                    Scope = clause.Scope,
                }));
            }
        }

        return rules.Count > 0 ? rules : null;
    }

    /// <summary>"A can't be V where B isn't W" is told as "A = V requires B = W".</summary>
    private static Rule Straight(Rule rule)
    {
        if (rule.Then is not AtomsClaim { Junction: Junction.All, Atoms: [{ Negated: true } forbidden] })
        {
            return rule;
        }

        var missing = rule.When.Where(atom => atom.Negated).ToList();
        return missing.Count == 1
            ? rule with
            {
                When = new([forbidden.Not(), .. rule.When.Where(atom => !atom.Negated)]),
                Then = AtomsClaim.Of(missing[0].Not()),
            }
            : rule;
    }

    /// <summary>
    /// In the bullet of a value, a clause without a subject speaks about the value. What bounds or forbids values says for itself
    /// whether it is about the bullet's. "You also need ..." goes with the section's parameter.
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<Atom>> Implied(
        Phrase sentence, SectionContext context, IReadOnlyList<Clause> clauses)
        => context.BulletValue is { } bullet && clauses.All(clause => !IsAboutOwnValues(clause.Then, context)) ? [[bullet]]
            : !context.InBullet && sentence.AreWords(0, "you", "also") && clauses.All(clause => clause.NeedsCondition)
                ? [[Atom.Given(context.Parameter.Name)]]
            : [];

    private static bool IsAboutOwnValues(Claim claim, SectionContext context) => claim switch
    {
        AtomsClaim or CompareClaim => false,
        FormatClaim format => format.Parameter == context.Parameter.Name,
        AllowedValuesClaim values => values.Parameter == context.Parameter.Name,
        _ => true,
    };

    /// <summary>
    /// "If C, R", tried at every comma, for a condition may hold a list with commas of its own; and "If C you can't R", where the
    /// comma was forgotten.
    /// </summary>
    private static IReadOnlyList<Rule>? ReadConditionFirst(Phrase sentence, SectionContext context)
    {
        if (!sentence.IsIf(0))
        {
            return null;
        }

        for (var end = 2; end < sentence.Count; end++)
        {
            var rest = sentence.IsWord(end, ",") ? end + 1 : end;
            rest += sentence.IsWord(rest, "then") ? 1 : 0;
            if ((rest > end || IsDemand(sentence, rest))
                && ConditionGrammar.Read(sentence.Slice(1, end - 1), context) is { } condition
                && ConsequenceGrammar.Read(condition, sentence.From(rest), context) is { } rules)
            {
                return rules;
            }
        }

        return null;
    }

    private static bool IsDemand(Phrase sentence, int i)
        => sentence.IsWord(i, "you")
            && (sentence.IsWord(i + 1, "can't") || sentence.IsWord(i + 1, "must") || sentence.IsWord(i + 1, "need"));

    private static IReadOnlyList<Rule>? ReadConditionLast(Phrase sentence, SectionContext context)
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (!sentence.IsIf(i))
            {
                continue;
            }

            var hasOnly = sentence.IsWord(i - 1, "only");
            var end = hasOnly ? i - 1 : i;
            end -= sentence.IsWord(end - 1, ",") ? 1 : 0;
            var rest = sentence.Slice(0, end);
            var condition = sentence.From(i + 1);
            if ((hasOnly || rest.Has("only")) && ConsequenceGrammar.MayBeOnly(rest))
            {
                return ConsequenceGrammar.ReadOnly(rest, ConditionGrammar.ReadNecessary(condition, context));
            }

            if (ConditionGrammar.Read(condition, context) is { } read && ConsequenceGrammar.Read(read, rest, context) is { } rules)
            {
                return rules;
            }
        }

        return null;
    }

    /// <summary>"To use this parameter, X must be ..."; "this feature" is the parameter's, too.</summary>
    private static IReadOnlyList<Rule>? ReadPurpose(Phrase sentence, SectionContext context)
    {
        var comma = sentence.IsWord(0, "to") ? sentence.IndexOf(",") : -1;
        if (comma < 0 || _purpose.FirstMatch(sentence.Slice(0, comma)) is not { } purpose)
        {
            return null;
        }

        IReadOnlyList<IReadOnlyList<Atom>> condition = !purpose.Has('A') && context.BulletValue is { } value ? [[value]]
            : (purpose.Has('A') || !context.InBullet) && context.IsOwn(purpose, 'A') ? [[Atom.Given(context.Parameter.Name)]]
            : [];
        return condition.Count > 0 && ClauseGrammar.Read(sentence.From(comma + 1), context) is { } clauses
            ? Combine(condition, clauses)
            : null;
    }

    /// <summary>"X is Red: Y can be Green or Blue": the condition makes a limit of the permission.</summary>
    private static IReadOnlyList<Rule>? ReadColon(Phrase sentence, SectionContext context)
        => _limited.FirstMatch(sentence) is { } limited
            && ConditionGrammar.Read(limited.Words('W'), context) is { } condition
            && ClauseMeanings.LimitedTo(limited, context) is { } clauses
            ? Combine(condition, clauses)
            : null;

    /// <summary>"Don't use this parameter." without any condition: nobody needs it any more.</summary>
    private static IReadOnlyList<Rule>? ReadNotUsable(Phrase sentence, SectionContext context)
        => context.BulletValue is null && !context.InBullet
            && _notUsable.Match(sentence) is { } match && context.IsOwn(match, 'A')
            ? [new Rule(default, new StatusClaim(Atom.Given(context.Parameter.Name), Deprecated: true))]
            : null;
}
