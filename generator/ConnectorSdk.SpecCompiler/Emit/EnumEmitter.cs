namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits an enum, as a member of its noun's class, with the table that maps members to PowerShell's spelling.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumDeclaration declaration)
    {
        var members = Identifiers(declaration);
        writer.Line($"/// <summary>The documented values of <c>-{declaration.Name}</c>.</summary>");
        EmitJsonByName(writer, declaration.Name);
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

    /// <summary>
    /// A member's number is its place in the document: in JSON, it would change its meaning with the document. Older frameworks
    /// don't include the converter.
    /// </summary>
    private static void EmitJsonByName(SourceWriter writer, string name) => writer
        .Line(SourceFile.IfJson)
        .Line($"[{SourceFile.Json}::JsonConverter(typeof({SourceFile.Json}::JsonStringEnumConverter<{name}>))]")
        .Line("#endif");

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
