using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Numbers;
using ConnectorSdk.SpecCompiler.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>Reads a whole sentence: statements, with or without conditions before or after them.</summary>
internal static class SentenceGrammar
{
    private static readonly Pattern[] _purpose =
    [
        new("(set|change|configure|switch) {A} to {V}"),
        new("(use|change|set|modify|configure) ({=}|{A}) [{X}]"), new("(use|set) {V} for {A}"),
        new("(use|enable) this (functionality|feature)"), new("({A}|this) to " + Obligations.Works),
    ];

    private static readonly Pattern _notUsable = new("don't use {A}");
    private static readonly Pattern[] _withColon = [new("{W} : {A} can [only] be [set to] {V}")];

    private static readonly FormTable<IReadOnlyList<Clause>> _values =
        new([.. ValueForms.All, .. FormatForms.All, .. StatusForms.All]);
    public static readonly FormTable<IReadOnlyList<Clause>> Clauses = new(
        [
            .. Comparisons.All, .. ValueForms.All, .. FormatForms.All, .. StatusForms.All, .. Limits.All, .. Prohibitions.All,
            .. Obligations.All, .. Limits.Harmless,
        ]);

    /// <summary>The patterns that a sentence may match: always, with a condition, or with a condition and "only".</summary>
    private static readonly PatternIndex _index = new(
    [
        .. Clauses.Patterns
            .Except(Limits.Conditional.Concat(Limits.WithOnly).Concat(Limits.Harmless).Select(form => form.Pattern)),
        .. _withColon,
    ]);
    private static readonly PatternIndex _conditional = new(Limits.Conditional.Select(form => form.Pattern));
    private static readonly PatternIndex _withOnly = new(Limits.WithOnly.Select(form => form.Pattern));

    /// <summary>The words that a sentence about the section's parameter may begin with.</summary>
    private static readonly WordGroup _predicates = new(
        "requires", "is", "isn't", "can't", "must", "has", "works", "applies", "doesn't", "conflicts", "can", "should",
        "shouldn't", "needs", "takes", "overrides", "will", "does", "specifies");

    private static readonly WordGroup _notes = new("must", "specifies");
    private static readonly WordGroup _together = new("both", "together", "only", "them");

    /// <summary>The verbs in "To use this parameter, ...". The requirement of such a purpose may already be satisfied.</summary>
    private static readonly WordGroup _uses = new("use", "enable");

    /// <summary>
    /// Determines whether a sentence has the words and mentions of a form. <paramref name="unlinked"/> is the number of mentions
    /// that may still be found.
    /// </summary>
    public static bool MayBeRule(Phrase sentence, int unlinked)
        => _index.MayFit(sentence, unlinked, ClauseSplitter.Starts)
            || (sentence.HasAnyOf(ClauseSplitter.Conditions) && MayBeConditional(sentence, unlinked))
            || NumberReader.MayBeBound(sentence) || HasNote(sentence);

    private static bool MayBeConditional(Phrase sentence, int unlinked)
        => _conditional.MayFit(sentence, unlinked, ClauseSplitter.Starts)
            || ((unlinked > 0 || sentence.HasMention) && sentence.HasAnyOf(Topics.Words))
            || (sentence.Has("only") && _withOnly.MayFit(sentence, unlinked, ClauseSplitter.Starts));

    /// <summary>Reads a sentence. Returns null if it isn't recognized.</summary>
    public static IReadOnlyList<Clause>? Read(Phrase sentence, SectionContext context)
    {
        var lacksSubject = !context.IsPart && sentence.IsAnyOf(sentence.IsWord(0, "only") ? 1 : 0, _predicates);
        var whole = !lacksSubject ? sentence
            : context.BulletValue is null ? sentence.StartingWith(context.Own, 0)
            : sentence.StartingWithBulletValue();
        var mayBeWhole = MayBeRule(whole, unlinked: 0);
        return (!lacksSubject && !mayBeWhole ? null : ReadParts(sentence, context))
            ?? (lacksSubject && mayBeWhole && ReadParts(whole, context) is { } read && BulletSubject.IsAboutOwn(read, context)
                ? read
                : null)
            ?? (mayBeWhole ? ReadOfBulletValue(whole, context) : null);
    }

    /// <summary>Reads a statement without its conditions. Returns null if it isn't recognized.</summary>
    public static IReadOnlyList<Clause>? ReadClause(Phrase words, SectionContext context)
        => ReadForm(words, context)
            ?? (Asides.Without(words) is var bare && bare != words ? ReadClause(bare, context) : null)
            ?? ReadNote(words, context)
            ?? (Tails.Length(words) is > 0 and var length ? ReadForm(words.Slice(0, words.Count - length), context) : null);

