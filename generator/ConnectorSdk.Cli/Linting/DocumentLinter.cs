using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Linting;

/// <summary>Finds the problems of a document, and the commands in its examples that violate it.</summary>
internal sealed class DocumentLinter(ScriptChecker checker)
{
    public CheckResult Lint(LoadedSpec spec)
    {
        var file = FileText.Read(spec.Path);
        var problems = spec.Spec.Diagnostics.Select(problem => Of(problem, spec, file)).ToList();
        if (spec.Spec.Cmdlet is null || file.Problem is not null)
        {
            return new CheckResult(spec.Path, problems, 0, [], [], []);
        }

        var examples = checker.CheckMarkdown(spec.Path, file);
        return examples with
        {
            Findings = [.. problems.Concat(examples.Findings)
                .OrderBy(finding => finding.Place.File == spec.Path ? 0 : 1)
                .ThenBy(finding => finding.Place.Line)
                .ThenBy(finding => finding.Place.Column)],
        };
    }

    private static Finding Of(SpecDiagnostic problem, LoadedSpec spec, FileText document)
    {
        var errata = problem.File is null ? null : Path.Combine(Path.GetDirectoryName(spec.Path) ?? "", problem.File);
        var text = errata is null ? document : FileText.Read(errata);
        var line = text.Text.Split('\n').ElementAtOrDefault(problem.Line - 1)?.TrimEnd() ?? "";
        return new Finding(
            PlaceOf(problem, errata ?? spec.Path, line), problem.Id, LintSeverities.Of(problem), spec.Spec.Cmdlet?.Name, [],
            problem.Message, null)
        {
            Code = line,
        };
    }

    /// <summary>Starts at the problem's column or the first word of its line; ends with the problem or its line.</summary>
    private static ScriptPlace PlaceOf(SpecDiagnostic problem, string path, string line)
    {
        var start = problem.Column > 1 ? problem.Column : 1 + line.Length - line.TrimStart().Length;
        var end = problem.Length > 0 ? start + problem.Length : line.Length + 1;
        return new ScriptPlace(path, problem.Line, start, problem.Line, Math.Max(start, end));
    }
}
