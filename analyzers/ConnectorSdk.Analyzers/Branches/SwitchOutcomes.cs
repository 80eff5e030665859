using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Finds the outcomes of <c>switch</c> statements and expressions.</summary>
internal static class SwitchOutcomes
{
    public static IEnumerable<BranchOutcome> Of(SwitchStatementSyntax choice, BranchOutcomeFinder outcomes)
    {
        List<(SwitchSectionSyntax Section, string Words, List<(BranchEdge Edge, bool Outcome)> Exits)> labels =
            [.. choice.Sections
                .SelectMany(section => section.Labels
                    .Where(label => label is not DefaultSwitchLabelSyntax)
                    .Select(label => (section, WordsOf(label, choice.Expression), ExitsOf(label, outcomes))))];
        if (labels.Count == 0)
        {
            yield break;
        }

        var taken = labels.SelectMany(label => label.Exits).Where(exit => exit.Outcome).Select(exit => exit.Edge).ToList();
        var rest = labels[labels.Count - 1].Exits.Where(exit => !exit.Outcome).Select(exit => exit.Edge).ToList();
        foreach (var section in labels.GroupBy(label => label.Section).Where(section => !HasDefault(section.Key)))
        {
            var edges = section.SelectMany(label => label.Exits).Where(exit => exit.Outcome).Select(exit => exit.Edge).ToList();
            yield return new BranchOutcome(
                string.Join(" or ", section.Select(label => label.Words)), edges, [.. taken.Except(edges), .. rest])
            {
                IsCredible = !section.Key.Labels.Any(label => MayContradict(label, choice.Expression)),
            };
        }

        // If the code has no default section, other values may be impossible.
        var written = choice.Sections.FirstOrDefault(HasDefault);
        var own = labels.Where(label => label.Section == written)
            .SelectMany(label => label.Exits).Where(exit => exit.Outcome).Select(exit => exit.Edge).ToList();
        yield return new BranchOutcome(
            $"no other case of {BranchWords.Text(choice.Expression)} matches", [.. rest, .. own], [.. taken.Except(own)])
        {
            IsCredible = written is not null,
        };
    }

    public static IEnumerable<BranchOutcome> Of(SwitchExpressionSyntax choice, BranchOutcomeFinder outcomes)
    {
        var arms = choice.Arms
            .Select(arm => (
                Words: WordsOf(arm.Pattern, arm.WhenClause, choice.GoverningExpression),
                Exits: ExitsOf(arm, outcomes),
                When: arm.WhenClause))
            .ToList();
        var taken = arms.SelectMany(arm => arm.Exits).Where(exit => exit.Outcome).Select(exit => exit.Edge).ToList();
        foreach (var (words, exits, when) in arms)
        {
            var edges = exits.Where(exit => exit.Outcome).Select(exit => exit.Edge).ToList();
            yield return new BranchOutcome(words, edges, [.. taken.Except(edges)])
            {
                IsCredible = when is null || !MayContradict(when, choice.GoverningExpression),
            };
        }
    }

    /// <summary>
    /// Determines whether the <c>when</c> clause of a label tests the subject, so that it may contradict the pattern.
    /// </summary>
    private static bool MayContradict(SwitchLabelSyntax label, ExpressionSyntax subject)
        => label is CasePatternSwitchLabelSyntax { WhenClause: { } when } && MayContradict(when, subject);

    private static bool MayContradict(WhenClauseSyntax when, ExpressionSyntax subject)
        => ConditionPaths.Of(when.Condition).Overlaps(ConditionPaths.Of(subject));

    private static bool HasDefault(SwitchSectionSyntax section) => section.Labels.Any(label => label is DefaultSwitchLabelSyntax);

    private static string WordsOf(SwitchLabelSyntax label, ExpressionSyntax subject) => label switch
    {
        CasePatternSwitchLabelSyntax pattern => WordsOf(pattern.Pattern, pattern.WhenClause, subject),
        CaseSwitchLabelSyntax constant => $"{BranchWords.Text(subject)} is {BranchWords.Text(constant.Value)}",
        _ => "",
    };

    private static string WordsOf(PatternSyntax pattern, WhenClauseSyntax? when, ExpressionSyntax subject)
    {
        var words = pattern is DiscardPatternSyntax or VarPatternSyntax
            ? $"no other case of {BranchWords.Text(subject)} matches"
            : BranchWords.Describe(subject, pattern, true);
        return when is null ? words : $"{words} and {BranchWords.Describe(when.Condition, true)}";
    }

    private static List<(BranchEdge Edge, bool Outcome)> ExitsOf(
        SwitchLabelSyntax label, BranchOutcomeFinder outcomes) => label switch
    {
        CasePatternSwitchLabelSyntax pattern => ExitsOf(pattern.Pattern, pattern.WhenClause, outcomes),
        CaseSwitchLabelSyntax constant => ExitsOf(constant.Value, null, outcomes),
        _ => [],
    };

    private static List<(BranchEdge Edge, bool Outcome)> ExitsOf(SwitchExpressionArmSyntax arm, BranchOutcomeFinder outcomes)
        => ExitsOf(arm, arm.WhenClause, outcomes);

    /// <summary>Gets the edges into the code of a case and away from it.</summary>
    private static List<(BranchEdge Edge, bool Outcome)> ExitsOf(
        SyntaxNode test, WhenClauseSyntax? when, BranchOutcomeFinder outcomes)
    {
        List<(BranchEdge, bool)> exits = [];
        foreach (var block in outcomes.In(test.Span).Where(block => block.BranchValue!.Syntax == test))
        {
            exits.Add((BranchOutcomeFinder.EdgeOf(block, false), false));
            if (when is null)
            {
                exits.Add((BranchOutcomeFinder.EdgeOf(block, true), true));
            }
        }

        exits.AddRange(when is null ? [] : outcomes.ExitsOf(when.Condition));
        return exits;
    }
}
