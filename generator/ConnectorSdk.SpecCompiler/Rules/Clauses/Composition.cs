using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Combines clauses with the conditions around them. A condition is a list of alternatives, each with predicates that must all be
/// true.
/// </summary>
internal static class Composition
{
    /// <summary>Adds the condition to each clause. Returns null if a clause that requires a condition doesn't have any.</summary>
    public static IReadOnlyList<Clause>? Combine(IReadOnlyList<IReadOnlyList<Predicate>> condition, IReadOnlyList<Clause> clauses)
    {
        List<Clause> rules = [];
        foreach (var clause in clauses)
        {
            foreach (var together in condition.Count == 0 ? [[]] : condition)
            {
                if (together.Count == 0 ? clause.NeedsCondition : clause.IsStatus || clause.Then.Limit is ExistsIn)
                {
                    return null; // A demand has no condition, or a status has a condition other than a product.
                }

                rules.Add(Straight(together.Count == 0 ? clause : clause with { When = Joined(clause, together) }));
            }
        }

        return rules.Count > 0 ? rules : null;
    }

    private static EquatableArray<Predicate> Joined(Clause clause, IReadOnlyList<Predicate> condition)
        => (clause.Force == Force.NoEffect ? clause.When.Concat(condition) : condition.Concat(clause.When))
            .Distinct().ToEquatableArray();

    /// <summary>
    /// Interprets sentences such as "If A and B are used, B is ignored": B has no effect together with A. If there are several
    /// conditions, the last condition is the cause.
    /// </summary>
    public static IReadOnlyList<Clause>? Ignore(IReadOnlyList<Clause> clauses, IReadOnlyList<IReadOnlyList<Predicate>> condition)
    {
        List<Clause> rules = [];
        foreach (var subject in clauses.Select(clause => clause.When[0]))
        {
            foreach (var atoms in condition.Select(atoms => atoms.Where(atom => atom.Parameter != subject.Parameter).ToList()))
            {
                if (atoms.Count == 0)
                {
                    return null;
                }

                var other = atoms[atoms.Count - 1];
                rules.Add(new Clause(
                    new([subject, .. atoms.Where(atom => atom != other)]), other.Not(), Force.NoEffect));
            }
        }

        return rules.Count > 0 ? rules : null;
    }

    /// <summary>
    /// Interprets sentences such as "If A isn't given and B is set to V, an error is returned". The predicates can't all be true,
    /// so the rule negates the first negative predicate, or the last predicate if none is negative.
    /// </summary>
    public static IReadOnlyList<Clause>? Forbid(IReadOnlyList<IReadOnlyList<Predicate>> condition)
    {
        if (condition.Any(atoms => atoms.Count < 2))
        {
            return null;
        }

        List<Clause> rules = [];
        foreach (var atoms in condition)
        {
            var broken = atoms.FirstOrDefault(atom => atom.Negated) ?? atoms[atoms.Count - 1];
            rules.Add(new Clause(atoms.Where(atom => atom != broken).ToEquatableArray(), broken.Not()));
        }

        return rules;
    }

    /// <summary>Interprets "X only if C": X is allowed (or has an effect) if C is true.</summary>
    public static IReadOnlyList<Clause>? Only(IReadOnlyList<Clause> clauses, IReadOnlyList<IReadOnlyList<Predicate>> condition)
    {
        if (clauses.Any(clause => condition.Any(atoms => atoms.Any(atom => atom.Parameter == clause.When[0].Parameter))))
        {
            return null; // "X does this when set to V" describes a value.
        }

        if (condition.Count == 1)
        {
            return [.. from clause in clauses
                       from atom in condition[0]
                       select Clause.Demand(clause.When[0], atom, clause.Force)];
        }

        if (condition.Any(atoms => atoms.Count != 1))
        {
            return null;
        }

        var any = new Demand(condition.Select(atoms => atoms[0]).ToEquatableArray(), Junction.Any);
        return [.. clauses.Select(clause => new Clause(clause.When, any, clause.Force))];
    }

    /// <summary>Rewrites "A can't be V if B isn't W" as "A = V requires B = W".</summary>
    private static Clause Straight(Clause rule)
    {
        if (rule.Then.Single is not { Negated: true } forbidden)
        {
            return rule;
        }

        var missing = rule.When.Where(atom => atom.Negated).ToList();
        return missing.Count == 1
            ? rule with
            {
                When = new([forbidden.Not(), .. rule.When.Where(atom => !atom.Negated)]),
                Then = missing[0].Not(),
            }
            : rule;
    }
}
