using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads a sentence that ends in a colon together with the bullets below it.</summary>
internal static class ListGrammar
{
    /// <summary>What a lead says of the bullets when they are parameters: the words that they stand in for.</summary>
    private static readonly Pattern[] _parameters =
    [
        new("[any of|all of|at least one of] the following [{X}] (parameter|parameters|switch|switches) [with the specified values]"),
    ];

    /// <summary>What a lead says of the bullets when they are conditions.</summary>
    private static readonly Pattern[] _conditions =
    [
        new("[,] [only] (if|when) [either|any|one|at least one] [both|all] [of] [the following] [conditions|condition] "
            + "[are|is] [met|true]"),
    ];

    private static readonly Pattern[] _alternatives =
    [
        new("{X} (either|any|one) {X}"),
    ];

    private static readonly Pattern _requiredWith =
        new("you (must|need to|have to) [also] use {A} (with|when you use) (these|the following) {X} (parameters|switches)");

    private static readonly string[] _nouns = ["parameter", "parameters", "switch", "switches"];

    private static readonly Pattern _worksOnlyIf = new("{X} (functions|function|works|work) [correctly|properly]");

    private static readonly PatternIndex _leads =
        new([.. _parameters, .. _conditions, _requiredWith, .. ListedValueGrammar.Leads, ScenarioGrammar.Lead]);

    /// <summary>False where no form of a lead can fit, for want of words.</summary>
    public static bool MayBeRule(Phrase lead) => _leads.MayFit(lead);

    /// <summary>Null where the lead or one of its bullets isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(Phrase lead, ListBlock list, SectionContext context)
    {
        lead = lead.IsWord(lead.Count - 1, ":") ? lead.Slice(0, lead.Count - 1) : lead;
        return ReadRequiredWith(lead, list, context)
            ?? ListedValueGrammar.Read(lead, list, context)
            ?? ScenarioGrammar.Read(lead, list, context)
            ?? ReadParameters(lead, list, context)
            ?? ReadConditions(lead, list, context);
    }

    /// <summary>"You need to use this parameter with the following switches:": each of them needs the parameter.</summary>
    private static IReadOnlyList<Rule>? ReadRequiredWith(Phrase lead, ListBlock list, SectionContext context)
        => _requiredWith.Match(lead) is { } match && BulletOperands.Read(list, context) is { } operands
            ? [.. from operand in operands
                  from name in match['A'].Parameters
                  select new Rule(new([operand]), AtomsClaim.Of(Atom.Given(name)))]
            : null;

    /// <summary>The list stands in for a mention; what the bullets say of values comes back in afterwards.</summary>
    private static IReadOnlyList<Rule>? ReadParameters(Phrase lead, ListBlock list, SectionContext context)
    {
        var verb = FindVerb(lead);
        if (FindEnd(lead.Slice(0, verb), _parameters) is not { } start
            || BulletOperands.Read(list, context, out var hasAlternatives) is not { } operands)
        {
            return null;
        }

        if (verb < lead.Count)
        {
            var any = lead.From(start).AreWords(0, "any", "of") || lead.From(start).AreWords(0, "at", "least", "one");
            return hasAlternatives ? null
                : ReadTogether(lead, start, verb, new Mention([.. operands.Select(atom => atom.Parameter)], [], any), operands, context);
        }

        var isCondition = start > 2 && lead.IsWord(start - 2, "you")
            && (lead.IsWord(start - 1, "use") || lead.IsWord(start - 1, "specify"))
            && (lead.IsWord(start - 3, "if") || lead.IsWord(start - 3, "when"));
        var mention = new Mention(
            [.. operands.Select(atom => atom.Parameter)], [], isCondition || lead.From(start).AreWords(0, "at", "least", "one"));
        return !hasAlternatives ? ReadTogether(lead, start, verb, mention, operands, context)
            : isCondition ? ReadEach(lead, start, operands, context)
            : mention.IsAlternative ? ReadTogether(lead, start, verb, mention, operands, context)
            : null;
    }

    /// <summary>"... if any of the following parameters are used:": where the lead goes on behind the place of the list.</summary>
    private static int FindVerb(Phrase lead)
    {
        for (var i = lead.Count - 2; i > 0; i--)
        {
            if ((lead.IsWord(i, "are") || lead.IsWord(i, "is")) && lead.IsAnyOf(i - 1, _nouns))
            {
                return i;
            }
        }

        return lead.Count;
    }

