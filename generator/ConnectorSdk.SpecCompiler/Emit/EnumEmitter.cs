using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits an enum as a member of its noun's class, with a table of the PowerShell spellings.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumDeclaration declaration)
    {
        var members = declaration.Members;
        writer.Line($"/// <summary>{Summary(declaration)}</summary>");
        EmitJsonByName(writer, declaration.Name);
        writer.Line($"public enum {declaration.Name}").Open();
        for (var i = 0; i < members.Count; i++)
        {
            var value = declaration.Values[i];
            var meaning = ValueText.Meaning(value);
            writer.Line($"/// <summary>{(meaning.Length > 0 ? meaning : $"The value {XmlText.Code(value.Text)}.")}</summary>");
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
    /// Emits a JSON converter that uses names, because the numbers of members change with the document. Older frameworks don't
    /// include the converter.
    /// </summary>
    private static void EmitJsonByName(SourceWriter writer, string name) => writer
        .Line(SourceFile.IfJson)
        .Line($"[{SourceFile.Json}::JsonConverter(typeof({SourceFile.Json}::JsonStringEnumConverter<{name}>))]")
        .Line("#endif");

    /// <summary>Gets the parameters that have these values, and their descriptions.</summary>
    private static string Summary(EnumDeclaration declaration)
    {
        var cmdlets = PredicateText.Join([.. declaration.Users.Select(user => XmlText.Code(user.Cmdlet))], "and");
        var description = declaration.Users
            .Select(user => Description.Of(user.Parameter, static _ => false).Summary)
            .FirstOrDefault(summary => summary.Length > 0) ?? "";
        var parameter = XmlText.Code(declaration.Users[0].Parameter.Name);
        return $"Values of the {parameter} parameter of {cmdlets}. {XmlText.Inline(description)}".TrimEnd();
    }
}
