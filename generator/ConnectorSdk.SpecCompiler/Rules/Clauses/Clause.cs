using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// What a clause says by itself: where <paramref name="When"/> holds, <paramref name="Then"/> must. A clause without a subject of
/// its own ("you must use the X parameter") has an empty <paramref name="When"/> and needs a condition around it.
/// </summary>
internal sealed record Clause(EquatableArray<Predicate> When, Demand Then, Force Force = Force.Must)
{
    /// <summary>The products that the clause is limited to; none: it holds everywhere.</summary>
    public EquatableArray<string> Scope { get; init; }

    public ClauseRole Role { get; init; }

    /// <summary>True where the clause only warns, whatever its words are.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True where the clause calls something reserved or deprecated.</summary>
    public bool IsStatus => Force is Force.Reserved or Force.Deprecated;

    /// <summary>What must always be given says nothing of a command: it lacks its condition.</summary>
    public bool NeedsCondition => When.Count == 0 && Then is { Junction: Junction.All, Limit: null };

    public static Clause Demand(Predicate atom) => new(default, atom);

    public static Clause Demand(Predicate subject, Predicate atom, Force force = Force.Must) => new(new([subject]), atom, force);

    public static Clause Status(Predicate subject, Force force)
        => new(new([subject]), ConnectorSdk.Rules.Predicates.Demand.Impossible, force);

    /// <summary>A clause whose subject the conditions around it are about.</summary>
    public static Clause Of(ClauseRole role, Predicate? subject = null, Force force = Force.Must)
        => new(subject is null ? default : new([subject]), new Demand(default), force) { Role = role };
}
