using static ConnectorSdk.Rules.PredicateMessage;

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

    public static string Describe(Rule rule, ICommandState command) => (rule, rule.Then.Limit) switch
    {
        ({ Force: Force.Deprecated }, _) => $"{string.Join(" and ", rule.When.Select(PredicateMessage.Describe))} is deprecated.",
        ({ Force: Force.Reserved }, _) => $"{string.Join(" and ", rule.When.Select(PredicateMessage.Describe))} is reserved.",
        ({ Then.Junction: Junction.All }, null) => DescribeImplication(rule, command),
        (_, null) => DescribeChoice(rule, command),
        ({ When.Count: 0 }, OnlyValues only) => DescribeUnlisted(only, command),
        ({ When.Count: 0 }, var limit) => DescribeLimit(limit, command),
        ({ Soft: true }, var limit) => $"{Condition(rule, command)} has no effect: {DescribeLimit(limit, command)}",
        var (_, limit) => $"With {Condition(rule, command)}, {DescribeLimit(limit, command)}",
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

    private static string Condition(Rule rule, ICommandState command)
        => rule.When.Count == 0 ? "The command"
            : string.Join(" and ", rule.When.Select(predicate => DescribeHeld(predicate, command)));

    private static string DescribeImplication(Rule rule, ICommandState command)
    {
        var broken = rule.Then.Predicates.First(predicate
            => RuleEvaluator.EvaluateDemanded(predicate, rule, command) == Truth.False);
        return rule.Soft ? DescribeIgnored(rule, broken, command)
            : broken.Negated ? $"{Condition(rule, command)} can't be used with {DescribeHeld(broken.Not(), command)}."
            : $"{Condition(rule, command)} requires {PredicateMessage.Describe(broken)}, {DescribeState(broken, command)}.";
    }

    /// <summary>The first part of the condition is what has no effect; the others say when.</summary>
    private static string DescribeIgnored(Rule rule, Predicate broken, ICommandState command)
    {
        var held = rule.When.Concat(broken.Negated ? [broken.Not()] : [])
            .Select(predicate => DescribeHeld(predicate, command))
            .ToList();
        var subject = held.Count == 0 ? "The command" : held[0] + " has no effect";
        var others = held.Count < 2 ? "" : " with " + string.Join(" and ", held.Skip(1));
        return broken.Negated ? $"{subject}{others}."
            : $"{subject}{others} without {PredicateMessage.Describe(broken)}, {DescribeState(broken, command)}.";
    }

    private static string DescribeChoice(Rule rule, ICommandState command)
    {
        var count = rule.Then.Junction == Junction.One ? "exactly one" : "at least one";
        var list = string.Join(", ", rule.Then.Predicates.Select(PredicateMessage.Describe));
        return rule.When.Count == 0 ? $"Give {count} of {list}."
            : rule.Soft ? $"{Condition(rule, command)} has no effect without {count} of {list}."
            : $"{Condition(rule, command)} requires {count} of {list}.";
    }

    private static string DescribeLimit(Predicate limit, ICommandState command) => limit switch
    {
        Within within when PartialMessage.Describe(within, command.SettingOf(within.Parameter)) is { } state
            => $"{state}; {Limits(within)} allowed.",
        Within { Measure: Measure.Count } count
            => $"{count.Parameter} has {ValuesOf(count.Parameter, command).Count} values; {Limits(count)} allowed.",
        Within within => DescribeRange(within, BrokenValue(within, command)),
        HasFormat format
            => $"'{BrokenValue(format, command)}' of {format.Parameter} isn't {Formats(format)}{OrValues(format.OrValues)}.",
        OnlyValues only => DescribeUnlisted(only, command, "; valid are "),
        Compares compares => $"{compares.Parameter} = {string.Join(", ", ValuesOf(compares.Parameter, command))} must be "
            + $"{Relation(compares.Operator)} {compares.Other} = {string.Join(", ", ValuesOf(compares.Other, command))}.",
        _ => "A rule is broken.",
    };

    /// <summary>Without a condition the quoted sentence has the values.</summary>
    private static string DescribeUnlisted(OnlyValues only, ICommandState command, string? lead = null)
        => $"'{BrokenValue(only, command)}' isn't a value of {only.Parameter}"
            + (lead is null ? "." : lead + string.Join(", ", only.Values) + ".");

    private static string DescribeRange(Within within, string broken)
    {
        var (parameter, orValues) = (within.Parameter, OrValues(within.OrValues));
        return within switch
        {
            { Measure: Measure.Length } => $"{parameter} has {broken.Length} characters; {Limits(within)} allowed.",
            { Measure: Measure.Cost } => $"The cost in '{broken}' of {parameter} is outside {within.Min} to {within.Max}.",
            { Min: null } => $"{parameter} = {broken} is above the maximum of {within.Max}{orValues}.",
            { Max: null } => $"{parameter} = {broken} is below the minimum of {within.Min}{orValues}.",
            _ => $"{parameter} = {broken} is outside {within.Min} to {within.Max}{orValues}.",
        };
    }

    private static EquatableArray<string> ValuesOf(string parameter, ICommandState command)
        => command.SettingOf(parameter).Values ?? default;

    /// <summary>The first value that alone breaks the limit.</summary>
    private static string BrokenValue(Predicate limit, ICommandState command)
        => ValuesOf(limit.Parameter, command).FirstOrDefault(value
            => ValueEvaluator.Evaluate(limit, value, isOfEach: true) == Truth.False)
            ?? ValueEvaluator.FirstBroken(limit, command.SettingOf(limit.Parameter))?.ToString()
            ?? "";

    private static string Limits(Within within) => (within.Min, within.Max) switch
    {
        (null, var max) => $"at most {max} are",
        (var min, null) => $"at least {min} are",
        var (min, max) => $"{min} to {max} are",
    };
}
