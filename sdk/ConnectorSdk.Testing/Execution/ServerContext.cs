using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>The objects of the server, and its time, which passes by one second for each command.</summary>
internal sealed class ServerContext(IServerSettings settings)
{
    private readonly Dictionary<string, ObjectStore> _stores = new(StringComparer.OrdinalIgnoreCase);
    private int _commands;
    private int _objects;

    public IServerSettings Settings => settings;

    public DateTimeOffset Now => settings.StartTime.ToUniversalTime().AddSeconds(_commands);

    /// <summary>The warnings of the command that is being executed.</summary>
    public List<string> Warnings { get; private set; } = [];

    public ObjectStore StoreOf(string noun)
    {
        if (!_stores.TryGetValue(noun, out var store))
        {
            _stores[noun] = store = new ObjectStore();
        }

        return store;
    }

    public void BeginCommand()
    {
        _commands++;
        Warnings = [];
    }

    /// <summary>The ID of the next object. IDs are numbered, so that two runs give the same.</summary>
    public Guid NextGuid() => new(++_objects, 0, 0, new byte[8]);

    public void Clear()
    {
        _stores.Clear();
        (_commands, _objects) = (0, 0);
    }
}
