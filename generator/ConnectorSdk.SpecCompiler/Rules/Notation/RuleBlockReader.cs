using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// Reads the rule blocks of a document and its errata file, which have one rule per line. A line that isn't a rule results in a
/// diagnostic at the wrong word; the other lines are used.
/// </summary>
internal sealed class RuleBlockReader
{
    private readonly Cmdlet _cmdlet;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly List<NotedRule> _rules = [];

    private RuleBlockReader(Cmdlet cmdlet, List<SpecDiagnostic> diagnostics)
    {
        _cmdlet = cmdlet;
        _diagnostics = diagnostics;
    }

    public static IReadOnlyList<NotedRule> Read(CmdletDocument document, Cmdlet cmdlet, List<SpecDiagnostic> diagnostics)
    {
        var reader = new RuleBlockReader(cmdlet, diagnostics);
        foreach (var block in document.Rules)
        {
            reader.Read(block);
        }

        return reader._rules;
    }

    private void Read(PlacedRules placed)
    {
        if (!placed.Block.IsSpelledRight)
        {
            Report(placed.Block.Line, 1, $"The block is ignored. A block of rules must start with ```rules, not with "
                + $"'{placed.Block.Info}'.", placed.File);
            return;
        }

        foreach (var line in placed.Block.Lines)
        {
            if (RuleLine.Read(line) is { } written)
            {
                Read(written, line, placed);
            }
        }
    }

    private void Read(RuleLine written, FenceLine line, PlacedRules placed)
    {
        if (Link(written, out var problem) is { } rule && problem is null)
        {
            _rules.AddRange(RuleShape.Parts(rule).Select(part
                => new NotedRule(AsSourced(part, rule, written, line, placed), written.Message is not null)));
        }
        else
        {
            Report(line.Line, problem!.Column, $"{problem} The line is ignored: {line.Text.Trim()}", placed.File);
        }
    }

    private Rule? Link(RuleLine written, out RuleProblem? problem)
    {
        problem = written.Problem;
        if (problem is not null)
        {
            return null;
        }

        try
        {
            var rule = RuleLinker.Link(RuleParser.Parse(written.Notation), written.Notation, _cmdlet, out problem);
            var objections = RuleShape.Parts(rule).Select(RuleShape.Objection);
            problem = problem is not null ? problem with { Column = written.Column + problem.Column - 1 }
                : objections.FirstOrDefault(text => text is not null) is { } objection
                    ? new RuleProblem(written.Column, objection)
                : null;
            return rule;
        }
        catch (NotationException e)
        {
            var column = Math.Min(e.Column, written.Notation.Length);
            problem = new RuleProblem(written.Column + column - 1, ProblemOf(e, written.Notation), e.Suggestion);
            return null;
        }
    }

    private static string ProblemOf(NotationException e, string notation)
        => e.Column <= notation.Length && notation[e.Column - 1] == '#' ? "A comment must be on a separate line"
            : e.Column > notation.Length ? e.Problem + " after this"
            : e.Problem;

    /// <summary>
    /// Creates a sourced rule. Notation is explicit, so the severity isn't reduced for uncertain wording as it is in sentences.
    /// </summary>
    private SourcedRule AsSourced(Rule rule, Rule whole, RuleLine written, FenceLine line, PlacedRules placed)
        => new(
            rule,
            rule.Scope.Count > 0 ? RuleSeverity.Warning : rule.DefaultSeverity,
            (placed.Parameter is { } section ? _cmdlet.Find(section)?.Name : null) ?? whole.Parameters.First(),
            ListQuote.Complete(rule, written.Message ?? whole.ToString()),
            placed.File ?? _cmdlet.FileName,
            line.Line)
        {
            Column = written.Column,
        };

    private void Report(int line, int column, string message, string? file)
        => _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Notation, line, column, message, file));
}