    /// <summary>Each operand by itself: several may be values of one parameter.</summary>
    private static IReadOnlyList<Rule>? ReadEach(Phrase lead, int start, IReadOnlyList<Atom> operands, SectionContext context)
    {
        List<Rule> rules = [];
        foreach (var operand in operands)
        {
            if (ReadTogether(lead, start, lead.Count, new Mention([operand.Parameter], [], true), [operand], context) is not { } read)
            {
                return null;
            }

            rules.AddRange(read);
        }

        return rules;
    }

    private static IReadOnlyList<Rule>? ReadTogether(
        Phrase lead, int start, int verb, Mention mention, IReadOnlyList<Atom> operands, SectionContext context)
    {
        var valued = operands
            .Where(atom => atom.Test == AtomTest.OneOf)
            .GroupBy(atom => atom.Parameter, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(atoms => atoms.Key, atoms => atoms.First(), StringComparer.OrdinalIgnoreCase);
        return SentenceGrammar.Read(Named(lead, start, verb, mention), context)
            ?.Select(rule => WithValues(rule, valued))
            .ToList();
    }

    private static Phrase Named(Phrase lead, int start, int verb, Mention mention)
    {
        var named = lead.EndingWith(mention, lead.Count - start);
        return verb == lead.Count ? named : named.With([.. Tokens(named, 0), .. Tokens(lead, verb)]);

        IEnumerable<Token> Tokens(Phrase phrase, int first) => Enumerable.Range(first, phrase.Count - first).Select(i => phrase[i]);
    }

    private static Rule WithValues(Rule rule, Dictionary<string, Atom> valued)
        => rule.Then is AtomsClaim claim
            ? rule with
            {
                When = rule.When.Select(atom => WithValue(atom, valued)).ToEquatableArray(),
                Then = claim with { Atoms = claim.Atoms.Select(atom => WithValue(atom, valued)).ToEquatableArray() },
            }
            : rule;

    private static Atom WithValue(Atom atom, Dictionary<string, Atom> valued)
        => atom.Test == AtomTest.Given && valued.TryGetValue(atom.Parameter, out var value)
            ? value with { Negated = atom.Negated }
            : atom;

    /// <summary>
    /// Bullets without "either" count together: where the document leaves "and" or "or" open, this is the reading that forbids
    /// less.
    /// </summary>
    private static IReadOnlyList<Rule>? ReadConditions(Phrase lead, ListBlock list, SectionContext context)
    {
        if (FindEnd(lead, _conditions) is not { } start
            || BulletOperands.Read(list, context, out var hasAlternatives) is not { } atoms
            || (hasAlternatives && _alternatives.FirstMatch(lead.From(start)) is null))
        {
            return null;
        }

        var rest = lead.Slice(0, start);
        var words = lead.From(start);
        if (words.Has("only"))
        {
            var isAny = _alternatives.FirstMatch(words) is not null;
            return _worksOnlyIf.Match(rest) is not null ? ReadWorksOnlyIf(atoms, isAny, context)
                : ConsequenceGrammar.ReadOnly(rest, isAny ? [.. atoms.Select(atom => (IReadOnlyList<Atom>)[atom])] : [atoms]);
        }

        IReadOnlyList<IReadOnlyList<Atom>> condition = _alternatives.FirstMatch(words) is not null
            ? [.. atoms.Select(atom => (IReadOnlyList<Atom>)[atom])]
            : [atoms];
        return ClauseGrammar.Read(rest, context) is { } clauses ? SentenceGrammar.Combine(condition, clauses) : null;
    }

    /// <summary>
    /// "Mutual TLS works only if: ..." in a parameter's section is about that parameter, with the value that a bullet gives it.
    /// </summary>
    private static IReadOnlyList<Rule> ReadWorksOnlyIf(IReadOnlyList<Atom> atoms, bool isAny, SectionContext context)
    {
        var own = atoms.Where(atom => atom.Parameter == context.Parameter.Name).ToEquatableArray();
        var when = own.Count > 0 ? own : new([Atom.Given(context.Parameter.Name)]);
        var needed = atoms.Except(own).ToEquatableArray();
        return isAny
            ? [new Rule(when, new AtomsClaim(needed, Junction.Any), Soft: true)]
            : [.. needed.Select(atom => new Rule(when, AtomsClaim.Of(atom), Soft: true))];
    }

    /// <summary>Where the longest ending of the lead begins that one of the patterns fits; null where none does.</summary>
    private static int? FindEnd(Phrase lead, Pattern[] patterns)
    {
        for (var start = Math.Max(0, lead.Count - 14); start < lead.Count; start++)
        {
            if (patterns.FirstMatch(lead.From(start)) is not null)
            {
                return start;
            }
        }

        return null;
    }
}
