using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Diagnostics;
using Spectre.Console;

namespace ConnectorSdk.Cli.Specs;

/// <summary>
/// Writes the problems of documents to standard error in the format of compilers: <c>file(line,column): severity id: message</c>.
/// </summary>
internal static class SpecDiagnosticWriter
{
    public static void Write(IEnumerable<LoadedSpec> specs, Terminal terminal, DiagnosticLevel atLeast)
    {
        foreach (var (path, spec, isUnreadable) in specs)
        {
            foreach (var problem in spec.Diagnostics)
            {
                // The specified file itself is unusable, so that is an error.
                var level = isUnreadable ? DiagnosticLevel.Error : DiagnosticTable.Get(problem.Id).Level;
                if (level >= atLeast)
                {
                    var (word, style) = level switch
                    {
                        DiagnosticLevel.Error => ("error", "red"),
                        DiagnosticLevel.Warning => ("warning", "yellow"),
                        _ => ("info", "blue"),
                    };
                    var file = problem.File is { } errata ? Path.Combine(Path.GetDirectoryName(path) ?? "", errata) : path;
                    terminal.StyledError.MarkupLine(
                        $"{VisibleText.Markup($"{file}({problem.Line},{problem.Column})")}: [{style}]{word} {problem.Id}[/]: "
                        + VisibleText.Markup(problem.Message));
                }
            }
        }
    }
}
