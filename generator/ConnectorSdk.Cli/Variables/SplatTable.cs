using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Variables;

/// <summary>
/// A table as far as it is known. An entry that isn't certain may be missing. An ordered table can't be cloned or appended to.
/// </summary>
internal sealed class SplatTable(bool isOrdered)
{
    private readonly Dictionary<string, (ArgumentValue Value, bool IsCertain)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private bool _isLost;

    public bool IsOrdered => isOrdered;

    /// <summary>There may be more entries than the certain ones.</summary>
    public bool MayHoldMore => _isLost || _entries.Values.Any(entry => !entry.IsCertain);

    public IEnumerable<(string Key, ArgumentValue Value)> CertainEntries
        => _entries.Where(entry => entry.Value.IsCertain).Select(entry => (entry.Key, entry.Value.Value));

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>A null key isn't known: then any entry may have another value.</summary>
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

    /// <summary>Adding a key that is there is an error, after which the entry is as it was.</summary>
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

    /// <summary>The entry stays, but its value may be another one.</summary>
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

    /// <summary>Nothing is known any more.</summary>
    public void Lose()
    {
        _entries.Clear();
        _isLost = true;
    }

    /// <summary>Entries of two tables may not meet: that is an error, and the table stays as it was.</summary>
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
