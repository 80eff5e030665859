using System.Text.RegularExpressions;
using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads sentences about combinations of parameters: a clause, alone or with a condition before or after it.</summary>
internal static class SentenceGrammar
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _opening = new(
        "^(?:(?:note|tip|important|therefore|however|otherwise|also|in addition|additionally)[:,]? )+", Options);
    private static readonly Regex _tail = new("(?:,? and it must be specified)? on the same command line$", Options);
    private static readonly Regex _family = new(
        @"\bany (?:of the )?other (?:\w+ ){0,3}?(?<noun>parameters|switches) \((?<list>[^()]+)\)", Options);
    private static readonly Regex _note = new(@" \((?!\$)[^()«]*\)", RegexOptions.CultureInvariant);
    private static readonly Regex _conditionFirst = new("^(?:if|when) ", Options);
    private static readonly Regex _conditionLast = new(",? (?<only>only )?(?:if|when) ", Options);
    private static readonly Regex _clauses = new(@", and (?=you )| and you (?=can't )", Options);

    /// <summary>Accepted, but without effect unless the condition holds.</summary>
    private static readonly Template[] _effect =
    [
        new("{A} [is |are ][only ](meaningful|effective|used|useful|valid|relevant|applicable|considered|available)"),
        new("{A} (applies|apply|works|work)[ to {X}]"),
        new("[you ]use {A}"),
        new("{A} has meaning"),
    ];

    private static readonly Template[] _permission = [new("you can [only ](use|specify) {A}"), new("{A} can [only ]be used")];
    private static readonly Template[] _ignored = [new("{A} (is|are) ignored"), new("{A} has no effect")];

    /// <summary>
    /// Links the sentence and leaves out what no template has: openings such as "Note:", notes in parentheses, the closing mark.
    /// </summary>
    public static LinkedSentence Prepare(string sentence, SectionContext context)
    {
        var named = _family.Replace(_opening.Replace(sentence, ""), "the ${list} ${noun}");
        var linked = EntityLinker.Link(named, context);
        var text = _note.Replace(linked.Text, "").TrimEnd('.', ' ');
        return linked.With(_tail.Replace(text, ""));
    }

    /// <summary>Null where the sentence isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(LinkedSentence sentence, SectionContext context)
    {
        foreach (var (condition, rest) in SplitFirst(sentence.Text))
        {
            if (ConditionGrammar.Read(sentence.With(condition), context) is { } read
                && ReadClauses(sentence.With(rest), context) is { } clauses)
            {
                return Combine(read, clauses);
            }
        }

        foreach (var split in _conditionLast.Matches(sentence.Text).Cast<Match>())
        {
            var rest = sentence.With(sentence.Text.Substring(0, split.Index));
            var condition = sentence.With(sentence.Text.Substring(split.Index + split.Length));
            if (ReadWithCondition(rest, condition, split.Groups["only"].Success, context) is { } rules)
            {
                return rules;
            }
        }

        return ReadClauses(sentence, context) is { } alone ? Combine(Implied(context), alone) : null;
    }

    /// <summary>In the bullet of a value, a clause without a subject speaks about the value.</summary>
    private static IReadOnlyList<IReadOnlyList<Atom>> Implied(SectionContext context)
        => context.BulletValue is { } bullet ? [[bullet]] : [];

    private static IReadOnlyList<Rule>? ReadWithCondition(
        LinkedSentence rest, LinkedSentence condition, bool only, SectionContext context)
    {
        var hasOnly = only || rest.Text.IndexOf(" only", StringComparison.OrdinalIgnoreCase) >= 0;
        if (hasOnly && _effect.FirstMatch(rest.Text) is { } effect)
        {
            return ConditionGrammar.ReadNecessary(condition, context) is { } atoms
                ? Only(rest[effect.Groups["A"]], atoms, soft: true)
                : null;
        }

        if (hasOnly && _permission.FirstMatch(rest.Text) is { } permission)
        {
            return ConditionGrammar.ReadNecessary(condition, context) is { } atoms
                ? Only(rest[permission.Groups["A"]], atoms, soft: false)
                : null;
        }

        if (ConditionGrammar.Read(condition, context) is not { } alternatives)
        {
            return null;
        }

        if (_ignored.FirstMatch(rest.Text) is { } ignored && alternatives.All(atoms => atoms.Count == 1))
        {
            return [.. rest[ignored.Groups["A"]].Parameters
                .SelectMany(_ => alternatives, (name, atoms) => Demand(name, atoms[0].Not(), soft: true))];
        }

        return ReadClauses(rest, context) is { } clauses ? Combine(alternatives, clauses) : null;
    }

    /// <summary>"X only if C": X is allowed (or has effect) where C holds.</summary>
    private static IReadOnlyList<Rule>? Only(Mention mention, IReadOnlyList<IReadOnlyList<Atom>> condition, bool soft)
    {
        if (mention.Parameters.Count == 0)
        {
            return null;
        }

        if (condition.Count == 1)
        {
            return [.. mention.Parameters.SelectMany(_ => condition[0], (name, atom) => Demand(name, atom, soft))];
        }

        if (condition.Any(atoms => atoms.Count != 1))
        {
            return null;
        }

        var any = new AtomsClaim(condition.Select(atoms => atoms[0]).ToEquatableArray(), Junction.Any);
        return [.. mention.Parameters.Select(name => new Rule(new([Atom.Given(name)]), any, soft))];
    }

    /// <summary>A clause needs a condition: its own, or the one around it. Each demand becomes a rule of its own.</summary>
    public static IReadOnlyList<Rule>? Combine(IReadOnlyList<IReadOnlyList<Atom>> condition, IReadOnlyList<Clause> clauses)
    {
        List<Rule> rules = [];
        foreach (var clause in clauses)
        {
            foreach (var together in condition.Count == 0 ? [[]] : condition)
            {
                var when = together.Concat(clause.When).Distinct().ToEquatableArray();
                if (when.Count == 0 && clause.Junction == Junction.All)
                {
                    return null;
                }

                rules.AddRange(clause.Junction == Junction.All
                    ? clause.Then.Select(atom => new Rule(when, All(atom), clause.Soft))
                    : [new Rule(when, new AtomsClaim(clause.Then.ToEquatableArray(), clause.Junction), clause.Soft)]);
            }
        }

        return rules.Count > 0 ? rules : null;
    }

    /// <summary>Null where one of the clauses isn't understood.</summary>
    public static IReadOnlyList<Clause>? ReadClauses(LinkedSentence text, SectionContext context)
    {
        List<Clause> clauses = [];
        foreach (var part in _clauses.Split(text.Text))
        {
            var clause = part.StartsWith("can't ", StringComparison.OrdinalIgnoreCase) ? "you " + part : part;
            if (ClauseGrammar.Read(text.With(clause), context) is not { } read)
            {
                return null;
            }

            clauses.AddRange(read);
        }

        return clauses;
    }

    private static Rule Demand(string parameter, Atom atom, bool soft) => new(new([Atom.Given(parameter)]), All(atom), soft);

    private static AtomsClaim All(Atom atom) => new(new([atom]), Junction.All);

    /// <summary>"If C, R" at every comma: a condition may hold a list with commas of its own.</summary>
    private static IEnumerable<(string Condition, string Claim)> SplitFirst(string text)
    {
        if (_conditionFirst.Match(text) is not { Success: true } opening)
        {
            yield break;
        }

        for (var comma = text.IndexOf(", ", StringComparison.Ordinal);
            comma > 0;
            comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            var rest = text.Substring(comma + 2);
            var condition = text.Substring(opening.Length, Math.Max(0, comma - opening.Length));
            yield return (condition, rest.StartsWith("then ", StringComparison.Ordinal) ? rest.Substring(5) : rest);
        }
    }
}
