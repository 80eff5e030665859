using System.Management.Automation.Language;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The reason why PowerShell can't parse a line, usually because it has placeholders or is a syntax diagram.</summary>
internal static class SyntaxProblem
{
    public static string Describe(ParseError error, ScriptSource source)
    {
        var lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        var line = error.Extent.StartLineNumber <= lines.Length ? lines[error.Extent.StartLineNumber - 1] : "";
        return Placeholders.FirstIn(line) is { } placeholder
            ? $"'{placeholder}' is a placeholder. Replace it with a value first."
            : $"PowerShell can't parse this: {FirstLine(error.Message).TrimEnd('.')}.";
    }

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
