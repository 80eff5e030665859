using Spectre.Console;

namespace ConnectorSdk.Cli.Specs;

/// <summary>
/// Writes the problems of documents to standard error, as compilers do: <c>file(line,column): severity id: message</c>.
/// </summary>
internal static class SpecDiagnosticWriter
{
    public static void Write(IEnumerable<LoadedSpec> specs, Terminal terminal, SpecDiagnosticLevel atLeast)
    {
        foreach (var (path, spec) in specs)
        {
            foreach (var problem in spec.Diagnostics)
            {
                var level = SpecDiagnosticLevels.Of(problem.Id);
                if (level >= atLeast)
                {
                    var (word, style) = level == SpecDiagnosticLevel.Warning ? ("warning", "yellow") : ("info", "blue");
                    var file = problem.File is { } errata ? Path.Combine(Path.GetDirectoryName(path) ?? "", errata) : path;
                    terminal.StyledError.MarkupLine(
                        $"{Markup.Escape($"{file}({problem.Line},{problem.Column})")}: [{style}]{word} {problem.Id}[/]: "
                        + Markup.Escape(problem.Message));
                }
            }
        }
    }
}
