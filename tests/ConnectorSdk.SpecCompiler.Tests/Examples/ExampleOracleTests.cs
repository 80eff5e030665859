using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.Testing;

namespace ConnectorSdk.SpecCompiler.Tests.Examples;

/// <summary>The examples of real documents, read by PowerShell's own parser, against what the compiler makes of the documents.</summary>
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
        IReadOnlyList<SourcedRule> Rules)> Documents()
    {
        foreach (var file in SharedDocuments.Below("corpus/exchange").Concat(SharedDocuments.Below("seeds")))
        {
            if (DocumentReader.Read(file.FileName, file.Text, []) is { } document)
            {
                var cmdlet = CmdletReader.Read(document, [], out var examples);
                yield return (cmdlet, document, examples, RuleExtractor.Extract(document, cmdlet, examples, []).Rules);
            }
        }
    }
}
