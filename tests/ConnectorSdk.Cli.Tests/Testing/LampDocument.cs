namespace ConnectorSdk.Cli.Tests;

/// <summary>Documents of invented cmdlets.</summary>
internal static class LampDocument
{
    public const string FileName = "New-Lamp.md";

    /// <summary>
    /// New-Lamp: most kinds of rules, two parameter sets, an alias, two positions, and a parameter that only one product has.
    /// </summary>
    public static string NewLamp { get; } = Of(
        "New-Lamp",
        Syntax("Ceiling (Default)", "New-Lamp [-Name] <String> [[-Height] <Int32>] [-Chain <String>]" + SharedSyntax)
            + Syntax("Floor", "New-Lamp [-Name] <String> -Foot <LampFoot>" + SharedSyntax),
        Parameter("Name", "String", "The maximum length is 20 characters.", required: "True"),
        Parameter("Height", "Int32", "A valid value is an integer from 1 through 300.", sets: "Ceiling"),
        Parameter("Chain", "String", "The minimum length is 2 characters.", sets: "Ceiling"),
        Parameter("Foot", "LampFoot", "Valid values are:\n\n- Round\n- Square", sets: "Floor", required: "True"),
        Parameter("Colors", "MultiValuedProperty", "You can specify up to 3 colors.", aliases: "Col"),
        Parameter("Dimmer", "Boolean", "Valid values are:\n\n- $true: The light can be dimmed. This setting requires a value for "
            + "the Remote parameter.\n- $false: The light is on or off. This is the default value."),
        Parameter("Remote", "String", "This parameter is meaningful only when the Dimmer parameter is set to $true."),
        Parameter("Server", "Fqdn", "The Server parameter takes one or more FQDNs, such as lamp.contoso.com."),
        Parameter("LampId", "Guid", "This parameter is reserved for internal Microsoft use."),
        Parameter("Delay", "TimeSpan", "The valid input range is 00:00:01 to 1.00:00:00."),
        Parameter("Quiet", "SwitchParameter", "You can't use this switch with the Remote parameter."),
        Parameter("Bulb", "String", "This parameter requires either the Remote or Server parameter."),
        Parameter("Wireless", "SwitchParameter", "This parameter is available only in the cloud-based service.",
            products: "cloud-based service"),
        Parameter("Voltage", "Int32", "This parameter has been deprecated."));

    private const string SharedSyntax = " [-Colors <MultiValuedProperty>] [-Dimmer <Boolean>] [-Remote <String>] "
        + "[-Server <Fqdn>] [-LampId <Guid>] [-Delay <TimeSpan>] [-Quiet] [-Bulb <String>] [-Wireless] "
        + "[-Voltage <Int32>] [<CommonParameters>]";

    /// <summary>Gets the line of New-Lamp, starting at 1, that contains this text.</summary>
    public static int LineOf(string text)
        => Array.FindIndex(NewLamp.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public static string Of(string cmdlet, string syntax, params string[] parameters) => $"""
        ---
        Module Name: Lamps
        schema: 2.0.0
        ---

        # {cmdlet}

        ## SYNOPSIS
        Works on lamps.

        ## SYNTAX

        {syntax}

        ## PARAMETERS

        {string.Concat(parameters)}

        ## RELATED LINKS
        """.ReplaceLineEndings("\n");

    /// <summary>Creates a parameter set, without a heading if it is the only one.</summary>
    public static string Syntax(string heading, string line)
        => (heading.Length > 0 ? $"### {heading}\n" : "") + $"```\n{line}\n```\n\n";

    public static string Parameter(
        string name, string type, string text = "", string sets = "(All)", string required = "False", string aliases = "",
        string products = "on-premises Exchange, cloud-based service", string metadata = "")
        => $"### -{name}\n\n> Applicable: {products}\n\n{text}\n\n"
            + $"```yaml\nType: {type}\nParameter Sets: {sets}\nAliases: {aliases}\n\n"
            + $"Required: {required}\n{metadata}Default value: None\n```\n\n";
}
