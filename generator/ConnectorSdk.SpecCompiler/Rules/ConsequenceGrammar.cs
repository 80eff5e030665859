using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads what a condition is for: what works or is allowed only where it holds, is ignored there, or fails.</summary>
internal static class ConsequenceGrammar
{
    /// <summary>Accepted, but without effect unless the condition holds.</summary>
    private static readonly Pattern[] _effect =
    [
        new("{A} [is|are] [only] (meaningful|effective|used|useful|valid|relevant|applicable|considered|available|enforced|in effect) [only]"),
        new("{A} (applies|apply|works|work) [only] [to {X}]"),
        new("[you] [only] use {A} [only]"),
        new("{A} [only] has meaning [only]"),
    ];

    private static readonly Pattern[] _permission =
        [new("you can [only] (use|specify) {A} [only]"), new("{A} [only applies to {X} and] can [only] be used [only]")];
    private static readonly Pattern[] _ignored =
    [
        new("{A} (is|are) (ignored|irrelevant) [[,] and {X}]"),
        new("{A} (has|have) no effect"),
        new("{A} [and its {X}] (isn't|aren't) used"),
    ];
    private static readonly Pattern[] _fails =
        [new("an error is returned"), new("you (receive|get) an error"), new("the command (fails|will fail|returns an error)")];

    /// <summary>The ways to say that a parameter has no effect.</summary>
    public static IEnumerable<Pattern> Ignored => _ignored;

    public static IEnumerable<Pattern> Patterns => [.. _effect, .. _permission, .. _ignored, .. _fails];

    /// <summary>True where the rest is what <see cref="ReadOnly"/> reads.</summary>
    public static bool MayBeOnly(Phrase rest) => (_effect.FirstMatch(rest) ?? _permission.FirstMatch(rest)) is not null;

    /// <summary>"X only if": what has an effect only where the condition holds, or is allowed only there.</summary>
    public static IReadOnlyList<Rule>? ReadOnly(Phrase rest, IReadOnlyList<IReadOnlyList<Atom>>? condition)
        => _effect.FirstMatch(rest) is { } effect ? Only(effect['A'], condition, soft: true)
            : _permission.FirstMatch(rest) is { } permission ? Only(permission['A'], condition, soft: false)
            : null;

    /// <summary>What the rest of a sentence says where the condition holds; null where it isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(
        IReadOnlyList<IReadOnlyList<Atom>> condition, Phrase rest, SectionContext context)
    {
        if (_ignored.FirstMatch(rest) is { } ignored)
        {
            return Ignore(ignored['A'], condition);
        }

        return _fails.FirstMatch(rest) is not null ? Forbid(condition)
            : ClauseGrammar.Read(rest, context) is { } clauses ? SentenceGrammar.Combine(condition, clauses)
            : null;
    }

    /// <summary>Null where the rest isn't that a parameter is ignored.</summary>
    public static IReadOnlyList<Rule>? ReadIgnored(IReadOnlyList<IReadOnlyList<Atom>> condition, Phrase rest)
        => _ignored.FirstMatch(rest) is { } ignored ? Ignore(ignored['A'], condition) : null;

    /// <summary>"If A and B are used, B is ignored": B has no effect beside A. Of several conditions, the last takes it away.</summary>
    private static IReadOnlyList<Rule>? Ignore(Mention mention, IReadOnlyList<IReadOnlyList<Atom>> condition)
    {
        List<Rule> rules = [];
        foreach (var name in mention.Parameters)
        {
            foreach (var atoms in condition.Select(atoms => atoms.Where(atom => atom.Parameter != name).ToList()))
            {
                if (atoms.Count == 0)
                {
                    return null;
                }

                var other = atoms[atoms.Count - 1];
                rules.Add(new Rule(new([Atom.Given(name), .. atoms.Where(atom => atom != other)]), AtomsClaim.Of(other.Not()), Soft: true));
            }
        }

        return rules.Count > 0 ? rules : null;
    }

    /// <summary>"If A isn't given and B is set to V, an error is returned": of what is forbidden together, the last must not be.</summary>
    private static IReadOnlyList<Rule>? Forbid(IReadOnlyList<IReadOnlyList<Atom>> condition)
    {
        if (condition.Any(atoms => atoms.Count < 2))
        {
            return null;
        }

        List<Rule> rules = [];
        foreach (var atoms in condition)
        {
            var broken = atoms.FirstOrDefault(atom => atom.Negated) ?? atoms[atoms.Count - 1];
            rules.Add(new Rule(atoms.Where(atom => atom != broken).ToEquatableArray(), AtomsClaim.Of(broken.Not())));
        }

        return rules;
    }

    /// <summary>"X only if C": X is allowed (or has effect) where C holds.</summary>
    private static IReadOnlyList<Rule>? Only(Mention mention, IReadOnlyList<IReadOnlyList<Atom>>? condition, bool soft)
    {
        if (condition is null || mention.Parameters.Count == 0)
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

    private static Rule Demand(string parameter, Atom atom, bool soft) => new(new([Atom.Given(parameter)]), AtomsClaim.Of(atom), soft);
}
