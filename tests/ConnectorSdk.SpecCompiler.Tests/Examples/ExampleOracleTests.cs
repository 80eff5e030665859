using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Gates;
using ConnectorSdk.SpecCompiler.Statements;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Examples;

/// <summary>
/// Compares the examples of real documents, which PowerShell's own parser reads, with the compiler's rules for the documents.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class ExampleOracleTests
{
    [Fact]
    public void No_official_example_breaks_an_error_rule()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var broken = from item in Documents()
                     from example in PowerShellExamples.Read(item.Cmdlet, item.Document)
                     from rule in item.Rules
                     where rule.Severity == RuleSeverity.Error
                         && RuleEvaluator.Evaluate(rule.Rule, new ExampleState(item.Cmdlet, example)) == Truth.False
                     select $"{item.Cmdlet.Name}, line {example.Line}: {rule.Rule} \"{rule.Quote}\"";

        AssertNone(broken);
    }

    /// <summary>
    /// The rules that the examples refute if the gate doesn't reject such rules. Each was judged by reading. In one document, the
    /// text requires both of two parameters, although one is enough (Invoke-HoldRemovalAction). In the others, text and example
    /// contradict each other.
    /// </summary>
    [Fact]
    public void Only_these_rules_are_refuted_by_an_example()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var refuted = from item in Documents(isGated: false)
                      from rule in item.Rules
                      where rule.Severity == RuleSeverity.Error && PowerShellExamples.Read(item.Cmdlet, item.Document)
                          .Any(example
                              => RuleEvaluator.Evaluate(rule.Rule, new ExampleState(item.Cmdlet, example)) == Truth.False)
                      select $"{item.Cmdlet.Name}: {rule.Rule}";

        Assert.Equal(
            [
                "Invoke-HoldRemovalAction: Action in (GetHolds, RemoveHold) => ExchangeLocation",
                "Invoke-HoldRemovalAction: Action in (GetHolds, RemoveHold) => SharePointLocation",
                "New-ManagedContentSettings: RetentionEnabled=$true => TriggerForRetention",
                "Set-MobileDeviceMailboxPolicy: MaxInactivityTimeLock in 00:01:00..01:00:00 or =unlimited",
            ],
            refuted.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_reader_finds_what_PowerShell_finds()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var differences = from item in Documents()
                          let own = item.Examples.Select(Write).ToHashSet()
                          from example in PowerShellExamples.Read(item.Cmdlet, item.Document)
                          where !own.Contains(Write(example))
                          select $"{item.Cmdlet.Name}: {Write(example)}\n  not in {string.Join("\n  ", own)}";

        AssertNone(differences);
    }

    private static void AssertNone(IEnumerable<string> findings)
    {
        var list = findings.ToList();
        Assert.True(list.Count == 0, $"{list.Count} findings:\n{string.Join("\n", list.Take(20))}");
    }

    private static string Write(ExampleInvocation example)
        => $"line {example.Line}: " + string.Join(" ", example.Arguments.Select(argument =>
            $"-{argument.Parameter} {(argument.Values is { } values ? string.Join(",", values) : "?")}"));

    private static IEnumerable<(
        Cmdlet Cmdlet,
        CmdletDocument Document,
        IReadOnlyList<ExampleInvocation> Examples,
        IReadOnlyList<SourcedRule> Rules)> Documents(bool isGated = true)
    {
        foreach (var file in SharedDocuments.Below("corpus/exchange").Concat(SharedDocuments.Below("seeds")))
        {
            if (DocumentReader.Read(file.FileName, file.Text, []) is { } document)
            {
                var stated = StatementReader.Read(document, []);
                var cmdlet = ExampleEvidence.Apply(CmdletReader.Read(stated, []), stated, [], out var examples);
                var rules = RuleExtractor.Extract(stated, cmdlet, new SentenceFilter(SentenceFilter.ForDocument), []).Rules;
                yield return (cmdlet, document, examples, [.. RuleGates.Filter(rules, cmdlet, isGated ? examples : [], [])]);
            }
        }
    }
}
