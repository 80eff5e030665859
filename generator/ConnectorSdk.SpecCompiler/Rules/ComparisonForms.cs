using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents compare the values of two parameters.</summary>
internal static class ComparisonForms
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Of(Comparison.LessOrEqual,
            "{A} (must|should) be (less|smaller|lower) than or equal to {B}",
            "{A} (must|should) be equal to or (less|smaller|lower) than {B}",
            "{A} (can't|shouldn't) (exceed|be (greater|larger|higher|more|later) than) {B}"),
        .. Of(Comparison.Less,
            "{A} (must|should) be (less|smaller|lower|earlier) than {B}",
            "{A} (must|should) be before {B}"),
        .. Of(Comparison.GreaterOrEqual,
            "{A} (must|should) be (greater|larger|higher|more) than or equal to {B}",
            "{A} (must|should) be equal to or (greater|larger|higher|more) than {B}",
            "{A} (can't|shouldn't) be (less|smaller|lower|earlier) than {B}",
            "{A} (must|should) be at least {B}"),
        .. Of(Comparison.Greater,
            "{A} (must|should) be (greater|larger|higher|more|later) than {B}",
            "{A} (must|should) be after {B}"),
        .. Of(Comparison.Equal,
            "{A} must (be the same as|be equal to|match) {B}"),
        .. Forms.Of(SameValue, "you (must|need to) (use|specify) the same {A} [in the same command]"),
    ];

    private static IEnumerable<Form<IReadOnlyList<Clause>>> Of(Comparison comparison, params string[] patterns)
        => Forms.Of((match, _) => Compare(match, comparison), patterns);

    private static IReadOnlyList<Clause>? Compare(PatternMatch match, Comparison comparison)
        => match['A'] is { Unknown.Count: 0, Parameters: [var left] } && match['B'] is { Parameters.Count: > 0 } right
            ? [.. right.Parameters
                .Where(other => other != left)
                .Select(other => new Clause(default, new CompareClaim(left, comparison, other)))]
            : null;

    /// <summary>"You need to specify the same value for A, B, and C": who gives one gives all.</summary>
    private static IReadOnlyList<Clause>? SameValue(PatternMatch match, SectionContext context)
    {
        var own = context.Parameter.Name;
        return match['A'] is { Unknown.Count: 0, Parameters: { Count: > 1 } names } && names.Contains(own)
            ? [.. names.Where(other => other != own).SelectMany(other => new[]
                {
                    Clause.Demand(Atom.Given(own), Atom.Given(other)),
                    new Clause(default, new CompareClaim(own, Comparison.Equal, other)),
                })]
            : null;
    }
}
