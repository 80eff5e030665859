namespace ConnectorSdk.Testing.Objects;

/// <summary>An object of the server with its stored values.</summary>
/// <param name="guid">The ID that never changes.</param>
/// <param name="created">When the object was created.</param>
internal sealed class StoredObject(Guid guid, DateTimeOffset created)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);

    public Guid Guid => guid;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Changed { get; private set; } = created;

    /// <summary>How many more reads don't find the object.</summary>
    public int HiddenReads { get; set; }

    /// <summary>The names of the stored values, in the order in which they were set first.</summary>
    public List<string> Names { get; } = [];

    public string? Name => Find(KnownNames.Name) as string;

    /// <summary>The row that shows the object; null after a change.</summary>
    public CmdletObject? Row { get; set; }

    /// <summary>A stored value; null if there is none.</summary>
    public object? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    public bool Has(string name) => _values.ContainsKey(name);

    public void Set(string name, object? value)
    {
        if (!_values.ContainsKey(name))
        {
            Names.Add(name);
        }

        _values[name] = value;
        Row = null;
    }

    public void Touch(DateTimeOffset now)
    {
        Changed = now;
        Row = null;
    }
}
