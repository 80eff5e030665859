namespace ConnectorSdk.Rules;

/// <summary>Says in words what a broken rule means for a command. <see cref="WithSource"/> adds the quoted sentence.</summary>
internal static class RuleMessage
{
    /// <summary>The whole message: what is wrong, then why and where, in the document's words.</summary>
    public static string WithSource(string message, string quote, string document, int line)
        => $"{message} \"{quote}\" ({document}, line {line})";

    public static string Describe(Rule rule, ICommandState command) => rule.Then switch
    {
        StatusClaim c => $"{Describe(c.Subject)} is {(c.Deprecated ? "deprecated" : "reserved")}.",
        AtomsClaim { Junction: Junction.All } c => DescribeImplication(rule, c, command),
        AtomsClaim c => DescribeChoice(rule, c),
        _ => DescribeValues(rule, command),
    };

    /// <summary>Null where a mandatory parameter has a value, or may have one.</summary>
    public static string? DescribeMandatory(string parameter, Setting setting) => setting switch
    {
        { Presence: Presence.NotGiven } => $"{parameter} is mandatory, but it is not set.",
        { Presence: Presence.Given, Null: Truth.True } => $"{parameter} is mandatory, but it is $null.",
        { Presence: Presence.Given, Values: { Count: 0 } or [""] } => $"{parameter} is mandatory, but it is empty.",
        _ => null,
    };

    public static string Describe(Atom atom)
    {
        var text = atom.Test switch
        {
            AtomTest.OneOf => $"{atom.Parameter} = {string.Join(" or ", atom.Operands)}",
            AtomTest.Is => $"{atom.Parameter} with {ValueFormats.Describe(atom.Operands[0])}",
            _ => atom.Parameter,
        };
        return !atom.Negated ? text
            : atom.Test == AtomTest.OneOf ? $"{atom.Parameter} other than {string.Join(" or ", atom.Operands)}"
            : "no " + text;
    }

    private static string DescribeImplication(Rule rule, AtomsClaim claim, ICommandState command)
    {
        var broken = claim.Atoms.First(atom => RuleEvaluator.Evaluate(atom, command) == Truth.False);
        var condition = string.Join(" and ", rule.When.Select(Describe));
        if (broken.Negated)
        {
            return $"{condition} can't be used with {Describe(broken.Not())}.";
        }

        return rule.Soft
            ? $"{condition} has no effect without {Describe(broken)}, {State(broken, command)}."
            : $"{condition} requires {Describe(broken)}, {State(broken, command)}.";
    }

    private static string DescribeChoice(Rule rule, AtomsClaim claim)
    {
        var count = claim.Junction == Junction.One ? "exactly one" : "at least one";
        var list = string.Join(", ", claim.Atoms.Select(Describe));
        return rule.When.Count == 0 ? $"Give {count} of {list}."
            : rule.Soft ? $"{string.Join(" and ", rule.When.Select(Describe))} has no effect without {count} of {list}."
            : $"{string.Join(" and ", rule.When.Select(Describe))} requires {count} of {list}.";
    }

    private static string DescribeValues(Rule rule, ICommandState command)
    {
        var parameter = rule.Parameters.Last();
        var values = command.SettingOf(parameter).Values ?? default;
        var broken = values.FirstOrDefault(value => IsBroken(rule, parameter, value, command)) ?? "";
        return rule.Then switch
        {
            RangeClaim { Measure: Measure.Length } c => $"{parameter} has {broken.Length} characters; {Limits(c)} allowed.",
            RangeClaim { Measure: Measure.Count } c => $"{parameter} has {values.Count} values; {Limits(c)} allowed.",
            RangeClaim { Measure: Measure.Cost } c => $"The cost in '{broken}' of {parameter} is outside {c.Min} to {c.Max}.",
            RangeClaim { Min: null } c => $"{parameter} = {broken} is above the maximum of {c.Max}{OrValues(c.OrValues)}.",
            RangeClaim { Max: null } c => $"{parameter} = {broken} is below the minimum of {c.Min}{OrValues(c.OrValues)}.",
            RangeClaim c => $"{parameter} = {broken} is outside {c.Min} to {c.Max}{OrValues(c.OrValues)}.",
            FormatClaim c => $"'{broken}' of {parameter} isn't {Formats(c)}{OrValues(c.OrValues)}.",
            AllowedValuesClaim c => $"'{broken}' isn't a value of {parameter}; valid are {string.Join(", ", c.Values)}.",
            _ => $"{parameter} breaks a rule.",
        };
    }

    private static bool IsBroken(Rule rule, string parameter, string value, ICommandState command)
        => RuleEvaluator.Evaluate(rule with { When = default }, new OneValue(command, parameter, value)) == Truth.False;

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
                when atom.Test == AtomTest.OneOf && command.FactsOf(atom.Parameter)?.Default is { } value
                => $"but it is {value} by default",
            { Presence: Presence.NotGiven } => "which is not set",
            { Null: Truth.True } => "but it is $null",
            { Values: { Count: > 0 } values } => $"but it is {string.Join(", ", values)}",
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
