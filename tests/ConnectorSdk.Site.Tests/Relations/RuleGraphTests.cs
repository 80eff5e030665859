using ConnectorSdk.Cli.Site.Relations;

namespace ConnectorSdk.Site.Tests.Relations;

/// <summary>The boxes and lines of a picture.</summary>
public sealed class RuleGraphTests
{
    [Fact]
    public void Parameters_that_exclude_each_other_share_a_box()
        => Assert.Equal("[A, B, C]", Describe("A => !B & !C", "B => !C"));

    [Fact]
    public void Two_parameters_that_exclude_each_other_are_connected_by_a_line()
        => Assert.Equal("[A] [B] A Excludes B", Describe("A => !B"));

    [Fact]
    public void A_parameter_that_does_not_exclude_all_of_a_box_is_outside_of_it()
        => Assert.Equal("[A, B, C] [D] ABC Excludes D (A)", Describe("A => !B & !C & !D", "B => !C"));

    [Fact]
    public void Members_of_a_box_with_the_same_relation_share_a_line()
        => Assert.Equal(
            "[A, B, C] [D] ABC Requires D (A, B; C = Red or Blue)",
            Describe("A => !B & !C", "B => !C", "A => D", "B => D", "C=Red => D", "C=Blue => D"));

    [Fact]
    public void A_line_to_a_box_names_the_member_that_is_meant()
        => Assert.Equal(
            "[A, B, C] [D] D Requires ABC (if Red, → B; → C must be 5)",
            Describe("A => !B & !C", "B => !C", "D=Red => B", "D => C=5"));

    [Fact]
    public void Relations_of_different_kinds_have_a_line_each()
        => Assert.Equal(
            "[A] [B] A Requires B (if Red), A Excludes B (if Blue)", Describe("A=Red => B", "A=Blue => !B"));

    [Fact]
    public void Parameters_that_are_not_connected_are_in_different_parts()
        => Assert.Equal("[C] [D] [E] C Requires D, E Requires D | [A] [B] A Requires B", Describe("A => B", "C => D", "E => D"));

    [Fact]
    public void The_same_exclusion_from_both_sides_is_one_line()
        => Assert.Equal("[A] [B] A Excludes B", Describe("A => !B", "B => !A"));

    private static string Describe(params string[] rules)
    {
        var graph = RuleGraphBuilder.Build(
            ["A", "B", "C", "D", "E", "F"], [.. RelationReader.Read(rules.Select(RelationTests.Sourced))]);
        return string.Join(" | ", graph.Parts.Select(part =>
            $"{string.Join(" ", part.Nodes.Select(node => $"[{string.Join(", ", node.Parameters)}]"))} "
            + string.Join(", ", part.Edges.Select(edge =>
                $"{Name(part, edge.From)} {edge.Kind} {Name(part, edge.To)}"
                + (edge.Lines.Count > 0 ? $" ({string.Join("; ", edge.Lines)})" : ""))))).Trim();
    }

    private static string Name(RuleGraphPart part, int node) => string.Concat(part.Nodes[node].Parameters);
}
