using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>Reads each section of a document once, and resolves the types of its parameters.</summary>
internal static class StatementReader
{
    public static StatedDocument Read(CmdletDocument document, List<SpecDiagnostic> diagnostics)
    {
        var types = new TypeReader(diagnostics);
        var lines = new Dictionary<string, int>(document.Parameters.Count, StringComparer.OrdinalIgnoreCase);
        List<Section> sections = new(document.Parameters.Count);
        foreach (var section in document.Parameters)
        {
            // Only the first of two sections with the same name is used, because both would become the same C# member.
            if (lines.TryGetValue(section.Name, out var line))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, section.Line, 1,
                    $"-{section.Name} is described more than once. The section on line {line} is used."));
                continue;
            }

            lines.Add(section.Name, section.Line);
            var shown = Shown(section.Name, document.Syntax);
            sections.Add(new Section(section, types.Read(section, shown), shown, types.IsShownAsSwitch(shown)));
        }

        return new StatedDocument(document, sections, Undescribed(document.Syntax, lines, types));
    }

    /// <summary>Finds the parameter in each parameter set of SYNTAX.</summary>
    private static SyntaxParameter?[] Shown(string name, IReadOnlyList<SyntaxSet> syntax)
    {
        var shown = syntax.Count == 0 ? [] : new SyntaxParameter?[syntax.Count];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = syntax[i].Find(name);
        }

        return shown;
    }

    private static List<(SyntaxParameter Shown, TypeName Type)> Undescribed(
        IReadOnlyList<SyntaxSet> syntax, Dictionary<string, int> described, TypeReader types)
    {
        List<(SyntaxParameter, TypeName)> undescribed = [];
        foreach (var set in syntax)
        {
            foreach (var parameter in set.Parameters)
            {
                if (!described.ContainsKey(parameter.Name))
                {
                    described.Add(parameter.Name, parameter.Line);
                    undescribed.Add((parameter, types.Shown(parameter)));
                }
            }
        }

        return undescribed;
    }
}
