namespace ConnectorSdk.Generator.Tests;

/// <summary>Small documents of cmdlets around lamps.</summary>
internal static class LampDocument
{
    /// <summary>Creates a cmdlet with one set: a mandatory name, a color of three, a switch, and a rule between them.</summary>
    public static string Of(string cmdlet = "New-Lamp", string values = "- Red: Warm.\n- Green: Fresh.\n- Blue: Cold.",
        string prose = "Lamps have a name.")
        => With(
        cmdlet,
        Block("-Name <String> [-ColorMode <LampColor>] [-Silent]"),
        Parameter("Name", "String", $"The Name parameter specifies the name. {prose}", required: "True")
            + Parameter("ColorMode", "LampColor", $"The ColorMode parameter specifies the color. Valid values are:\n\n{values}")
            + Parameter("Silent", "SwitchParameter", "You can't use this switch with the ColorMode parameter."));

    /// <summary>Creates a document from its parts.</summary>
    public static string With(string cmdlet, string syntax, string parameters) => $"""
        ---
        Module Name: Lamps
        schema: 2.0.0
        ---

        # {cmdlet}

        ## SYNOPSIS
        Works on <lamps> & the like.

        ## SYNTAX

        {syntax}

        ## PARAMETERS

        {parameters}

        ## RELATED LINKS
        """.ReplaceLineEndings("\n").Replace("%CMDLET%", cmdlet, StringComparison.Ordinal);

    /// <summary>Creates a SYNTAX block, with a heading if there are several sets.</summary>
    public static string Block(string parameters, string heading = "")
        => (heading.Length > 0 ? $"### {heading}\n" : "") + $"```\n%CMDLET% {parameters}\n [<CommonParameters>]\n```\n";

    /// <summary>Creates a section of PARAMETERS.</summary>
    public static string Parameter(string name, string type, string text = "", string sets = "(All)", string required = "False")
        => $"### -{name}\n\n{text}\n\n"
            + $"```yaml\nType: {type}\nParameter Sets: {sets}\nAliases:\n\nRequired: {required}\nPosition: Named\n```\n\n";

    /// <summary>Creates a section with a list of values, so that it becomes an enum.</summary>
    public static string Enum(string name, params string[] values)
        => Parameter(name, "LampEnum", $"Valid values are:\n\n{string.Join("\n", values.Select(value => $"- `{value}`"))}");
}
