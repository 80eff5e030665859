using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits the enums of nouns, each with the table that maps members to PowerShell's spelling.</summary>
internal static class EnumEmitter
{
    public static string Emit(EquatableArray<EnumDeclaration> enums, EmitOptions options)
    {
        var writer = SourceFile.Begin(options);
        foreach (var noun in enums.GroupBy(declaration => declaration.Noun))
        {
            writer.Line($"public static partial class {noun.Key}").Open();
            foreach (var declaration in noun)
            {
                Emit(declaration, writer);
            }

            writer.Close();
        }

        return SourceFile.End(writer);
    }

    private static void Emit(EnumDeclaration declaration, SourceWriter writer)
    {
        var members = Identifiers(declaration);
        writer.Line($"/// <summary>The documented values of <c>-{declaration.Name}</c>.</summary>");
        writer.Line($"public enum {declaration.Name}").Open();
        for (var i = 0; i < members.Count; i++)
        {
            var value = declaration.Values[i];
            var summary = value.Description.Length > 0
                ? DocumentationText.Inline(value.Description)
                : $"<c>{CSharpText.Xml(value.Text)}</c>";
            writer.Line($"/// <summary>{summary}</summary>");
            if (members[i] != value.Text)
            {
                writer.Line($"[global::ConnectorSdk.CmdletValue({CSharpText.Literal(value.Text)})]");
            }

            writer.Line(members[i] + ",");
        }

        writer.Close().Line();
        writer.Line($"private static readonly string[] {NounNames.Table(declaration.Name)} =").Open();
        foreach (var value in declaration.Values)
        {
            writer.Line(CSharpText.Literal(value.Text) + ",");
        }

        writer.Close(";").Line();
    }

    private static List<string> Identifiers(EnumDeclaration declaration)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "value__" };
        List<string> names = [];
        foreach (var value in declaration.Values)
        {
            var name = CSharpText.Pascal(value.Text);
            for (var suffix = 2; !taken.Add(name); suffix++)
            {
                name = CSharpText.Pascal(value.Text) + "_" + suffix;
            }

            names.Add(name);
        }

        return names;
    }
}
