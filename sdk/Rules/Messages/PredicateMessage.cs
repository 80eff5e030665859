using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Messages;

/// <summary>Describes predicates for messages.</summary>
internal static class PredicateMessage
{
    public static string Describe(Predicate predicate) => predicate switch
    {
        Given { Negated: false } => predicate.Parameter,
        Given => "no " + predicate.Parameter,
        HasValue { Negated: false } has => $"{has.Parameter} = {string.Join(" or ", has.Values)}",
        HasValue has => $"{has.Parameter} other than {string.Join(" or ", has.Values)}",
        Within { Measure: Measure.Value } within => $"{within.Parameter} {DescribeBounds(within)}{OrValues(within.OrValues)}",
        Within { Measure: Measure.Count } count => $"{DescribeCount(count)} of {count.Parameter}",
        HasFormat { Negated: true } => "no " + Describe(predicate.Not()),
        HasFormat format => $"{format.Parameter} with {Formats(format)}{OrValues(format.OrValues)}",
        _ => RuleNotation.Write(predicate),
    };

    /// <summary>
    /// Describes a condition that a command satisfies, with the value or default value of the command instead of all possible
    /// values.
    /// </summary>
    public static string DescribeHeld(Predicate predicate, ICommandState command)
        => HasDefault(predicate) && HeldValues(predicate, command) is { Length: > 0 } held
            ? $"{predicate.Parameter} = {held}"
            : Describe(predicate);

    /// <summary>Describes the current state of a parameter that doesn't satisfy the predicate.</summary>
    public static string DescribeState(Predicate predicate, ICommandState command)
        => command.SettingOf(predicate.Parameter) switch
        {
            { Presence: Presence.NotGiven }
                when HasDefault(predicate) && command.FactsOf(predicate.Parameter)?.Default is { } value
                => $"{predicate.Parameter} is {value} by default",
            { Presence: Presence.NotGiven } => $"{predicate.Parameter} is not set",
            { Null: Truth.True } => $"{predicate.Parameter} is $null",
            { Values: { Count: > 0 } values } => $"{predicate.Parameter} is {string.Join(", ", values)}",
            { Partial: not null } => $"{predicate.Parameter} has different values",
            _ => $"{predicate.Parameter} is empty",
        };

    /// <summary>Describes a value that has none of the formats, such as "is not a GUID" or "contains spaces".</summary>
    public static string Defect(HasFormat format)
        => format is { Formats: [var single], OrValues.Count: 0 } ? ValueFormats.Defect(single)
            : $"is not {Formats(format)}{OrValues(format.OrValues)}";

    public static string OrValues(EquatableArray<string> values) => string.Concat(values.Select(value => $" (or {value})"));

    public static string Relation(Comparison comparison) => comparison switch
    {
        Comparison.Less => "less than",
        Comparison.LessOrEqual => "less than or equal to",
        Comparison.Greater => "greater than",
        Comparison.GreaterOrEqual => "greater than or equal to",
        _ => "equal to",
    };

    private static string Formats(HasFormat format) => string.Join(" or ", format.Formats.Select(ValueFormats.Describe));

    private static string DescribeBounds(Within within) => (within.Min, within.Max, within.Negated) switch
    {
        (var min, null, false) => $"of {min} or more",
        (null, var max, false) => $"of {max} or less",
        (var min, var max, false) => $"of {min} to {max}",
        (var min, null, true) => $"below {min}",
        (null, var max, true) => $"above {max}",
        var (min, max, _) => $"outside {min} to {max}",
    };

    private static string DescribeCount(Within count) => (count.Min, count.Max, count.Negated) switch
    {
        (var min, null, false) => $"{min} or more values",
        (null, var max, false) => $"{max} or fewer values",
        (var min, var max, false) => $"{min} to {max} values",
        (var min, null, true) => $"fewer than {min} values",
        (null, var max, true) => $"more than {max} values",
        var (min, max, _) => $"other than {min} to {max} values",
    };

    private static string HeldValues(Predicate predicate, ICommandState command) => command.SettingOf(predicate.Parameter) switch
    {
        { Presence: Presence.NotGiven }
            => command.FactsOf(predicate.Parameter)?.Default is { } value ? value + " (by default)" : "",
        { Null: Truth.True } => "$null",
        { Values: { } values } => string.Join(", ", values.Where(value
            => ValueEvaluator.Evaluate(predicate, value) == Truth.True != predicate.Negated)),
        _ => "",
    };

    /// <summary>Determines whether the default value is used if the parameter is omitted.</summary>
    private static bool HasDefault(Predicate predicate) => predicate is HasValue or Within { Measure: Measure.Value };
}
