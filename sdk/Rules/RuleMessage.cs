namespace ConnectorSdk.Rules;

/// <summary>Says in words what a broken rule means for a command. <see cref="WithSource"/> adds the quoted sentence.</summary>
internal static class RuleMessage
{
    /// <summary>
    /// The whole message: what is wrong, then why and where, in the document's words. A rule without a sentence follows from
    /// the parameter's type.
    /// </summary>
    public static string WithSource(string message, string quote, string document, int line)
        => quote.Length == 0 ? $"{message} ({document}, line {line}: the type of the parameter)"
            : $"{message} \"{quote}\" ({document}, line {line})";

    public static string Describe(Rule rule, ICommandState command) => rule.Then switch
    {
        AtomsClaim { Junction: Junction.All } c => DescribeImplication(rule, c, command),
        AtomsClaim c => DescribeChoice(rule, c, command),
        AllowedValuesClaim c when rule.When.Count == 0 => DescribeUnlisted(c, command),
        _ when rule.When.Count == 0 => DescribeClaim(rule.Then, command),
        _ when rule.Soft => $"{Condition(rule, command)} has no effect: {DescribeClaim(rule.Then, command)}",
        _ => $"With {Condition(rule, command)}, {DescribeClaim(rule.Then, command)}",
    };

    /// <summary>
    /// Null where a mandatory parameter has a value, or may have one; <c>$null</c> is one where the document allows it.
    /// </summary>
    public static string? DescribeMandatory(string parameter, ICommandState command) => command.SettingOf(parameter) switch
    {
        { Null: Truth.True } when command.FactsOf(parameter) is { AllowsNull: true } => null,
        { Presence: Presence.NotGiven } => $"{parameter} is mandatory, but it is not set.",
        { Presence: Presence.Given, Null: Truth.True } => $"{parameter} is mandatory, but it is $null.",
        { Presence: Presence.Given, Values: { Count: 0 } or [""] } => $"{parameter} is mandatory, but it is empty.",
        _ => null,
    };

    public static string Describe(Atom atom) => (atom.Test, atom.Negated) switch
    {
        (AtomTest.OneOf, false) => $"{atom.Parameter} = {string.Join(" or ", atom.Operands)}",
        (AtomTest.OneOf, true) => $"{atom.Parameter} other than {string.Join(" or ", atom.Operands)}",
        (AtomTest.Is, false) => $"{atom.Parameter} with {ValueFormats.Describe(atom.Operands[0])}",
        (AtomTest.Is, true) => $"no {atom.Parameter} with {ValueFormats.Describe(atom.Operands[0])}",
        (AtomTest.InRange, _) => $"{atom.Parameter} {DescribeBounds(atom)}",
        (AtomTest.CountInRange, _) => $"{DescribeCount(atom)} of {atom.Parameter}",
        (_, true) => "no " + atom.Parameter,
        _ => atom.Parameter,
    };

    private static string DescribeBounds(Atom atom) => (atom.Operands[0], atom.Operands[1], atom.Negated) switch
    {
        (var min, "", false) => $"of {min} or more",
        ("", var max, false) => $"of {max} or less",
        (var min, var max, false) => $"of {min} to {max}",
        (var min, "", true) => $"below {min}",
        ("", var max, true) => $"above {max}",
        var (min, max, _) => $"outside {min} to {max}",
    };

    private static string DescribeCount(Atom atom) => (atom.Operands[0], atom.Operands[1], atom.Negated) switch
    {
        (var min, "", false) => $"{min} or more values",
        ("", var max, false) => $"{max} or fewer values",
        (var min, var max, false) => $"{min} to {max} values",
        (var min, "", true) => $"fewer than {min} values",
        ("", var max, true) => $"more than {max} values",
        var (min, max, _) => $"other than {min} to {max} values",
    };

    private static string Condition(Rule rule, ICommandState command)
        => string.Join(" and ", rule.When.Select(atom => DescribeHeld(atom, command)));

    /// <summary>
    /// What the command has of a condition: the value that it gives, or the default, instead of all that would do.
    /// </summary>
    private static string DescribeHeld(Atom atom, ICommandState command)
        => atom.Test is AtomTest.OneOf or AtomTest.InRange && HeldValues(atom, command) is { Length: > 0 } held
            ? $"{atom.Parameter} = {held}"
            : Describe(atom);

    private static string HeldValues(Atom atom, ICommandState command) => command.SettingOf(atom.Parameter) switch
    {
        { Presence: Presence.NotGiven } => command.FactsOf(atom.Parameter)?.Default is { } value ? value + " (by default)" : "",
        { Null: Truth.True } => "$null",
        { Values: { } values } => string.Join(", ", values.Where(value
            => AtomEvaluator.Evaluate(atom, value) == Truth.True != atom.Negated)),
        _ => "",
    };

    private static string DescribeImplication(Rule rule, AtomsClaim claim, ICommandState command)
    {
        var broken = claim.Atoms.First(atom
            => RuleEvaluator.Evaluate(atom, command, !rule.Soft) == Truth.False);
        var condition = Condition(rule, command);
        if (broken.Negated)
        {
            return $"{condition} can't be used with {DescribeHeld(broken.Not(), command)}.";
        }

        return rule.Soft
            ? $"{condition} has no effect without {Describe(broken)}, {State(broken, command)}."
            : $"{condition} requires {Describe(broken)}, {State(broken, command)}.";
    }

