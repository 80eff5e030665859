namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>Commands and objects of a noun that no document describes.</summary>
internal static class Lamp
{
    public static CmdletCommand New(string name, params (string Name, object? Value)[] parameters)
        => Command("New-Lamp", [("Name", name), .. parameters]);

    public static CmdletCommand Set(string identity, params (string Name, object? Value)[] parameters)
        => Command("Set-Lamp", [("Identity", identity), .. parameters]);

    public static CmdletCommand Get(params (string Name, object? Value)[] parameters) => Command("Get-Lamp", parameters);

    public static CmdletCommand Command(string cmdlet, params (string Name, object? Value)[] parameters)
        => CmdletCommand.Create(cmdlet, parameters.Select(pair => new KeyValuePair<string, object?>(pair.Name, pair.Value)));

    public static CmdletObject Object(params (string Name, object? Value)[] properties)
        => new(properties.Select(pair => new KeyValuePair<string, object?>(pair.Name, pair.Value)));
}
