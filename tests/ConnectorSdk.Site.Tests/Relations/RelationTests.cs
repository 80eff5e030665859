using ConnectorSdk.Cli.Site.Relations;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Site.Tests.Relations;

/// <summary>The parameters that a rule relates, and their presentation in the picture.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("A => B", "A Requires B")]
    [InlineData("A => B & C", "A Requires B; A Requires C")]
    [InlineData("A=Red => B", "A Requires B (if Red)")]
    [InlineData("A in (Red, Blue) => B=5", "A Requires B (if Red or Blue, must be 5)")]
    [InlineData("!A => B", "A Requires B (if not set)")]
    [InlineData("!A=Red => B", "A Requires B (if other than Red)")]
    [InlineData("A => !B", "A Excludes B")]
    [InlineData("A => !B=Red", "A Excludes B (can't be Red)")]
    [InlineData("A ~> B", "A NeedsForEffect B")]
    [InlineData("A ~> !B", "A NeedsForEffect B (must not be set)")]
    [InlineData("A=Red & C=1 => B", "A Requires B (if Red and C=1); C Requires B (if 1 and A=Red)")]
    [InlineData("A < B", "A Compares B (<)")]
    [InlineData("A >= B", "B Compares A (≤)")]
    [InlineData("A | B", "A Alternative B (at least one)")]
    [InlineData("A ^ B ^ C", "A Alternative B (exactly one); A Alternative C (exactly one); B Alternative C (exactly one)")]
    [InlineData("A => B | C", "A Requires B (at least one); A Requires C (at least one)")]
    [InlineData("A => B in 1..5", "A Requires B (must be in 1..5)")]
    [InlineData("A is guid => B", "A Requires B (if guid)")]
    public void A_rule_between_parameters_is_a_relation(string rule, string relations)
        => Assert.Equal(relations, string.Join("; ", RelationReader.Read([Sourced(rule)]).Select(relation =>
            $"{relation.From} {relation.Kind} {relation.To}" + (relation.IsPlain ? "" : $" ({relation.Label})"))));

    [Theory]
    [InlineData("A only (Red, Blue)")]
    [InlineData("A in 1..5")]
    [InlineData("length(A) <= 5")]
    [InlineData("A=Red => A=Blue")]
    [InlineData("A only on ('Exchange Online')")]
    [InlineData("reserved(A)")]
    [InlineData("deprecated(A & B)")]
    public void A_rule_about_one_parameter_is_no_relation(string rule)
        => Assert.Empty(RelationReader.Read([Sourced(rule)]));

    internal static SourcedRule Sourced(string rule)
        => new(RuleParser.Parse(rule), RuleSeverity.Error, "A", "Sentence.", "New-Lamp.md", 1);
}
