using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>Reads the sections of a document into statements, each once, and settles the types of its parameters.</summary>
internal static class StatementReader
{
    public static StatedDocument Read(CmdletDocument document, List<SpecDiagnostic> diagnostics)
    {
        var types = new TypeReader(diagnostics);
        var shown = Shown(document);
        List<Section> sections = new(document.Parameters.Count);
        foreach (var section in Distinct(document.Parameters, diagnostics))
        {
            shown.TryGetValue(section.Name, out var syntax);
            shown.Remove(section.Name);
            syntax ??= [];
            sections.Add(new Section(section, types.Read(section, syntax), types.IsShownAsSwitch(syntax)));
        }

        return new StatedDocument(document, sections, [.. document.Syntax
            .SelectMany(set => set.Parameters)
            .Where(parameter => shown.Remove(parameter.Name))
            .Select(parameter => (parameter, types.Shown(parameter)))]);
    }

    /// <summary>What SYNTAX shows of each parameter, set by set.</summary>
    private static Dictionary<string, List<SyntaxParameter>> Shown(CmdletDocument document)
    {
        var shown = new Dictionary<string, List<SyntaxParameter>>(document.Parameters.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in document.Syntax.SelectMany(set => set.Parameters))
        {
            if (!shown.TryGetValue(parameter.Name, out var places))
            {
                shown.Add(parameter.Name, places = new(1));
            }

            places.Add(parameter);
        }

        return shown;
    }

    /// <summary>Of two entries with one name the first counts; both would be one C# member.</summary>
    private static List<ParameterSection> Distinct(IReadOnlyList<ParameterSection> sections, List<SpecDiagnostic> diagnostics)
    {
        List<ParameterSection> distinct = new(sections.Count);
        var lines = new Dictionary<string, int>(sections.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (lines.TryGetValue(section.Name, out var line))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, section.Line, 1,
                    $"-{section.Name} is described more than once. The section on line {line} is used."));
            }
            else
            {
                lines.Add(section.Name, section.Line);
                distinct.Add(section);
            }
        }

        return distinct;
    }
}
