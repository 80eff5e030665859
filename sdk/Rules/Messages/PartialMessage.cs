using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Messages;

/// <summary>Says in words what is known of values that aren't known as a whole.</summary>
internal static class PartialMessage
{
    /// <summary>What breaks a range, such as "Name has at least 65 characters"; null if a whole value does.</summary>
    public static string? Describe(Within within, Setting setting)
        => (within.Measure, ValueEvaluator.FirstBroken(within, setting)) switch
        {
            (Measure.Count, _) when setting is { Values: null, Partial: { } some }
                => $"{within.Parameter} has at least {Text(some.LeastCount)} values",
            (_, TextParts { Whole: null } text) => $"{within.Parameter} has at least {Text(text.LeastLength)} characters",
            (_, NumberRange { Greatest: decimal.MaxValue } range) => $"{within.Parameter} is {Text(range.Least)} or more",
            (_, NumberRange { Least: decimal.MinValue } range) => $"{within.Parameter} is {Text(range.Greatest)} or less",
            (_, NumberRange range) => $"{within.Parameter} is between {Text(range.Least)} and {Text(range.Greatest)}",
            _ => null,
        };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
