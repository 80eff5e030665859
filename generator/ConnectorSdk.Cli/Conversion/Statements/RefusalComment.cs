using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// The comment that replaces code that isn't converted: its line, the reason, and the code if it contains no secret.
/// </summary>
internal static class RefusalComment
{
    private const int MaxLines = 60;

    /// <summary>Includes the code, unless it might contain a secret.</summary>
    public static CodeComment Of(ScriptSource source, Ast code, string reason, ScriptNames names)
        => names.MayHoldSecret(code) ? Of(source, code.Extent, reason)
            : Of(source, code.Extent, $"{reason}\n{Indent(code.Extent)}");

    public static CodeComment Of(ScriptSource source, IScriptExtent code, string reason)
        => new(VisibleText.Lines($"line {source.LineOf(code.StartLineNumber)}: {reason}"));

    private static string Indent(IScriptExtent code)
    {
        var lines = code.Text.ReplaceLineEndings("\n").Split('\n');
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0)
            .Min();
        indent = Math.Min(indent, code.StartColumnNumber - 1);
        var shown = lines.Take(MaxLines).Select((line, i) => "    "
            + (i == 0 ? line : line.Length > indent ? line[indent..] : line.Trim()));
        return string.Join("\n", shown.Select(line => line.TrimEnd()).Concat(lines.Length > MaxLines ? ["    ..."] : []));
    }
}
