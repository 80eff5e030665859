using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Changes, enables, and disables objects.</summary>
internal static class SetExecution
{
    /// <summary>Sets the properties that the command specifies.</summary>
    public static void Run(CheckedCommand command, ServerContext server)
    {
        Dictionary<string, object?> changes = new(StringComparer.OrdinalIgnoreCase);
        foreach (var form in command.Noun.Properties.Where(form => command.Values.ContainsKey(form.Name)))
        {
            changes[form.Name] = command.Find(form.Name);
        }

        Apply(command, server, changes);
    }

    /// <summary>Enables or disables an object.</summary>
    public static void Switch(CheckedCommand command, ServerContext server, bool enabled)
        => Apply(command, server, new Dictionary<string, object?> { [KnownNames.Enabled] = enabled });

    private static void Apply(CheckedCommand command, ServerContext server, Dictionary<string, object?> changes)
    {
        var noun = command.Noun;
        var store = server.StoreOf(noun.Noun);
        var item = ObjectSearch.Single(command, server);
        var shown = item.Name ?? item.Guid.ToString();
        foreach (var name in changes.Keys.ToList())
        {
            if (changes[name] is StoredListChange change)
            {
                changes[name] = change.Apply(item.Find(name));
            }
        }

        Enforce(noun, server, changes);
        var newName = changes.TryGetValue(KnownNames.Name, out var given) ? given as string : item.Name;
        if (newName is not null
            && ObjectSearch.IsTaken(noun, store, newName, property => ValueAfter(property), item))
        {
            throw new ServerException(ServerErrors.AlreadyExists(newName));
        }

        var isChanged = changes.Any(change => !StoredValue.AreEqual(item.Find(change.Key), change.Value));
        if (!isChanged)
        {
            server.Warnings.Add(
                $"The command completed successfully but no settings of '{shown}' have been modified.");
        }
        else if (!command.IsWhatIf)
        {
            Store(item, store, changes);
            item.Touch(server.Now);
        }

        object? ValueAfter(string property)
            => changes.TryGetValue(property, out var value) ? value : noun.Show(item, property);
    }

    private static void Store(StoredObject item, ObjectStore store, Dictionary<string, object?> changes)
    {
        foreach (var change in changes)
        {
            if (change.Key.Equals(KnownNames.Name, StringComparison.OrdinalIgnoreCase) && change.Value is string name)
            {
                store.Rename(item, name);
            }
            else
            {
                item.Set(change.Key, change.Value);
            }
        }
    }

    /// <summary>Ignores changes of enforced values in a restricted organization, and adds warnings.</summary>
    private static void Enforce(NounModel noun, ServerContext server, Dictionary<string, object?> changes)
    {
        if (!server.Settings.DisableNewInboundConnectors)
        {
            return;
        }

        foreach (var fact in noun.Facts.OfKind(FactKind.Forced))
        {
            if (changes.TryGetValue(fact.Property, out var value) && !Equals(value, noun.ReadFact(fact)))
            {
                changes.Remove(fact.Property);
                if (noun.Facts.Find(FactKind.SetWarning, fact.Property) is { } warning)
                {
                    server.Warnings.Add(warning);
                }
            }
        }
    }
}
