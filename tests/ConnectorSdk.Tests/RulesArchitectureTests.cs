using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>Each folder of the rules is a namespace, and knows only those before it.</summary>
public sealed class RulesArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(
        typeof(CmdletCommand).Assembly,
        "sdk/Rules",
        "Api", "Values", "Formats.Quantities", "Formats.Addresses", "Formats.Identifiers", "Formats.Texts", "Formats",
        "Predicates",
        "Notation", "Evaluation", "Messages", "Products", "Diagnostics", "Tables")
    {
        Namespace = "ConnectorSdk.Rules",
        OtherNamespaces = new Dictionary<string, string> { ["Api"] = "ConnectorSdk" },
    };

    [Fact]
    public void The_rules_use_nothing_of_the_SDK()
        => Assert.DoesNotContain(
            _project.Types.SelectMany(TypeUses.Of),
            used => used.Assembly == typeof(CmdletCommand).Assembly
                && TypeUses.Outermost(used).Namespace is "ConnectorSdk" or "ConnectorSdk.Serialization"
                && used != typeof(RuleSeverity));
}
