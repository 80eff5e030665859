using CsCheck;

namespace ConnectorSdk.TestSupport;

/// <summary>
/// Random versions of a document. A version is a list of choices, so that two versions can differ in a few of them.
/// </summary>
public static class LampVersions
{
    private const int Sets = 3;
    private const int ChoicesOfParameter = Sets + 6;

    private static readonly string[] _setNames = ["Ceiling", "Floor", "Desk"];

    private static readonly VariedParameter[] _parameters =
    [
        new("Name", ["String"], ["The name.", "The maximum length is 20 characters.", "The maximum length is 30 characters."]),
        new("Height", ["Int32", "Int64", "String"],
        [
            "The height.", "A valid value is an integer from 1 through 300.", "A valid value is an integer from 1 through 200.",
        ]),
        new("Foot", ["LampFoot", "String"],
        [
            "The foot.", "Valid values are:\n\n- Round\n- Square", "Valid values are:\n\n- Round\n- Square\n- Star",
            "Valid values are:\n\n- Star\n- Round\n- Square", "Valid values are:\n\n- Square\n- Round",
        ]),
        new("Colors", ["MultiValuedProperty", "String[]"],
        [
            "The colors.", "You can specify up to 3 colors.",
            "To add or remove colors, use this syntax: `@{Add=\"Red\"; Remove=\"Blue\"}`.",
            "Valid values are:\n\n- Red\n- Blue\n\nYou can specify multiple values separated by commas.",
        ]),
        new("Dimmer", ["Boolean", "SwitchParameter"],
        [
            "The dimmer.", "This setting requires a value for the Remote parameter.",
            "You can't use it with the Remote parameter.",
        ]),
        new("Remote", ["String", "Fqdn", "SmtpDomain"],
        [
            "The remote.", "This parameter is meaningful only when the Dimmer parameter is set to $true.",
            "To clear the value, use $null.",
        ]),
        new("Quiet", ["SwitchParameter", "Boolean"], ["Without noise.", "You can't use this switch with the Remote parameter."]),
        new("Delay", ["EnhancedTimeSpan", "TimeSpan", "Unlimited"],
            ["The delay.", "The valid input range is 00:00:01 to 1.00:00:00.", "A valid value is a time span or unlimited."]),
        new("Credential", ["PSCredential", "Object"], ["The credential.", "This parameter is reserved for internal use."]),
    ];

    /// <summary>The number of choices of a version.</summary>
    public static int Choices { get; } = 2 + (_parameters.Length * ChoicesOfParameter);

    /// <summary>Generates any version.</summary>
    public static Gen<int[]> Any { get; } = Gen.Int[0, 59].Array[Choices];

    /// <summary>Generates an old version and a new version that differs from it in a few choices.</summary>
    public static Gen<(int[] Old, int[] New)> Pair { get; } = Gen.Select(
        Any,
        Gen.Select(Gen.Int[0, Choices - 1], Gen.Int[0, 59]).Array[1, 3],
        (old, changes) => (old, Change(old, changes)));

    /// <summary>Writes the document of a version.</summary>
    public static string Write(int[] version, string cmdlet = "New-Lamp")
    {
        var sets = _setNames[..(1 + (version[0] % Sets))];
        var parameters = _parameters
            .Select((parameter, i) => parameter.Choose(version.AsSpan(2 + (i * ChoicesOfParameter), ChoicesOfParameter), Sets))
            .OrderBy(parameter => parameter.Order)
            .Where(parameter => parameter.IsIn(sets.Length))
            .ToList();
        var syntax = sets.Select((set, i) => sets.Length == 1
            ? $"```\n{cmdlet}{string.Concat(parameters.Select(parameter => parameter.Syntax(i)))} [<CommonParameters>]\n```\n\n"
            : $"### {set}{(i == version[1] % (Sets + 1) ? " (Default)" : "")}\n```\n{cmdlet}"
                + $"{string.Concat(parameters.Select(parameter => parameter.Syntax(i)))} [<CommonParameters>]\n```\n\n");
        return $"""
            ---
            Module Name: Lamps
            schema: 2.0.0
            ---

            # {cmdlet}

            ## SYNOPSIS
            Works on lamps.

            ## SYNTAX

            {string.Concat(syntax)}
            ## PARAMETERS

            {string.Concat(parameters.Select(parameter => parameter.Section(sets)))}
            ## RELATED LINKS
            """.ReplaceLineEndings("\n");
    }

    private static int[] Change(int[] old, (int Index, int Choice)[] changes)
    {
        var changed = (int[])old.Clone();
        foreach (var (index, choice) in changes)
        {
            changed[index] = choice;
        }

        return changed;
    }
}
