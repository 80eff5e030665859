namespace ConnectorSdk.Carriers;

/// <summary>Finds the object of a command that creates objects.</summary>
internal sealed class ObjectLook
{
    /// <summary>The maximum difference between the clocks of the client and the server.</summary>
    private static readonly TimeSpan _clockDifference = TimeSpan.FromMinutes(5);

    private readonly CmdletCommand _command;
    private readonly string _name;
    private readonly string? _server;

    private ObjectLook(CmdletCommand command, string name)
    {
        _command = command;
        _name = name;
        _server = TextOf(command, ObjectIdentity.Server);
        var cmdlet = "Get-" + CmdletVerbClass.NounOf(command.Name);
        List = CmdletCommand.Create(cmdlet, []);
        Single = CmdletCommand.Create(cmdlet, [new(ObjectIdentity.Identity, name)]);
    }

    /// <summary>Gets a command that lists all objects. Not every server answers a request for a single object reliably.</summary>
    public CmdletCommand List { get; }

    /// <summary>Gets a command that gets the object by its name.</summary>
    public CmdletCommand Single { get; }

    /// <summary>Creates the search for a command.</summary>
    /// <returns>The search, or null for a command that doesn't name its object.</returns>
    public static ObjectLook? Of(CmdletCommand command)
        => TextOf(command, ObjectIdentity.Name) is { } name && CmdletVerbClass.NounOf(command.Name).Length > 0
            ? new ObjectLook(command, name)
            : null;

    /// <summary>Finds the objects with the name in the command. Not every cmdlet enforces unique names.</summary>
    public IReadOnlyList<CmdletObject> Find(CmdletResult result) => [.. result.Objects.Where(IsNamed)];

    /// <summary>
    /// Determines whether an object is what the command would have created since it was started. An object without a date may be
    /// older.
    /// </summary>
    public bool IsResult(CmdletObject stored, DateTimeOffset started)
        => StoredObjectComparer.AreEqual(_command, stored)
            && stored[ObjectIdentity.WhenCreated].AsDateTime() is { } created && created >= started - _clockDifference;

    private static string? TextOf(CmdletCommand command, string parameter)
        => command.TryGetParameter(parameter, out var argument) && argument.Value is string { Length: > 0 } text ? text : null;

    private bool IsNamed(CmdletObject stored)
        => stored[ObjectIdentity.Name].ToString().Equals(_name, StringComparison.OrdinalIgnoreCase)
            && (_server is null
                || stored[ObjectIdentity.Server].ToString() is not { Length: > 0 } server
                || AreSameServer(server, _server));

    /// <summary>Compares server names. The server may return a name with its domain.</summary>
    private static bool AreSameServer(string left, string right)
        => left.Equals(right, StringComparison.OrdinalIgnoreCase)
            || left.StartsWith(right + ".", StringComparison.OrdinalIgnoreCase)
            || right.StartsWith(left + ".", StringComparison.OrdinalIgnoreCase);
}
