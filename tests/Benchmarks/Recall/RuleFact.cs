using System.Globalization;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>
/// A rule in a form in which two readers of one sentence agree: one demand each, an exclusion without direction, a comparison in
/// one direction, numbers without their units. <paramref name="Content"/> is what must be equal.
/// </summary>
internal sealed record RuleFact(string Kind, string Content)
{
    public override string ToString() => $"{Kind}: {Content}";

    /// <summary>"A excludes B" and "B excludes A" are one fact.</summary>
    public static RuleFact Excludes(IEnumerable<string> atoms) => new("excludes", Set(atoms));

    public static RuleFact Demand(string kind, IEnumerable<string> when, string then) => new(kind, $"{Set(when)} => {then}");

    public static RuleFact Choice(string kind, IEnumerable<string> when, IEnumerable<string> then)
        => new(kind, $"{Set(when)} => {Set(then)}");

    public static RuleFact Value(string kind, IEnumerable<string> when, string parameter, string content)
        => new(kind, $"{(when.Any() ? Set(when) + " => " : "")}{parameter} {content}");

    public static RuleFact Compare(string left, string comparison, string right)
        => comparison is ">" or ">="
            ? Compare(right, comparison == ">" ? "<" : "<=", left)
            : new("compare", comparison == "==" ? "same: " + Set([left, right]) : $"{left} {comparison} {right}");

    public static string Atom(string parameter, IEnumerable<string> values) => $"{parameter}={Set(values)}".ToLowerInvariant();

    public static string Set(IEnumerable<string> items)
        => "{" + string.Join(", ", items.Select(item => item.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)) + "}";

    /// <summary>Sizes in bytes, time spans in one spelling.</summary>
    public static string Quantity(string? text)
        => text is null ? ""
            : text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
                ? span.ToString("c", CultureInfo.InvariantCulture)
            : Bounds.TryParseNumber(text.Replace(",", "", StringComparison.Ordinal), out var number)
                ? number.ToString("0.####", CultureInfo.InvariantCulture)
            : text;
}
