using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The tool reports the diagnostics of scripts that the table lists.</summary>
public sealed class FindingIdTests
{
    [Fact]
    public void Every_diagnostic_of_scripts_has_a_constant()
        => Assert.Equal(
            DiagnosticTable.All.Where(entry => entry.Category == DiagnosticTable.Scripts).Select(entry => entry.Id),
            typeof(FindingIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order());
}
