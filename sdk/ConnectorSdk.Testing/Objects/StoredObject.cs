namespace ConnectorSdk.Testing.Objects;

/// <summary>Represents an object of the server with its stored values.</summary>
/// <param name="guid">The ID, which never changes.</param>
/// <param name="created">The time of creation.</param>
internal sealed class StoredObject(Guid guid, DateTimeOffset created)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);

    public Guid Guid => guid;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Changed { get; private set; } = created;

    /// <summary>Gets or sets the number of remaining reads that don't find the object.</summary>
    public int HiddenReads { get; set; }

    /// <summary>Gets the names of the stored values, in the order in which they were first set.</summary>
    public List<string> Names { get; } = [];

    public string? Name => Find(KnownNames.Name) as string;

    /// <summary>Gets or sets the row for the object, which is null after a change.</summary>
    public CmdletObject? Row { get; set; }

    /// <summary>Gets a stored value, or null if there is none.</summary>
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
