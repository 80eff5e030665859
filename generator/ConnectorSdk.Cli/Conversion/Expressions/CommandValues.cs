using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts PowerShell's own commands that return a value and have a C# counterpart.</summary>
internal sealed class CommandValues(ExpressionConverter converter)
{
    /// <exception cref="NotConvertibleException">The command has no counterpart in C#.</exception>
    public CodeValue Convert(PipelineAst pipeline, ExpressionPurpose purpose)
    {
        var value = pipeline.PipelineElements switch
        {
            [CommandAst only] => converter.Calls(only) ?? Convert(only, purpose),
            [CommandExpressionAst first, CommandAst { CommandElements: [StringConstantExpressionAst { Value: var name }] }]
                when name.ToUpperInvariant() is "CONVERTFROM-CSV"
                => throw new NotConvertibleException("Records in the text of a script aren't converted."),
            [CommandAst first, ..] => throw Refuse(first),
            _ => throw new NotConvertibleException($"{ExpressionConverter.Quote(pipeline)} isn't converted."),
        };
        return value;
    }

    public CodeValue Credential(string name)
    {
        converter.Note(
            $"The credential is the variable ${name} where the commands are run. User names and passwords aren't copied.");
        return new($"CmdletCredential.FromVariable({TextLiteral.Of(name)})", CodeType.Credential);
    }

    /// <exception cref="NotConvertibleException">The command has no counterpart in C#.</exception>
    public CodeValue Convert(CommandAst command, ExpressionPurpose purpose)
    {
        var arguments = CommandArguments.Read(command);
        return command.GetCommandName()?.ToUpperInvariant() switch
        {
            "GET-CREDENTIAL" => Credential(NameOf(purpose)),
            "NEW-OBJECT" when arguments.Is(0, "System.Management.Automation.PSCredential", "PSCredential")
                || IsOfType(arguments, "PSCredential") => Credential(NameOf(purpose)),
            "IMPORT-CSV" or "IPCSV" => ImportCsv(command, arguments),
            "GET-CONTENT" or "GC" or "CAT" or "TYPE" => GetContent(command, arguments),
            "JOIN-PATH" when arguments.Only(2, "Path", "ChildPath") is [var folder, var file]
                => new CodeValue($"Path.Combine({TextOf(folder)}, {TextOf(file)})", CodeType.Text),
            "TEST-PATH" when arguments.Only(1, "Path") is [var path]
                => new CodeValue($"Path.Exists({TextOf(path)})", CodeType.Boolean),
            "READ-HOST" when arguments.Only(0) is { } => new CodeValue("(Console.ReadLine() ?? \"\")", CodeType.Text),
            "NEW-TIMESPAN" => NewTimeSpan(command, arguments),
            "GET-DATE" when arguments.Named.Count == 0 && arguments.Plain.Count == 0
                => new CodeValue("DateTime.Now", CodeType.DateTime),
            "GET-DATE" when arguments.Only(0, "Format") is { } && arguments.Named.TryGetValue("Format", out var format)
                && converter.Convert(format!) is { Literal.Value: string text } && Members.IsCultureFree(text)
                => new CodeValue($"DateTime.Now.ToString({TextLiteral.Of(text)}, CultureInfo.InvariantCulture)", CodeType.Text),
            "CONVERTTO-SECURESTRING" => throw new NotConvertibleException("A secret is never copied into code."),
            _ => throw Refuse(command),
        };
    }

    /// <summary>Gets the name of the credential's variable in the session that runs the commands.</summary>
    public static string NameOf(ExpressionPurpose purpose)
    {
        var name = string.Concat(purpose.Name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '_'));
        return name.Length == 0 || char.IsDigit(name[0]) ? "credential" : char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static bool IsOfType(CommandArguments arguments, string type)
        => arguments.Named.TryGetValue("TypeName", out var given) && given is StringConstantExpressionAst text
            && text.Value.EndsWith(type, StringComparison.OrdinalIgnoreCase);

    private CodeValue ImportCsv(CommandAst command, CommandArguments arguments)
    {
        var others = arguments.Named.Keys.Where(name => name is not ("Path" or "LiteralPath" or "Encoding" or "Delimiter"));
        var paths = arguments.Plain.Concat(arguments.Named
            .Where(pair => pair.Key is "Path" or "LiteralPath").Select(pair => pair.Value!)).ToList();
        if (others.Any() || paths is not [var path])
        {
            throw Refuse(command);
        }

        var delimiter = arguments.Named.TryGetValue("Delimiter", out var given) ? ", " + TextOf(given!) : "";
        var file = converter.Convert(path, new ExpressionPurpose(CodeType.Text, ""));
        if (file.Kind != CodeKind.Text)
        {
            throw Refuse(command);
        }

        var row = converter.Rows.Add(Singular(file), isOfFile: true);
        return new CodeValue($"{row.Reader}({file.Code}{delimiter})", new CodeType(CodeKind.Rows, row));
    }

    /// <summary>A record of <c>partners.csv</c> is called Partner.</summary>
    private static string Singular(CodeValue file)
    {
        var stem = file.Literal is { Value: string path }
            ? string.Concat(path.Split('/', '\\')[^1].Split('.')[0].Select(c => char.IsLetterOrDigit(c) ? c : '-'))
            : "";
        return stem.Length == 0 || !char.IsLetter(stem[0]) ? "CsvRow"
            : stem.EndsWith('s') && stem.Length > 3 && !stem.EndsWith("ss", StringComparison.Ordinal) ? stem[..^1]
            : stem + "-Row";
    }

    private CodeValue GetContent(CommandAst command, CommandArguments arguments)
        => arguments.Only(1, "Path") is [var path] ? new CodeValue($"File.ReadAllLines({TextOf(path)})", CodeType.Texts)
            : arguments.Only(1, "Path", "Raw") is [var whole] && arguments.Named.ContainsKey("Raw")
                ? new CodeValue($"File.ReadAllText({TextOf(whole)})", CodeType.Text)
            : throw Refuse(command);

    private CodeValue NewTimeSpan(CommandAst command, CommandArguments arguments)
    {
        if (arguments.Plain.Count > 0 || arguments.Named is not { Count: 1 }
            || arguments.Named.Single() is not (("Days" or "Hours" or "Minutes" or "Seconds") and var unit, { } count)
            || converter.Convert(count, new ExpressionPurpose(CodeType.Integer, "")) is not { Kind: CodeKind.Integer } number)
        {
            throw Refuse(command);
        }

        return new CodeValue($"TimeSpan.From{unit}({number.Code})", CodeType.TimeSpan);
    }

    private string TextOf(ExpressionAst expression)
        => converter.Convert(expression, new ExpressionPurpose(CodeType.Text, "")) is { Kind: CodeKind.Text } text
            ? text.Code
            : throw new NotConvertibleException($"{ExpressionConverter.Quote(expression)} isn't certainly a text.");

    private NotConvertibleException Refuse(CommandAst command)
        => new(command.GetCommandName() is { } name
            ? converter.IsDocumented(name) ? $"The result of {name} is used, and only a run gives that."
            : $"{name} isn't converted."
            : "The name of a command is known only at run time.");
}
