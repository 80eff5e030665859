using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>Documents of cmdlets with parameters of most kinds.</summary>
internal static class ConversionDocuments
{
    private const string Shared = " [-Colors <MultiValuedProperty>] [-Mode <LampMode>] [-Port <Int32>] [-Dimmed <Boolean>]"
        + " [-Quiet] [-Note <String>] [-Delay <TimeSpan>] [-Credential <PSCredential>] [-Hosts <MultiValuedProperty>]"
        + " [-Key <SecureString>] [<CommonParameters>]";

    public static IReadOnlyList<SharedDocument> All { get; } =
    [
        Of("New-Lamp", "[-Name] <String>" + Shared, Parameter("Name", "String", required: true, position: "1")),
        Of("Set-Lamp", "[-Identity] <LampIdParameter> [-Name <String>]" + Shared,
            Parameter("Identity", "LampIdParameter", required: true, position: "1") + Parameter("Name", "String")),
        Of("Get-Lamp", "[[-Identity] <LampIdParameter>] [<CommonParameters>]",
            Parameter("Identity", "LampIdParameter", position: "1")),
        Of("Remove-Lamp", "[-Identity] <LampIdParameter> [-Confirm] [-WhatIf] [<CommonParameters>]",
            Parameter("Identity", "LampIdParameter", required: true, position: "1") + Parameter("Confirm", "SwitchParameter")
            + Parameter("WhatIf", "SwitchParameter")),
        Bell,
    ];

    private static string BellParameters =>
        Parameter("Name", "String", required: true, position: "1")
        + Parameter("Tune", "String")
        + Parameter("Ring", "SwitchParameter").Replace("(All)", "Ring", StringComparison.Ordinal)
        + Parameter("Clap", "SwitchParameter", required: true).Replace("(All)", "Clap", StringComparison.Ordinal);

    /// <summary>
    /// A cmdlet whose parameter sets have switches: an optional switch in one set, a mandatory switch in the other.
    /// </summary>
    private static SharedDocument Bell => new("New-Bell.md", $"""
        ---
        Module Name: Lamps
        schema: 2.0.0
        ---

        # New-Bell

        ## SYNOPSIS
        Makes bells.

        ## SYNTAX

        ### Ring
        ```
        New-Bell [-Name] <String> -Tune <String> [-Ring] [<CommonParameters>]
        ```

        ### Clap
        ```
        New-Bell [-Name] <String> -Clap [-Tune <String>] [<CommonParameters>]
        ```

        ## PARAMETERS

        {BellParameters}
        ## RELATED LINKS
        """.ReplaceLineEndings("\n"));

    private static SharedDocument Of(string cmdlet, string syntax, string parameters) => new(cmdlet + ".md", $"""
        ---
        Module Name: Lamps
        schema: 2.0.0
        ---

        # {cmdlet}

        ## SYNOPSIS
        Works on lamps.

        ## SYNTAX

        ```
        {cmdlet} {syntax}
        ```

        ## PARAMETERS

        {parameters}{(syntax.Contains("-Mode", StringComparison.Ordinal) ? Common : "")}

        ## RELATED LINKS
        """.ReplaceLineEndings("\n"));

    private static string Common =>
        Parameter("Colors", "MultiValuedProperty")
        + Parameter("Mode", "LampMode", "Valid values are:\n\n- Warm\n- Cold\n- NightLight")
        + Parameter("Port", "Int32", "A valid value is an integer from 1 through 65535.")
        + Parameter("Dimmed", "Boolean", "Valid values are:\n\n- $true: The light is dimmed.\n- $false: The light is bright.")
        + Parameter("Quiet", "SwitchParameter")
        + Parameter("Note", "String")
        + Parameter("Delay", "TimeSpan")
        + Parameter("Credential", "PSCredential")
        + Parameter("Hosts", "MultiValuedProperty", "To add or remove one or more values, use the following syntax: "
            + "`@{Add=\"<value1>\",\"<value2>\"; Remove=\"<value3>\"}`.")
        + Parameter("Key", "SecureString");

    private static string Parameter(string name, string type, string text = "", bool required = false, string position = "Named")
        => $"### -{name}\n\nThe {name} parameter specifies the {name}. {text}\n\n"
            + $"```yaml\nType: {type}\nParameter Sets: (All)\nAliases:\n\nRequired: {required}\nPosition: {position}\n```\n\n";
}
