using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds the expressions of the values that violate a rule about single values, whatever the other values are.</summary>
internal static class WrongValues
{
    /// <summary>The locations in the order of the values; none if the rule isn't of this kind or a value isn't an expression of
    /// its own.</summary>
    public static IReadOnlyList<Location> Find(Rule rule, TrackedBuilder builder)
    {
        if (rule.When.Count > 0 || ParameterOf(rule.Then) is not { } parameter)
        {
            return [];
        }

        var wrong = builder.SettingOf(parameter).Values is { } values
            ? SetterArguments.Of(parameter, builder, values.Count)
                .Where((_, i) => IsWrong(values[i]))
                .Select(argument => argument.Expression)
            : SetterArguments.LiteralsOf(parameter, builder).Where(literal => IsWrong(literal.Token.ValueText));
        return [.. wrong.Select(expression => expression.GetLocation())];

        bool IsWrong(string value)
            => RuleEvaluator.Evaluate(rule, new ChangedCommand(builder, [parameter], Setting.Of(value))) == Truth.False;
    }

    private static string? ParameterOf(Claim claim) => claim switch
    {
        RangeClaim { Measure: not Measure.Count } range => range.Parameter,
        FormatClaim format => format.Parameter,
        AllowedValuesClaim allowed => allowed.Parameter,
        _ => null,
    };
}
