using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// The meaning of a single clause: if <paramref name="When"/> is true, <paramref name="Then"/> must be satisfied. A clause
/// without its own subject ("you must use the X parameter") has an empty <paramref name="When"/> and requires a condition around
/// it.
/// </summary>
internal sealed record Clause(EquatableArray<Predicate> When, Demand Then, Force Force = Force.Must)
{
    /// <summary>The products that the clause is limited to; empty if the clause applies to all products.</summary>
    public EquatableArray<string> Scope { get; init; }

    public ClauseRole Role { get; init; }

    /// <summary>True if the clause only leads to a warning, regardless of its wording.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True if the clause describes something as reserved or deprecated.</summary>
    public bool IsStatus => Force is Force.Reserved or Force.Deprecated;

    /// <summary>True if the clause must have a condition to be a rule, because it only names a required parameter.</summary>
    public bool NeedsCondition => When.Count == 0 && Then is { Junction: Junction.All, Limit: null };

    public static Clause Demand(Predicate atom) => new(default, atom);

    public static Clause Demand(Predicate subject, Predicate atom, Force force = Force.Must) => new(new([subject]), atom, force);

    public static Clause Status(Predicate subject, Force force)
        => new(new([subject]), ConnectorSdk.Rules.Predicates.Demand.Impossible, force);

    /// <summary>Creates a clause with the subject that the conditions around it are about.</summary>
    public static Clause Of(ClauseRole role, Predicate? subject = null, Force force = Force.Must)
        => new(subject is null ? default : new([subject]), new Demand(default), force) { Role = role };
}
