namespace ConnectorSdk.Site.Tests;

/// <summary>Documents of invented cmdlets, which most tests use.</summary>
internal static class SampleDocuments
{
    /// <summary>A cmdlet with 61 parameters. The picture of its rules must still be readable.</summary>
    public const string Large = "New-Chandelier";

    private static readonly string[] _mounts = ["Hook", "Chain", "Rod", "Clamp", "Magnet", "Wire"];

    public static void WriteTo(TestFolder folder)
    {
        folder.Write(LampDocument.FileName, LampDocument.NewLamp);
        folder.Write("Set-Lamp.md", SetLamp);
        folder.Write($"{Large}.md", NewChandelier);
    }

    /// <summary>
    /// Another cmdlet of the noun, with a value that can be cleared, an example, and a link to the first cmdlet.
    /// </summary>
    private static string SetLamp { get; } = LampDocument.Of(
        "Set-Lamp",
        LampDocument.Syntax("", "Set-Lamp [-Identity] <String> [-Label <String>] [-Mode <String>] [<CommonParameters>]"),
        LampDocument.Parameter("Identity", "String", "The Identity parameter specifies the lamp.", required: "True"),
        LampDocument.Parameter("Label", "String",
            "The Label parameter specifies a text. To create lamps, see [New-Lamp](https://learn.contoso.com/lamps/new-lamp)."
            + "\n\nTo clear the label, use the value $null."),
        LampDocument.Parameter("Mode", "String", "Valid values are:\n\n- Bright: For work.\n- Dim: For the evening."))
        .Replace("## PARAMETERS", "## EXAMPLES\n\n### Example 1\n\n```powershell\nSet-Lamp Desk -Mode Dim\n```\n\n## PARAMETERS",
            StringComparison.Ordinal);

    private static string NewChandelier { get; } = LampDocument.Of(
        Large,
        LampDocument.Syntax("", $"{Large} [-Name] <String> {string.Join(" ", _mounts.Select(mount => $"[-{mount}]"))} "
            + $"{string.Join(" ", Names.Select(name => $"[-{name} <String>]"))} [<CommonParameters>]"),
        [
            LampDocument.Parameter("Name", "String", "The maximum length is 20 characters.", required: "True"),
            .. _mounts.Select(mount => LampDocument.Parameter(mount, "SwitchParameter",
                $"You can't use this switch with the {List(_mounts.Where(other => other != mount))} switches.")),
            .. Names.Select((name, i) => LampDocument.Parameter(name, "String", i % 9 == 8
                ? $"The {name} parameter specifies a text."
                : $"This parameter requires the {Names[(i * 7 + 3) % Names.Count]} parameter.")),
        ]);

    private static IReadOnlyList<string> Names => [.. Enumerable.Range(1, 54).Select(
        number => $"CrystalPendant{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}")];

    private static string List(IEnumerable<string> names)
        => names.ToList() is var all ? $"{string.Join(", ", all[..^1])}, or {all[^1]}" : "";
}