    private static IReadOnlyList<Clause>? ReadForm(Phrase words, SectionContext context)
        => NumberReader.Read(words, context) ?? Clauses.Read(words, context);

    private static bool HasNote(Phrase words)
        => words.IsWord(words.Count - 1, ")") && words.HasAnyOf(_notes);

    /// <summary>Interprets "The sites must be included (the X parameter is All)". The note contains the parameter.</summary>
    private static IReadOnlyList<Clause>? ReadNote(Phrase words, SectionContext context)
        => HasNote(words) && Asides.AtEnd(words) is var (before, inside) && before.Has("must") && !before.HasMention
            && ConditionGrammar.Read(inside, context) is [var together]
            ? [.. together.Select(Clause.Demand)]
            : null;

    /// <summary>
    /// Reads "This setting requires ..." in the bullet of a value like a sentence about the parameter. A condition that the
    /// parameter is set becomes a condition that it has the value.
    /// </summary>
    private static IReadOnlyList<Clause>? ReadOfBulletValue(Phrase sentence, SectionContext context)
        => context.BulletValue is { } value && sentence.HasBulletValue
            && ReadParts(sentence.NamingBulletValue(context.Own), context with { BulletValue = null, InBullet = true })
                is { } clauses
            ? BulletSubject.OfValue(clauses, value, context)
            : null;

    private static IReadOnlyList<Clause>? ReadParts(Phrase sentence, SectionContext context)
    {
        var parts = ClauseSplitter.Split(sentence);
        return ReadParts(parts, sentence, context)
            ?? (parts is [{ Kind: PartKind.Main }] ? null
                : NumberReader.Read(sentence, context) ?? _values.Read(sentence, context))
            ?? Topics.ReadInVain(parts, context)
            ?? ReadColon(sentence, context)
            ?? ReadNotUsable(sentence, context);
    }

    /// <summary>
    /// Reads the statements of a sentence. Conditions before all statements apply to each of them, and conditions after a
    /// statement apply only to that statement. Statements joined with "and" may be omitted if they aren't recognized. A statement
    /// with "but" may revoke the previous statement, so it can't be omitted.
    /// </summary>
    private static IReadOnlyList<Clause>? ReadParts(List<Part> parts, Phrase sentence, SectionContext context)
    {
        var first = parts.FindIndex(part => part.Kind == PartKind.Main);
        List<Clause>? clauses = null;
        var isFirstRead = true;
        for (var i = first; i >= 0 && i < parts.Count; i++)
        {
            if (parts[i].Kind != PartKind.Main)
            {
                continue;
            }

            if (ReadStatement(parts[i].Words, Conditions(parts, first, i), sentence, context) is { } read
                && (isFirstRead || read.All(clause => clause is { IsStatus: false, Then.Limit: null or Compares })))
            {
                (clauses ??= []).AddRange(read);
            }
            else if (IsBeside(parts, i, first))
            {
                isFirstRead &= i > first; // The rest may be about the same unrecognized thing.
            }
            else
            {
                return null;
            }
        }

        return clauses is { Count: > 0 } ? clauses : null;
    }

    /// <summary>Gets the conditions before all statements and the conditions after this statement.</summary>
    private static List<Part> Conditions(List<Part> parts, int first, int statement)
    {
        var conditions = parts.GetRange(0, first);
        for (var i = statement + 1; i < parts.Count && parts[i].Kind != PartKind.Main; i++)
        {
            if (parts[i].Kind is not (PartKind.Aside or PartKind.EvenIf))
            {
                conditions.Add(parts[i]);
            }
        }

        return conditions;
    }

    /// <summary>Determines whether the other statements are true without this statement, as with "and".</summary>
    private static bool IsBeside(List<Part> parts, int i, int first)
        => i > first ? parts[i].Joint is "and" or ";" || IsPermission(parts[i])
            : parts.Count > i + 1 && parts[i + 1] is { Kind: PartKind.Main, Joint: "and" or ";" };

    /// <summary>
    /// Matches "but you can ...", which doesn't revoke the previous statement unless it is about both parameters.
    /// </summary>
    private static bool IsPermission(Part part)
        => part.Joint == "but" && part.Words.IsWord(0, "you") && part.Words.IsWord(1, "can") && !part.Words.HasAnyOf(_together);

