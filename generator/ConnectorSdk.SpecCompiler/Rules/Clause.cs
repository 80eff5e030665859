using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// What a clause says by itself: where <paramref name="When"/> holds, <paramref name="Then"/> must. A clause without a subject of
/// its own ("you must use the X parameter") has an empty <paramref name="When"/> and needs a condition around it.
/// </summary>
internal sealed record Clause(EquatableArray<Atom> When, Claim Then, bool Soft = false)
{
    /// <summary>The products that the clause is limited to; none: it holds everywhere.</summary>
    public EquatableArray<string> Scope { get; init; }

    /// <summary>An atom that must hold always says nothing of a command: it lacks its condition.</summary>
    public bool NeedsCondition => When.Count == 0 && Then is AtomsClaim { Junction: Junction.All };

    public static Clause Demand(Atom atom) => new(default, AtomsClaim.Of(atom));

    public static Clause Demand(Atom subject, Atom atom, bool soft = false)
        => new(new([subject]), AtomsClaim.Of(atom), soft);
}
