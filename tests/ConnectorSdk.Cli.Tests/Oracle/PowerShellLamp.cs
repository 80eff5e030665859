using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.Cli.Tests;

/// <summary>New-Lamp as a function with the parameters of a document, so that PowerShell itself binds its arguments.</summary>
public sealed class PowerShellLamp : IDisposable
{
    private const string Function = """
        function New-Lamp
        {
            [CmdletBinding(DefaultParameterSetName = 'Ceiling', PositionalBinding = $false, SupportsShouldProcess)]
            param(
                [Parameter(Mandatory, Position = 0)] [string] $Name,
                [Parameter(Position = 1, ParameterSetName = 'Ceiling')] [int] $Height,
                [Parameter(ParameterSetName = 'Ceiling')] [string] $Chain,
                [Parameter(Mandatory, ParameterSetName = 'Floor')] [System.DayOfWeek] $Foot,
                [Alias('Col')] [string[]] $Colors,
                [bool] $Dimmer,
                [guid] $LampId,
                [timespan] $Delay,
                [switch] $Quiet,
                [byte] $Level,
                [ipaddress] $Address,
                [version] $Model)
            $PSBoundParameters
        }
        """;

    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public PowerShellLamp()
    {
        _runspace.Open();
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(Function).Invoke();
    }

    /// <summary>The equivalent document.</summary>
    public static string Document { get; } = LampDocument.Of(
        "New-Lamp",
        LampDocument.Syntax("Ceiling (Default)", "New-Lamp [-Name] <String> [[-Height] <Int32>] [-Chain <String>]" + SharedSyntax)
            + LampDocument.Syntax("Floor", "New-Lamp [-Name] <String> -Foot <DayOfWeek>" + SharedSyntax),
        LampDocument.Parameter("Name", "String", required: "True"),
        LampDocument.Parameter("Height", "Int32", sets: "Ceiling"),
        LampDocument.Parameter("Chain", "String", sets: "Ceiling"),
        LampDocument.Parameter("Foot", "DayOfWeek", $"Valid values are:\n\n- {string.Join("\n- ", Enum.GetNames<DayOfWeek>())}",
            "Floor", "True"),
        LampDocument.Parameter("Colors", "String[]", aliases: "Col"),
        LampDocument.Parameter("Dimmer", "Boolean"),
        LampDocument.Parameter("LampId", "Guid"),
        LampDocument.Parameter("Delay", "TimeSpan"),
        LampDocument.Parameter("Quiet", "SwitchParameter"),
        LampDocument.Parameter("Level", "Byte"),
        LampDocument.Parameter("Address", "IPAddress"),
        LampDocument.Parameter("Model", "Version"));

    private const string SharedSyntax = " [-Colors <String[]>] [-Dimmer <Boolean>] [-LampId <Guid>] [-Delay <TimeSpan>] [-Quiet] "
        + "[-Level <Byte>] [-Address <IPAddress>] [-Model <Version>] [<CommonParameters>]";

    /// <returns>The values that PowerShell binds, or null if it refuses the command.</returns>
    public IReadOnlyDictionary<string, object?>? Bind(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        try
        {
            var results = shell.AddScript(script).Invoke();
            return shell.HadErrors ? null : (Dictionary<string, object?>)Assert.Single(results).BaseObject;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    public void Dispose() => _runspace.Dispose();
}
