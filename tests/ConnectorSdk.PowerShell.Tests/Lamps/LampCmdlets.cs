using ConnectorSdk.PowerShell.Worker;

namespace ConnectorSdk.PowerShell.Tests.Lamps;

/// <summary>The cmdlets of a made-up server that knows lamps.</summary>
public static class LampCmdlets
{
    private static readonly StubParameter _identity = new("Identity", "LampIdParameter");

    private static readonly StubParameter[] _properties =
    [
        new("Color", "String"), new("Watts", "Int32"), new("Hours", "Int64"), new("Tags", "String[]"),
        new("Shade", "ScriptBlock"), new("Owner", "PSCredential"), new("Since", "DateTime"), new("Serial", "Guid"),
        new("Dimmable", "Boolean"),
        new("Change", "Object"), new("Silent", "SwitchParameter"), new("Life", "TimeSpan"),
    ];

    public static IReadOnlyList<StubCmdlet> All { get; } =
    [
        new("New-Lamp", [new("Name", "String"), .. _properties], Set("Default", ["Name"], ["Name", .. Names])),
        new("Get-Lamp", [_identity], Set("Default", [], ["Identity"])),
        new("Set-Lamp", [_identity, .. _properties], Set("Default", ["Identity"], ["Identity", .. Names])),
        new(
            "Remove-Lamp",
            [_identity, new("Room", "String")],
            Set("Identity", ["Identity"], ["Identity"]),
            Set("Room", ["Room"], ["Room"])),
    ];

    private static IEnumerable<string> Names => _properties.Select(property => property.Name);

    public static CmdletCommand New(string name, params (string Name, object? Value)[] parameters)
        => Command("New-Lamp", [("Name", name), .. parameters]);

    public static CmdletCommand Get(string identity) => Command("Get-Lamp", ("Identity", identity));

    public static CmdletCommand Set(string identity, params (string Name, object? Value)[] parameters)
        => Command("Set-Lamp", [("Identity", identity), .. parameters]);

    public static CmdletCommand Remove(string identity, params (string Name, object? Value)[] parameters)
        => Command("Remove-Lamp", [("Identity", identity), .. parameters]);

    public static CmdletCommand Command(string cmdlet, params (string Name, object? Value)[] parameters)
        => CmdletCommand.Create(
            cmdlet, parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value)));

    private static CmdletParameterSetDefinition Set(string name, IEnumerable<string> mandatory, IEnumerable<string> members)
        => new(name, [.. mandatory], [.. members]);
}
