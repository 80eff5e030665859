using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Invariants;

/// <summary>
/// The arguments of an entry method are enough for a command. No further requirement of the document is certain.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class EntryArgumentTests
{
    [Theory]
    [InlineData("corpus")]
    [InlineData("seeds")]
    public void Entry_arguments_alone_break_no_rule(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var broken = SharedDocuments.Below(folder)
            .Select(document => (document.Path, Spec: SpecReader.Read(document.FileName, document.Text)))
            .Where(document => document.Spec.Cmdlet is not null)
            .SelectMany(document => Broken(document.Spec).Select(rule => $"{document.Path}: {rule}"))
            .ToList();

        Assert.True(broken.Count == 0, $"{broken.Count} rules:\n{string.Join("\n", broken)}");
    }

    private static IEnumerable<string> Broken(Spec spec)
        => from set in spec.Cmdlet!.Sets
           let state = new EntryState(spec.Cmdlet, set)
           from rule in spec.Rules
           where rule.Severity == RuleSeverity.Error && RuleEvaluator.Evaluate(rule.Rule, state) == Truth.False
           select $"{rule.Line}, set {set.Name}: {rule.Rule} \"{rule.Quote}\"";
}
