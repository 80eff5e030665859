using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Messages;

/// <summary>Describes values that aren't completely known.</summary>
internal static class PartialMessage
{
    /// <summary>
    /// Describes the violation of a range, such as "Name has at least 65 characters", or returns null if a whole value violates
    /// it.
    /// </summary>
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
