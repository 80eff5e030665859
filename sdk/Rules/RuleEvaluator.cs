namespace ConnectorSdk.Rules;

/// <summary>
/// Decides rules: the one evaluator, used at compile time and at run time alike. Every command is held against every rule, so
/// nothing is allocated unless a value's text has to be taken apart.
/// </summary>
internal static class RuleEvaluator
{
    /// <summary>False where the command certainly breaks the rule, Unknown where that depends on something not known.</summary>
    public static Truth Evaluate(Rule rule, ICommandState command)
    {
        var condition = All(rule.When, command, isDemanded: false);
        if (condition == Truth.False)
        {
            return Truth.True;
        }

        var claim = Evaluate(rule.Then, command, !rule.Soft);
        return claim == Truth.True ? Truth.True
            : condition == Truth.True ? claim
            : Truth.Unknown;
    }

    /// <summary>See <see cref="AtomEvaluator.Evaluate(Atom, ICommandState, bool)"/>.</summary>
    public static Truth Evaluate(Atom atom, ICommandState command, bool isDemanded = false)
    {
        var truth = AtomEvaluator.Evaluate(atom, command, isDemanded);
        return atom.Negated ? truth.Not() : truth;
    }

    private static Truth Evaluate(Claim claim, ICommandState command, bool isDemanded) => claim switch
    {
        AtomsClaim { Junction: Junction.Any } c => Any(c.Atoms, command, isDemanded),
        AtomsClaim { Junction: Junction.One } c => One(c.Atoms, command, isDemanded),
        AtomsClaim c => All(c.Atoms, command, isDemanded),
        RangeClaim c => ValueEvaluator.Evaluate(c, command.SettingOf(c.Parameter)),
        FormatClaim c => ValueEvaluator.Evaluate(c, command.SettingOf(c.Parameter)),
        AllowedValuesClaim c => ValueEvaluator.Evaluate(c, command.SettingOf(c.Parameter)),
        CompareClaim c => Compare(c, command),
        StatusClaim c => Evaluate(c.Subject, command).Not(),
        _ => Truth.Unknown, // Products are judged where the target is known, see ProductTargets.
    };

    private static Truth All(EquatableArray<Atom> atoms, ICommandState command, bool isDemanded)
    {
        var all = Truth.True;
        foreach (var atom in atoms)
        {
            all = all.And(Evaluate(atom, command, isDemanded));
            if (all == Truth.False)
            {
                break;
            }
        }

        return all;
    }

    private static Truth Any(EquatableArray<Atom> atoms, ICommandState command, bool isDemanded)
    {
        var any = Truth.False;
        foreach (var atom in atoms)
        {
            any = any.Or(Evaluate(atom, command, isDemanded));
            if (any == Truth.True)
            {
                break;
            }
        }

        return any;
    }

    /// <summary>Two that certainly hold are too many, whatever the others are.</summary>
    private static Truth One(EquatableArray<Atom> atoms, ICommandState command, bool isDemanded)
    {
        var (certain, possible) = (0, 0);
        foreach (var atom in atoms)
        {
            var truth = Evaluate(atom, command, isDemanded);
            certain += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.Unknown ? 1 : 0;
        }

        return certain > 1 ? Truth.False
            : possible > 0 ? Truth.Unknown
            : TruthLogic.Of(certain == 1);
    }

    /// <summary>Neither a default nor a stored value is compared: the command must give both.</summary>
    private static Truth Compare(CompareClaim claim, ICommandState command)
        => command.SettingOf(claim.Left) is { Presence: Presence.Given, Values: { Count: > 0 } left }
            && command.SettingOf(claim.Right) is { Presence: Presence.Given, Values: { Count: > 0 } right }
            ? ValueComparison.Holds(claim.Operator, left, right)
            : Truth.Unknown;
}
