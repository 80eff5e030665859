using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;
using Spectre.Console;

namespace ConnectorSdk.Cli.Specs;

/// <summary>
/// Writes the problems of documents to standard error, as compilers do: <c>file(line,column): severity id: message</c>.
/// </summary>
internal static class SpecDiagnosticWriter
{
    public static void Write(IEnumerable<LoadedSpec> specs, Terminal terminal, SpecDiagnosticLevel atLeast)
    {
        foreach (var (path, spec, isUnreadable) in specs)
        {
            foreach (var problem in spec.Diagnostics)
            {
                var level = isUnreadable ? SpecDiagnosticLevel.Error : SpecDiagnosticLevels.Of(problem.Id);
                if (level >= atLeast)
                {
                    var (word, style) = level switch
                    {
                        SpecDiagnosticLevel.Error => ("error", "red"),
                        SpecDiagnosticLevel.Warning => ("warning", "yellow"),
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
