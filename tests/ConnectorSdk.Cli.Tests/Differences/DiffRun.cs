namespace ConnectorSdk.Cli.Tests;

/// <summary>Compares two documents with the tool.</summary>
internal static class DiffRun
{
    /// <summary>
    /// Gets the differences, one per line: the effects on source code and on compiled code, the change, the kind, the parameter
    /// and set, and the values.
    /// </summary>
    public static string Lines(string old, string @new, params string[] options)
    {
        using var folder = new TestFolder();
        var run = ToolRun.Of(["diff", folder.Write("old.md", old), folder.Write("new.md", @new), "--format", "json", .. options]);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        var lines = run.Json.GetProperty("differences").EnumerateArray()
            .Select(difference => string.Join(' ', _names.Select(difference.GetProperty).Select(value => value.ToString())
                .Where(value => value.Length > 0)))
            .ToList();
        Assert.Equal(lines.Count > 0 ? 1 : 0, run.ExitCode);
        return string.Join('\n', lines);
    }

    /// <summary>Gets the differences between two versions of a sentence about the Remote parameter.</summary>
    public static string OfText(string old, string @new, string type = "String")
        => Lines(WithRemote(old, type), WithRemote(@new, type));

    /// <summary>Creates a document of a cmdlet with the parameters Name, Remote, and Dimmer.</summary>
    public static string WithRemote(string text = "", string type = "String", string required = "False", string aliases = "")
    {
        var remote = type == "SwitchParameter" ? "-Remote" : $"-Remote <{type}>";
        return LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax(
                "",
                $"New-Lamp -Name <String> {(required == "True" ? remote : $"[{remote}]")} "
                    + "[-Dimmer <Boolean>] [<CommonParameters>]"),
            LampDocument.Parameter("Name", "String", "The name.", required: "True"),
            LampDocument.Parameter("Remote", type, text, required: required, aliases: aliases, metadata: "Position: Named\n"),
            LampDocument.Parameter("Dimmer", "Boolean", "The dimmer."));
    }

    private static readonly string[] _names = ["source", "binary", "change", "kind", "parameter", "set", "old", "new"];
}
