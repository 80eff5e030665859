using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>How a clause goes together with the conditions around it.</summary>
internal enum ClauseRole
{
    /// <summary>Where the conditions hold, so must what the clause claims.</summary>
    Rule,

    /// <summary>What the clause is about has an effect, or is allowed, under the conditions: with "only", nowhere else.</summary>
    Only,

    /// <summary>As <see cref="Only"/>, even without the word.</summary>
    When,

    /// <summary>What the clause is about has no effect under the conditions.</summary>
    Ignored,

    /// <summary>The command fails under the conditions.</summary>
    Fails,

    /// <summary>A permission or a description, which adds nothing.</summary>
    Nothing,
}

/// <summary>
/// What a clause says by itself: where <paramref name="When"/> holds, <paramref name="Then"/> must. A clause without a subject of
/// its own ("you must use the X parameter") has an empty <paramref name="When"/> and needs a condition around it.
/// </summary>
internal sealed record Clause(EquatableArray<Atom> When, Claim Then, bool Soft = false)
{
    /// <summary>The products that the clause is limited to; none: it holds everywhere.</summary>
    public EquatableArray<string> Scope { get; init; }

    public ClauseRole Role { get; init; }

    /// <summary>True where the clause only warns, whatever its words are.</summary>
    public bool IsWeak { get; init; }

    /// <summary>An atom that must hold always says nothing of a command: it lacks its condition.</summary>
    public bool NeedsCondition => When.Count == 0 && Then is AtomsClaim { Junction: Junction.All };

    public static Clause Demand(Atom atom) => new(default, AtomsClaim.Of(atom));

    public static Clause Demand(Atom subject, Atom atom, bool soft = false)
        => new(new([subject]), AtomsClaim.Of(atom), soft);

    /// <summary>A clause whose subject the conditions around it are about.</summary>
    public static Clause Of(ClauseRole role, Atom? subject = null, bool soft = false)
        => new(subject is null ? default : new([subject]), new AtomsClaim(default, Junction.All), soft) { Role = role };
}
