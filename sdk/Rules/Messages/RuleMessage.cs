using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using static ConnectorSdk.Rules.Messages.PredicateMessage;

namespace ConnectorSdk.Rules.Messages;

/// <summary>Creates the messages for violated rules. <see cref="WithSource"/> adds the quoted sentence.</summary>
internal static class RuleMessage
{
    /// <summary>
    /// Creates the whole message: the violation, the quoted sentence, and its location. A rule without a sentence is derived from
    /// the type of the parameter.
    /// </summary>
    public static string WithSource(string message, string quote, string document, int line)
        => quote.Length == 0 ? $"{message} ({document}, line {line}: type of the parameter)"
            : $"{message} \"{quote}\" ({document}, line {line})";

    public static string Describe(Rule rule, ICommandState command) => (rule, rule.Then.Limit) switch
    {
        ({ Force: Force.Deprecated }, _) => $"{string.Join(" and ", rule.When.Select(PredicateMessage.Describe))} is deprecated.",
        ({ Force: Force.Reserved }, _) => $"{string.Join(" and ", rule.When.Select(PredicateMessage.Describe))} is reserved.",
        ({ Then.Junction: Junction.All }, null) => DescribeImplication(rule, command),
        (_, null) => DescribeChoice(rule, command),
        ({ When.Count: 0 }, OnlyValues only) => DescribeUnlisted(only, command),
        ({ When.Count: 0 }, var limit) => DescribeLimit(limit, command),
        ({ Soft: true }, var limit) => $"{Condition(rule, command)} has no effect, because {DescribeLimit(limit, command)}",
        var (_, limit) => $"With {Condition(rule, command)}, {DescribeLimit(limit, command)}",
    };

    /// <summary>
    /// Describes a missing mandatory parameter. Returns null if it has or may have a value. <c>$null</c> is a value if the
    /// document allows it.
    /// </summary>
    public static string? DescribeMandatory(string parameter, ICommandState command) => command.SettingOf(parameter) switch
    {
        { Null: Truth.True } when command.FactsOf(parameter) is { AllowsNull: true } => null,
        { Presence: Presence.NotGiven } => $"Mandatory parameter {parameter} is not set.",
        { Presence: Presence.Given, Null: Truth.True } => $"Mandatory parameter {parameter} is $null.",
        { Presence: Presence.Given, Values: { Count: 0 } or [""] } => $"Mandatory parameter {parameter} is empty.",
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
            : broken.Negated ? $"{Condition(rule, command)} cannot be used with {DescribeHeld(broken.Not(), command)}."
            : $"{Condition(rule, command)} requires {PredicateMessage.Describe(broken)}, but {DescribeState(broken, command)}.";
    }

    /// <summary>
    /// Describes a setting without effect, which is the first part of the condition. The other parts state when.
    /// </summary>
    private static string DescribeIgnored(Rule rule, Predicate broken, ICommandState command)
    {
        var held = rule.When.Concat(broken.Negated ? [broken.Not()] : [])
            .Select(predicate => DescribeHeld(predicate, command))
            .ToList();
        var subject = held.Count == 0 ? "The command" : held[0] + " has no effect";
        var others = held.Count < 2 ? "" : " with " + string.Join(" and ", held.Skip(1));
        return broken.Negated ? $"{subject}{others}."
            : $"{subject}{others} {(broken is HasValue ? "unless" : "without")} {PredicateMessage.Describe(broken)}, "
                + $"but {DescribeState(broken, command)}.";
    }

    private static string DescribeChoice(Rule rule, ICommandState command)
    {
        var isExact = rule.Then.Junction == Junction.One;
        var choice = $"{(isExact ? "exactly" : "at least")} one of "
            + ItemList.Join(rule.Then.Predicates.Select(PredicateMessage.Describe), "or");
        var state = DescribeChosen(rule, command);
        return rule.When.Count > 0
            ? $"{Condition(rule, command)} {(rule.Soft ? "has no effect without" : "requires")} {choice}{state}."
            : $"{(isExact ? "Exactly" : "At least")}{choice.Substring(isExact ? "exactly".Length : "at least".Length)} "
                + $"is required{state}.";
    }

