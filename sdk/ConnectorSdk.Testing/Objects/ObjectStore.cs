using System.Globalization;

namespace ConnectorSdk.Testing.Objects;

/// <summary>Stores the objects of one noun in the order of their creation.</summary>
internal sealed class ObjectStore
{
    private readonly List<StoredObject> _objects = [];
    private readonly Dictionary<Guid, StoredObject> _byGuid = [];
    private readonly Dictionary<string, List<StoredObject>> _byName = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<StoredObject> Objects => _objects;

    public void Add(StoredObject item)
    {
        _objects.Add(item);
        _byGuid[item.Guid] = item;
        Index(item);
    }

    public void Remove(StoredObject item)
    {
        _objects.Remove(item);
        _byGuid.Remove(item.Guid);
        Unindex(item);
    }

    public void Rename(StoredObject item, string name)
    {
        Unindex(item);
        item.Set(KnownNames.Name, name);
        Index(item);
    }

    /// <summary>Gets the objects with a name, ignoring case.</summary>
    public IReadOnlyList<StoredObject> Named(string name) => _byName.TryGetValue(name, out var found) ? found : [];

    /// <summary>Finds the objects with an identity, which is a GUID, name, distinguished name, or displayed identity.</summary>
    /// <param name="identity">The text of the identity.</param>
    /// <param name="show">Returns the displayed value of a property.</param>
    public IReadOnlyList<StoredObject> Find(string identity, Func<StoredObject, string, object?> show)
    {
        if (Guid.TryParse(identity, out var guid))
        {
            return _byGuid.TryGetValue(guid, out var known) ? [known] : [];
        }

        return Named(identity) is { Count: > 0 } named
            ? named
            : _objects.FindAll(item => Shows(item, KnownNames.Identity) || Shows(item, KnownNames.DistinguishedName));

        bool Shows(StoredObject item, string property) => identity.Equals(
            Convert.ToString(show(item, property), CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
    }

    private void Index(StoredObject item)
    {
        if (item.Name is { } name)
        {
            if (!_byName.TryGetValue(name, out var named))
            {
                _byName[name] = named = [];
            }

            named.Add(item);
        }
    }

    private void Unindex(StoredObject item)
    {
        if (item.Name is { } name && _byName.TryGetValue(name, out var named) && named.Remove(item) && named.Count == 0)
        {
            _byName.Remove(name);
        }
    }
}
