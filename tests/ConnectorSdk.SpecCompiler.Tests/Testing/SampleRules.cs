using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Blocks of rules in the sample cmdlet's document.</summary>
internal static class SampleRules
{
    public static string Block(string lines) => $"```rules\n{lines}\n```";

    /// <summary>The sample document with a text in its DESCRIPTION.</summary>
    public static string Document(string text, string cmdlet = "New-Lamp", string prose = "")
        => SampleCmdlet.Document(prose, cmdlet: cmdlet).Replace("## PARAMETERS", $"## DESCRIPTION\n\n{text}\n\n## PARAMETERS",
            StringComparison.Ordinal);

    public static Spec Read(string lines, string cmdlet = "New-Lamp", string prose = "")
        => SpecReader.Read(cmdlet + ".md", Document(Block(lines), cmdlet, prose));

    /// <summary>The rules of the block's lines.</summary>
    public static IReadOnlyList<SourcedRule> Of(Spec spec) => [.. spec.Rules.Where(rule => rule.IsInNotation)];

    /// <summary>The rules of the block's lines, in notation.</summary>
    public static IReadOnlyList<string> Notations(Spec spec) => [.. Of(spec).Select(SampleCmdlet.Notation)];

    public static IReadOnlyList<SpecDiagnostic> Problems(Spec spec)
        => [.. spec.Diagnostics.Where(problem => problem.Id == SpecDiagnosticIds.Notation)];

    /// <summary>The only rule of the line, which has no problem.</summary>
    public static string Rule(string line, string cmdlet = "New-Lamp")
    {
        var spec = Read(line, cmdlet);
        Assert.Empty(Problems(spec));
        return Assert.Single(Notations(spec));
    }

    /// <summary>The only problem of the line, which is no rule.</summary>
    public static SpecDiagnostic Problem(string line)
    {
        var spec = Read(line);
        Assert.Empty(Of(spec));
        return Assert.Single(Problems(spec));
    }
}