    private static string DescribeChoice(Rule rule, AtomsClaim claim, ICommandState command)
    {
        var count = claim.Junction == Junction.One ? "exactly one" : "at least one";
        var list = string.Join(", ", claim.Atoms.Select(Describe));
        return rule.When.Count == 0 ? $"Give {count} of {list}."
            : rule.Soft ? $"{Condition(rule, command)} has no effect without {count} of {list}."
            : $"{Condition(rule, command)} requires {count} of {list}.";
    }

    private static string DescribeClaim(Claim claim, ICommandState command) => claim switch
    {
        StatusClaim c => $"{Describe(c.Subject)} is {(c.Deprecated ? "deprecated" : "reserved")}.",
        RangeClaim c when PartialMessage.Describe(c, command.SettingOf(c.Parameter)) is { } state
            => $"{state}; {Limits(c)} allowed.",
        RangeClaim { Measure: Measure.Count } c
            => $"{c.Parameter} has {ValuesOf(c.Parameter, command).Count} values; {Limits(c)} allowed.",
        RangeClaim c => DescribeRange(c, BrokenValue(c, c.Parameter, command)),
        FormatClaim c
            => $"'{BrokenValue(c, c.Parameter, command)}' of {c.Parameter} isn't {Formats(c)}{OrValues(c.OrValues)}.",
        AllowedValuesClaim c => DescribeUnlisted(c, command, "; valid are "),
        CompareClaim c => $"{c.Left} = {string.Join(", ", ValuesOf(c.Left, command))} must be {Relation(c.Operator)} "
            + $"{c.Right} = {string.Join(", ", ValuesOf(c.Right, command))}.",
        _ => "A rule is broken.",
    };

    /// <summary>Without a condition the quoted sentence has the values.</summary>
    private static string DescribeUnlisted(AllowedValuesClaim claim, ICommandState command, string? lead = null)
        => $"'{BrokenValue(claim, claim.Parameter, command)}' isn't a value of {claim.Parameter}"
            + (lead is null ? "." : lead + string.Join(", ", claim.Values) + ".");

    private static string DescribeRange(RangeClaim claim, string broken)
    {
        var (parameter, orValues) = (claim.Parameter, OrValues(claim.OrValues));
        return claim switch
        {
            { Measure: Measure.Length } => $"{parameter} has {broken.Length} characters; {Limits(claim)} allowed.",
            { Measure: Measure.Cost } => $"The cost in '{broken}' of {parameter} is outside {claim.Min} to {claim.Max}.",
            { Min: null } => $"{parameter} = {broken} is above the maximum of {claim.Max}{orValues}.",
            { Max: null } => $"{parameter} = {broken} is below the minimum of {claim.Min}{orValues}.",
            _ => $"{parameter} = {broken} is outside {claim.Min} to {claim.Max}{orValues}.",
        };
    }

    private static EquatableArray<string> ValuesOf(string parameter, ICommandState command)
        => command.SettingOf(parameter).Values ?? default;

    /// <summary>The first value that alone breaks the claim.</summary>
    private static string BrokenValue(Claim claim, string parameter, ICommandState command)
        => ValuesOf(parameter, command).FirstOrDefault(value
            => RuleEvaluator.Evaluate(new Rule(default, claim), new OneValue(command, parameter, value)) == Truth.False)
            ?? PartialEvaluator.BrokenValue(claim, command.SettingOf(parameter))?.ToString()
            ?? "";

    private static string Relation(Comparison comparison) => comparison switch
    {
        Comparison.Less => "less than",
        Comparison.LessOrEqual => "less than or equal to",
        Comparison.Greater => "greater than",
        Comparison.GreaterOrEqual => "greater than or equal to",
        _ => "the same as",
    };

    private static string Limits(RangeClaim claim) => (claim.Min, claim.Max) switch
    {
        (null, var max) => $"at most {max} are",
        (var min, null) => $"at least {min} are",
        var (min, max) => $"{min} to {max} are",
    };

    private static string Formats(FormatClaim claim) => string.Join(" or ", claim.Formats.Select(ValueFormats.Describe));

    private static string OrValues(EquatableArray<string> values)
        => string.Concat(values.Select(value => $" (or {value})"));

    private static string State(Atom atom, ICommandState command)
    {
        var setting = command.SettingOf(atom.Parameter);
        return setting switch
        {
            { Presence: Presence.NotGiven }
                when atom.Test is AtomTest.OneOf or AtomTest.InRange && command.FactsOf(atom.Parameter)?.Default is { } value
                => $"but it is {value} by default",
            { Presence: Presence.NotGiven } => "which is not set",
            { Null: Truth.True } => "but it is $null",
            { Values: { Count: > 0 } values } => $"but it is {string.Join(", ", values)}",
            { Partial: not null } => "but it has other values",
            _ => "which has no value",
        };
    }

    /// <summary>The same command with one parameter reduced to one value, to find which of several is the broken one.</summary>
    private sealed class OneValue(ICommandState command, string parameter, string value) : ICommandState
    {
        public bool ChangesStoredObject => command.ChangesStoredObject;

        public ParameterFacts? FactsOf(string name) => command.FactsOf(name);

        public Setting SettingOf(string name)
            => name.Equals(parameter, StringComparison.OrdinalIgnoreCase) ? Setting.Of(value) : command.SettingOf(name);
    }
}
