using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Blocks of rules in the document of the sample cmdlet.</summary>
internal static class SampleRules
{
    public static string Block(string lines) => $"```rules\n{lines}\n```";

    /// <summary>Creates the sample document with a text in its DESCRIPTION.</summary>
    public static string Document(string text, string cmdlet = "New-Lamp", string prose = "")
        => SampleCmdlet.Document(prose, cmdlet: cmdlet).Replace("## PARAMETERS", $"## DESCRIPTION\n\n{text}\n\n## PARAMETERS",
            StringComparison.Ordinal);

    public static Spec Read(string lines, string cmdlet = "New-Lamp", string prose = "")
        => SpecReader.Read(cmdlet + ".md", Document(Block(lines), cmdlet, prose));

    /// <summary>Gets the rules of the block's lines.</summary>
    public static IReadOnlyList<SourcedRule> Of(Spec spec) => [.. spec.Rules.Where(rule => rule.IsInNotation)];

    /// <summary>Gets the rules of the block's lines in notation.</summary>
    public static IReadOnlyList<string> Notations(Spec spec) => [.. Of(spec).Select(SampleCmdlet.Notation)];

    public static IReadOnlyList<SpecDiagnostic> Problems(Spec spec)
        => [.. spec.Diagnostics.Where(problem => problem.Id == SpecDiagnosticIds.Notation)];

    /// <summary>Gets the only rule of a line without problems.</summary>
    public static string Rule(string line, string cmdlet = "New-Lamp")
    {
        var spec = Read(line, cmdlet);
        Assert.Empty(Problems(spec));
        return Assert.Single(Notations(spec));
    }

    /// <summary>Gets the only problem of a line that isn't a rule.</summary>
    public static SpecDiagnostic Problem(string line)
    {
        var spec = Read(line);
        Assert.Empty(Of(spec));
        return Assert.Single(Problems(spec));
    }
}
