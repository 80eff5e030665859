using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Represents the objects and the time of the server. The time advances by one second with each command.</summary>
internal sealed class ServerContext(IServerSettings settings)
{
    private readonly Dictionary<string, ObjectStore> _stores = new(StringComparer.OrdinalIgnoreCase);
    private int _commands;
    private int _objects;

    public IServerSettings Settings => settings;

    public DateTimeOffset Now => settings.StartTime.ToUniversalTime().AddSeconds(_commands);

    /// <summary>Gets the warnings of the current command.</summary>
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

    /// <summary>Creates the ID of the next object. IDs are sequential, so that all runs create the same IDs.</summary>
    public Guid NextGuid() => new(++_objects, 0, 0, new byte[8]);

    public void Clear()
    {
        _stores.Clear();
        (_commands, _objects) = (0, 0);
    }
}
