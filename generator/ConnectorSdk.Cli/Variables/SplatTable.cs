using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Variables;

/// <summary>
/// The known contents of a table. An entry that isn't certain might be missing. An ordered table can't be cloned or appended to.
/// </summary>
internal sealed class SplatTable(bool isOrdered)
{
    private readonly Dictionary<string, (ArgumentValue Value, bool IsCertain)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private bool _isLost;

    public bool IsOrdered => isOrdered;

    /// <summary>True if there might be more entries than the certain ones.</summary>
    public bool MayHoldMore => _isLost || _entries.Values.Any(entry => !entry.IsCertain);

    public IEnumerable<(string Key, ArgumentValue Value)> CertainEntries
        => _entries.Where(entry => entry.Value.IsCertain).Select(entry => (entry.Key, entry.Value.Value));

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>If the key is null, it isn't known, and any entry might have changed.</summary>
    public void Set(string? key, ArgumentValue value, bool isCertain)
    {
        if (key is null)
        {
            Lose();
        }
        else if (isCertain)
        {
            _entries[key] = (value, true);
        }
        else
        {
            MayChange(key, mayBeMissing: !_entries.TryGetValue(key, out var entry) || !entry.IsCertain);
        }
    }

    /// <summary>Adding an existing key is an error, and the entry doesn't change.</summary>
    public void Add(string? key, ArgumentValue value, bool isCertain)
        => Set(key, value, isCertain && key is not null && !_entries.ContainsKey(key) && !MayHoldMore);

    public void Remove(string? key, bool isCertain)
    {
        if (key is null)
        {
            Lose();
        }
        else if (isCertain)
        {
            _entries.Remove(key);
        }
        else if (_entries.ContainsKey(key))
        {
            MayChange(key, mayBeMissing: true);
        }
    }

    /// <summary>Keeps the entry, but its value is no longer known.</summary>
    public void Change(string? key)
    {
        if (key is null)
        {
            Lose();
        }
        else if (_entries.TryGetValue(key, out var entry))
        {
            _entries[key] = (ArgumentValue.Unknown, entry.IsCertain);
        }
    }

    public void Clear(bool isCertain)
    {
        if (isCertain)
        {
            _entries.Clear();
            _isLost = false;
        }
        else
        {
            Lose();
        }
    }

    /// <summary>Marks the contents as unknown.</summary>
    public void Lose()
    {
        _entries.Clear();
        _isLost = true;
    }

    /// <summary>If the tables have a common key, appending is an error, and the table doesn't change.</summary>
    public void Append(SplatTable? other, bool isCertain)
    {
        if (other is null || other.MayHoldMore || other.IsOrdered || other._entries.Keys.Any(_entries.ContainsKey)
            || MayHoldMore || isOrdered)
        {
            Lose();
            return;
        }

        foreach (var (key, entry) in other._entries)
        {
            Set(key, entry.Value, isCertain && entry.IsCertain);
        }
    }

    private void MayChange(string key, bool mayBeMissing) => _entries[key] = (ArgumentValue.Unknown, !mayBeMissing);
}
