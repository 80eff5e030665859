namespace ConnectorSdk.Carriers;

/// <summary>
/// Ensures that only one command at a time changes an object. Commands that read aren't restricted. The key is the noun with the
/// identity, or with the name of a new object, ignoring case. The name and the GUID of an object are different keys.
/// </summary>
internal sealed class ObjectGate
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of objects for which commands are running or waiting.</summary>
    public int Count
    {
        get
        {
            lock (_entries)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Gets the key of the object that a command changes.</summary>
    /// <returns>The key, or null for a command that reads, or that doesn't name its object.</returns>
    public static string? KeyOf(CmdletCommand command)
    {
        var verb = CmdletVerbClass.Of(command.Name);
        return verb == VerbClass.Read ? null
            : command.TryGetParameter(verb == VerbClass.Create ? ObjectIdentity.Name : ObjectIdentity.Identity, out var argument)
                && CmdletValue.From(argument.Value).ToString() is { Length: > 0 } identity
                ? $"{CmdletVerbClass.NounOf(command.Name)}\0{identity}"
                : null;
    }

    /// <summary>Waits until no other command changes the object. Disposing the result lets the next command start.</summary>
    public async ValueTask<IDisposable> EnterAsync(CmdletCommand command, CancellationToken cancellationToken)
    {
        if (KeyOf(command) is not { } key)
        {
            return NoPass.Instance;
        }

        var entry = Rent(key);
        try
        {
            await entry.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Return(key, entry);
            throw new CmdletCanceledException(command, CmdletEffect.None, cancellationToken);
        }

        return new Pass(this, key, entry);
    }

    private Entry Rent(string key)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries.Add(key, entry = new Entry());
            }

            entry.Users++;
            return entry;
        }
    }

    private void Return(string key, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
                entry.Turn.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class NoPass : IDisposable
    {
        public static NoPass Instance { get; } = new();

        public void Dispose()
        {
        }
    }

    private sealed class Pass(ObjectGate gate, string key, Entry entry) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                entry.Turn.Release();
                gate.Return(key, entry);
            }
        }
    }
}
