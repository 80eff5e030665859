using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Commands;

namespace ConnectorSdk.Cli.Conversion;

/// <summary>The code around the statements of a program: imports, and the methods and records that the statements use.</summary>
internal static class ProgramFrame
{
    /// <summary>Names that the code uses itself, so that variables, functions, and records of a script can't have them.</summary>
    public static IReadOnlyCollection<string> Reserved { get; } =
    [
        "args", CommandCarrier.Method, "Program", "System", "Microsoft", "ConnectorSdk", "Console", "Environment", "AppContext",
        "File", "Path", "Enum", "Array", "Enumerable", "List", "IEnumerable", "Hashtable", "Guid", "TimeSpan", "DateTime", "Uri",
        "IPAddress", "CultureInfo", "Regex", "RegexOptions", "StringComparison", "StringComparer", "UriKind", "Exception",
        "InvalidOperationException", "TextFieldParser", "ListChange", "CmdletCommand", "CmdletCredential", "CmdletVariable",
        "CmdletScript", "CmdletActionPreference",
    ];

    /// <summary>The namespaces, each with texts that occur in code that requires it.</summary>
    private static readonly (string Namespace, string[] Uses)[] _imports =
    [
        ("System", []),
        ("System.Collections", ["new Hashtable"]),
        ("System.Collections.Generic", ["IEnumerable<", "List<"]),
        ("System.Globalization", ["CultureInfo."]),
        ("System.IO", ["File.", "Path."]),
        ("System.Linq", [".Contains(", ".ElementAtOrDefault(", ".Select(", "Enumerable."]),
        ("System.Net", ["IPAddress."]),
        ("System.Text.RegularExpressions", ["Regex."]),
        ("Microsoft.VisualBasic.FileIO", ["TextFieldParser"]),
    ];

    public static string Imports(string code, string builderNamespace)
    {
        var spaces = _imports.Where(import => import.Uses.Length == 0
            || import.Uses.Any(use => code.Contains(use, StringComparison.Ordinal)))
            .Select(import => import.Namespace)
            .Append("ConnectorSdk")
            .Append(builderNamespace)
            .Where(space => space.Length > 0)
            .Distinct()
            .OrderBy(space => space.Split('.')[0] != "System")
            .ThenBy(space => space, StringComparer.Ordinal);
        return string.Concat(spaces.Select(space => $"using {space};\n"));
    }

    /// <summary>Creates the reader of a CSV file and the record type of its lines.</summary>
    public static IEnumerable<CodeStatement> Reader(RowType row)
    {
        var values = row.Columns.Select(column => $"Field({TextLiteral.Of(column.Header)})");
        IReadOnlyList<CodeStatement> read = row.Columns.Count == 0
            ?
            [
                new CodeLine("parser.ReadFields();"),
                new CodeBlock("while (parser.ReadFields() is not null)", [new CodeLine($"yield return new {row.Name}();")]),
            ]
            :
            [
                new CodeLine("List<string> header = [.. parser.ReadFields() ?? []];"),
                new CodeBlock("while (parser.ReadFields() is { } fields)",
                [
                    new CodeLine($"yield return new {row.Name}({string.Join(", ", values)});"),
                    new CodeBlank(),
                    new CodeBlock("string Field(string name)",
                    [
                        new CodeLine(
                            "int index = header.FindIndex(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));"),
                        new CodeLine("return fields.ElementAtOrDefault(index) ?? \"\";"),
                    ]),
                ]),
            ];
        return
        [
            new CodeBlank(),
            new CodeBlock($"static IEnumerable<{row.Name}> {row.Reader}(string path, string delimiter = \",\")",
            [
                new CodeLine("using var parser = new TextFieldParser(path);"),
                new CodeLine("parser.SetDelimiters(delimiter);"),
                .. read,
            ]),
        ];
    }

    public static CodeStatement Record(RowType row)
        => new CodeLine($"sealed record {row.Name}("
            + string.Join(", ", row.Columns.Select(column => $"{column.Type.Name} {column.Property}")) + ");");
}