    /// <summary>Describes the alternatives that the command sets.</summary>
    private static string DescribeChosen(Rule rule, ICommandState command)
    {
        var chosen = rule.Then.Predicates
            .Where(predicate => RuleEvaluator.EvaluateDemanded(predicate, rule, command) == Truth.True)
            .Select(PredicateMessage.Describe)
            .ToList();
        var areNames = rule.Then.Predicates.All(predicate => predicate is Given { Negated: false });
        return chosen.Count > 1 ? $", but {ItemList.Join(chosen, "and")} are set"
            : chosen.Count == 0 && areNames ? ", but none is set"
            : "";
    }

    private static string DescribeLimit(Predicate limit, ICommandState command) => limit switch
    {
        Within within when PartialMessage.Describe(within, command.SettingOf(within.Parameter)) is { } state
            => $"{state}, but {Limits(within)}.",
        Within { Measure: Measure.Count } count
            => $"{count.Parameter} has {Amount(ValuesOf(count.Parameter, command).Count, "value")}, but {Limits(count)}.",
        Within within => DescribeRange(within, BrokenValue(within, command)),
        HasFormat format
            => $"{format.Parameter} = '{BrokenValue(format, command)}' {Defect(format)}.",
        OnlyValues only => DescribeUnlisted(only, command, " Allowed values: "),
        Compares compares => $"{compares.Parameter} = {string.Join(", ", ValuesOf(compares.Parameter, command))} must be "
            + $"{Relation(compares.Operator)} {compares.Other} = {string.Join(", ", ValuesOf(compares.Other, command))}.",
        _ => "The command violates a rule.",
    };

    /// <summary>
    /// Describes a value that isn't allowed. Without a condition, the quoted sentence contains the allowed values.
    /// </summary>
    private static string DescribeUnlisted(OnlyValues only, ICommandState command, string? lead = null)
        => $"{only.Parameter} = '{BrokenValue(only, command)}' is not an allowed value."
            + (lead is null ? "" : lead + string.Join(", ", only.Values) + ".");

    private static string DescribeRange(Within within, string broken)
    {
        var parameter = within.Parameter;
        return within switch
        {
            { Measure: Measure.Length } => $"{parameter} has {Amount(broken.Length, "character")}, but {Limits(within)}.",
            { Measure: Measure.Cost } => $"The cost in {parameter} = '{broken}' is out of range. {AllowedRange(within)}.",
            { Min: null } => $"{parameter} = {broken} is greater than the maximum of {within.Max}{OrValues(within.OrValues)}.",
            { Max: null } => $"{parameter} = {broken} is less than the minimum of {within.Min}{OrValues(within.OrValues)}.",
            _ => $"{parameter} = {broken} is out of range. {AllowedRange(within)}.",
        };
    }

    private static string Amount(int count, string unit) => $"{count} {unit}{(count == 1 ? "" : "s")}";

    private static EquatableArray<string> ValuesOf(string parameter, ICommandState command)
        => command.SettingOf(parameter).Values ?? default;

    /// <summary>Gets the first value that violates the limit on its own.</summary>
    private static string BrokenValue(Predicate limit, ICommandState command)
        => ValuesOf(limit.Parameter, command).FirstOrDefault(value
            => ValueEvaluator.Evaluate(limit, value, isOfEach: true) == Truth.False)
            ?? ValueEvaluator.FirstBroken(limit, command.SettingOf(limit.Parameter))?.ToString()
            ?? "";

    private static string AllowedRange(Within within)
        => $"The allowed range is {within.Min} to {within.Max}{OrValues(within.OrValues)}";

    private static string Are(string? count) => count == "1" ? "is" : "are";

    /// <summary>Describes the limits, as the end of a sentence.</summary>
    private static string Limits(Within within)
        => (within.Min, within.Max, within.Measure is Measure.Value or Measure.Cost) switch
        {
            (null, var max, true) => $"the maximum is {max}{OrValues(within.OrValues)}",
            (var min, null, true) => $"the minimum is {min}{OrValues(within.OrValues)}",
            (var min, var max, true) => $"the allowed range is {min} to {max}{OrValues(within.OrValues)}",
            (null, var max, _) => $"at most {max} {Are(max)} allowed",
            (var min, null, _) => $"at least {min} {Are(min)} required",
            var (min, max, _) => $"{min} to {max} are allowed",
        };
}
