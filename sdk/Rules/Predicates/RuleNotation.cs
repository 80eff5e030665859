using System.Text;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>Writes rules in the notation that attributes and messages use. The parser reads it back.</summary>
internal static class RuleNotation
{
    /// <summary>The version of the notation, which must be incremented for a rule that existing readers can't parse.</summary>
    public const int Version = 1;

    public const string Requires = "=>", HasNoEffectWithout = "~>", Reserved = "reserved", Deprecated = "deprecated", On = "on";

    private const string Signs = "()&|^!=<>~,'";

    /// <summary>Determines whether a character ends an unquoted value. Values with such characters are quoted.</summary>
    public static bool EndsWord(char character) => char.IsWhiteSpace(character) || Signs.IndexOf(character) >= 0;

    public static string Write(Rule rule)
    {
        var text = new StringBuilder();
        if (rule.Scope.Count > 0)
        {
            text.Append(On).Append(' ').Append(List(rule.Scope)).Append(": ");
        }

        if (rule.IsStatus)
        {
            return text.Append(rule.Force == Force.Deprecated ? Deprecated : Reserved)
                .Append('(').Append(Join(" & ", rule.When)).Append(')').ToString();
        }

        if (rule.When.Count > 0)
        {
            text.Append(Join(" & ", rule.When)).Append(' ').Append(rule.Soft ? HasNoEffectWithout : Requires).Append(' ');
        }

        return text.Append(rule.Then.Limit is Within limit ? WriteLimit(limit) : Write(rule.Then)).ToString();
    }

    public static string Write(Predicate predicate) => (predicate.Negated ? "!" : "") + predicate switch
    {
        Given => predicate.Parameter,
        HasValue { Values: [var only] } => $"{predicate.Parameter}={Quote(only)}",
        HasValue has => $"{predicate.Parameter} in {List(has.Values)}",
        Within within => $"{Measured(within)} in {Quote($"{within.Min}..{within.Max}")}{WriteOrValues(within.OrValues)}",
        HasFormat format => $"{predicate.Parameter} is {string.Join(" or ", format.Formats.Select(WriteFormat))}"
            + WriteOrValues(format.OrValues),
        OnlyValues only => $"{predicate.Parameter} only {List(only.Values)}",
        Compares compares => $"{predicate.Parameter} {Write(compares.Operator)} {compares.Other}",
        ExistsIn exists => $"{predicate.Parameter} only on {List(exists.Products)}",
        _ => throw new InvalidOperationException($"A predicate of type {predicate.GetType().Name} has no notation."),
    };

    public static string Write(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => "==",
    };

    /// <summary>Writes a limit. Limits of a length or count are easier to read as inequalities.</summary>
    private static string WriteLimit(Within limit) => limit switch
    {
        { Measure: Measure.Value or Measure.Cost } or { OrValues.Count: > 0 } => Write(limit),
        { Min: null, Max: { } max } => $"{Measured(limit)} <= {Quote(max)}",
        { Min: { } min, Max: null } => $"{Measured(limit)} >= {Quote(min)}",
        _ => Write(limit),
    };

    private static string Measured(Within within)
        => MeasureWords.Of(within.Measure) is { } measure ? $"{measure}({within.Parameter})" : within.Parameter;

    /// <summary>Writes a format. The argument of a format is quoted: <c>without '%&amp;'</c>.</summary>
    private static string WriteFormat(string format)
        => format.IndexOf(' ') is > 0 and var blank
            ? $"{format.Substring(0, blank)} {Quote(format.Substring(blank + 1))}"
            : format;

    private static string WriteOrValues(EquatableArray<string> values)
        => values.Count == 0 ? "" : string.Concat(values.Select(value => " or =" + Quote(value)));

    private static string Write(Demand demand) => demand.Junction switch
    {
        Junction.Any => Join(" | ", demand.Predicates),
        Junction.One => Join(" ^ ", demand.Predicates),
        _ => Join(" & ", demand.Predicates),
    };

    private static string Join(string separator, EquatableArray<Predicate> predicates)
        => predicates.Count == 1 ? Write(predicates[0]) : string.Join(separator, predicates.Select(Write));

    private static string List(EquatableArray<string> values) => "(" + string.Join(", ", values.Select(Quote)) + ")";

    private static string Quote(string value)
        => IsWord(value) ? value : "'" + value.Replace("'", "''") + "'";

    private static bool IsWord(string value)
    {
        foreach (var c in value)
        {
            if (EndsWord(c))
            {
                return false;
            }
        }

        return value.Length > 0;
    }
}
