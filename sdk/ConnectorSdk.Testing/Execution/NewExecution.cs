using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Creates objects.</summary>
internal static class NewExecution
{
    public static IReadOnlyList<CmdletObject> Run(CheckedCommand command, ServerContext server)
    {
        var noun = command.Noun;
        var store = server.StoreOf(noun.Noun);
        StoredObject item = new(server.NextGuid(), server.Now) { HiddenReads = server.Settings.VisibleAfterReads };
        foreach (var form in noun.Properties)
        {
            var value = command.Values.TryGetValue(form.Name, out var given)
                ? given
                : noun.DefaultOf(form, CaseOf(form, command));
            if (value is not null)
            {
                item.Set(form.Name, value is StoredListChange change ? change.Apply(null) : value);
            }
        }

        if (item.Name is { } name && ObjectSearch.IsTaken(noun, store, name, property => noun.Show(item, property)))
        {
            throw new ServerException(ServerErrors.AlreadyExists(name));
        }

        if (command.IsWhatIf)
        {
            return [];
        }

        Enforce(item, noun, server);
        store.Add(item);
        return [noun.ToRow(item)];
    }

    /// <summary>Gets the default value of a property that depends on a switch, or on a parameter that isn't a property.</summary>
    private static string? CaseOf(ParameterForm form, CheckedCommand command)
    {
        var facts = command.Noun.Facts;
        return facts.Find(FactKind.DefaultIf, form.Name)?.Split(';')
            .Select(text => text.Split('='))
            .FirstOrDefault(parts => command.Find(parts[0]) is true || facts.OfKind(FactKind.WriteOnly).Any(
                fact => parts[0].Equals(command.Find(fact.Property) as string, StringComparison.OrdinalIgnoreCase)))?[1];
    }

    private static void Enforce(StoredObject item, NounModel noun, ServerContext server)
    {
        if (!server.Settings.DisableNewInboundConnectors)
        {
            return;
        }

        foreach (var fact in noun.Facts.OfKind(FactKind.Forced))
        {
            item.Set(fact.Property, noun.ReadFact(fact));
            if (noun.Facts.Find(FactKind.NewWarning, fact.Property) is { } warning)
            {
                server.Warnings.Add(warning);
            }
        }
    }
}