    private static IReadOnlyList<Clause>? ReadStatement(
        Phrase words, List<Part> conditions, Phrase sentence, SectionContext context)
    {
        if (ReadClause(words, context) is not { Count: > 0 } clauses)
        {
            return !words.IsAnyOf(0, _predicates) && Topics.Read(words, conditions, context) is { } topic
                ? KindScope.Limit(topic, words, context)
                : null;
        }

        var role = clauses[0].Role;
        if (role == ClauseRole.Nothing)
        {
            return [];
        }

        if (conditions.Count == 0)
        {
            return role == ClauseRole.Rule ? Composition.Combine(BulletSubject.Implied(sentence, context, clauses), clauses)
                : (role == ClauseRole.When || (role == ClauseRole.Only && words.Has("only")))
                        && Asides.AtEnd(words) is var (_, inside) && ConditionGrammar.Read(inside, context) is { } noted
                    ? Composition.Only(clauses, noted) // "Specifies the shade of red lamps (the X parameter is Red)".
                : role == ClauseRole.Ignored && context.BulletValue is { } value ? Composition.Ignore(clauses, [[value]])
                : null;
        }

        var isOnly = words.Has("only") || conditions.Any(part => part.Kind == PartKind.OnlyIf);
        var isPurpose = conditions[0].Kind == PartKind.Purpose
            && (conditions[0].Words.IsAnyOf(0, _uses) || conditions[0].Words.Has("to"));
        return ReadConditions(conditions, context, isOnly && role is ClauseRole.Only or ClauseRole.When) is { } condition
            && Compose(isPurpose ? [.. clauses.Select(clause => clause with { IsWeak = true })] : clauses, isOnly, condition)
                is { } rules
            ? role == ClauseRole.Rule ? rules : KindScope.Limit(rules, words, context)
            : null;
    }

    /// <summary>Reads a statement with the specified conditions. Returns null if it isn't recognized.</summary>
    public static IReadOnlyList<Clause>? ReadStatement(
        Phrase words, bool isOnly, IReadOnlyList<IReadOnlyList<Predicate>> condition, SectionContext context)
        => ReadClause(words, context) is { Count: > 0 } clauses ? Compose(clauses, isOnly, condition) : null;

    private static IReadOnlyList<Clause>? Compose(
        IReadOnlyList<Clause> clauses, bool isOnly, IReadOnlyList<IReadOnlyList<Predicate>> condition) => clauses[0].Role switch
    {
        ClauseRole.Rule => Composition.Combine(condition, clauses),
        ClauseRole.Ignored => Composition.Ignore(clauses, condition),
        ClauseRole.Fails => Composition.Forbid(condition)?.Select(rule => rule with { IsWeak = clauses[0].IsWeak }).ToList(),
        ClauseRole.When => Composition.Only(
            [.. clauses.Select(clause => isOnly ? clause with { Force = Force.NoEffect } : clause)], condition),
        ClauseRole.Only when isOnly => Composition.Only(clauses, condition),
        _ => null,
    };

    private static IReadOnlyList<IReadOnlyList<Predicate>>? ReadConditions(
        List<Part> conditions, SectionContext context, bool isNecessary)
        => conditions[0].Kind == PartKind.Purpose
            ? conditions.Count == 1 ? ReadPurpose(conditions[0].Words, context) : null
            : ConditionGrammar.Read(conditions, context, isNecessary);

    /// <summary>Reads a purpose, as in "To use this parameter, X must be ...". "This feature" means the parameter, too.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? ReadPurpose(Phrase words, SectionContext context)
        => Pattern.FirstMatch(_purpose, words) is not { } purpose ? null
            : !purpose.Has('A') && context.BulletValue is { } value ? [[value]]
            : purpose.Has('V') ? Term.Parse("A=V").ReadCondition(purpose, context)
            : (purpose.Has('A') || !context.InBullet) && context.IsOwn(purpose, 'A') ? [[Predicate.Given(context.Parameter.Name)]]
            : null;

    /// <summary>Interprets "X is Red: Y can be Green or Blue". With a condition, the permission is a limit.</summary>
    private static IReadOnlyList<Clause>? ReadColon(Phrase sentence, SectionContext context)
        => sentence.Has(":") && Pattern.FirstMatch(_withColon, sentence) is { } limited
            && ConditionGrammar.Read(limited.Words('W'), context) is { } condition
            && ValueLimits.LimitedTo(limited, context) is { } clauses
            ? Composition.Combine(condition, clauses)
            : null;

    /// <summary>Interprets "Don't use this parameter." without a condition: the parameter is deprecated.</summary>
    private static IReadOnlyList<Clause>? ReadNotUsable(Phrase sentence, SectionContext context)
        => context.BulletValue is null && !context.InBullet
            && _notUsable.Match(sentence) is { } match && context.IsOwn(match, 'A')
            ? [Clause.Status(Predicate.Given(context.Parameter.Name), Force.Deprecated)]
            : null;
}
