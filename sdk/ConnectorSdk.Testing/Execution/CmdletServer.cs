using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Executes commands one at a time.</summary>
internal sealed class CmdletServer(CmdletCatalog catalog, IServerSettings settings)
{
    private readonly ServerModel _model = new(catalog, FactTable.Default);
    private readonly ServerContext _context = new(settings);

    /// <summary>Executes a command. Expected failures are returned as errors of the reply.</summary>
    public ServerReply Execute(CmdletCommand command, ServerRequest request)
    {
        _context.BeginCommand();
        try
        {
            var accepted = new CommandChecks(_model, settings).Check(command, request);
            var rows = Run(accepted);
            return new ServerReply { Rows = rows, Warnings = _context.Warnings };
        }
        catch (ServerException failure)
        {
            return new ServerReply { Error = failure.Error };
        }
    }

    /// <summary>Adds an object without checking it. Values that the server wouldn't accept are stored unchanged.</summary>
    public CmdletObject Add(string noun, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var model = _model.FindNoun(noun);
        Dictionary<string, object?> given = new(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties)
        {
            given[property.Key] = ToStored(model, property.Key, property.Value);
        }

        var guid = given.TryGetValue(KnownNames.Guid, out var id) && Guid.TryParse(id?.ToString(), out var known)
            ? known
            : _context.NextGuid();
        StoredObject item = new(guid, _context.Now);
        foreach (var form in model.Properties)
        {
            if (!given.ContainsKey(form.Name) && model.DefaultOf(form) is { } value)
            {
                item.Set(form.Name, value);
            }
        }

        foreach (var property in given.Where(property => property.Key != KnownNames.Guid))
        {
            item.Set(property.Key, property.Value);
        }

        _context.StoreOf(noun).Add(item);
        return model.ToRow(item);
    }

    public IReadOnlyList<CmdletObject> GetObjects(string noun)
        => [.. _context.StoreOf(noun).Objects.Select(_model.FindNoun(noun).ToRow)];

    public void Clear() => _context.Clear();

    private static object? ToStored(NounModel model, string name, object? value)
    {
        var received = ReceivedValue.Of(value);
        if (model.FindProperty(name) is not { } form)
        {
            return received;
        }

        try
        {
            return CanonicalReader.Read(form, received, matchPrefixes: false);
        }
        catch (ConversionException)
        {
            return received;
        }
    }

    private IReadOnlyList<CmdletObject> Run(CheckedCommand command)
    {
        switch (command.Cmdlet.Definition.Verb.ToUpperInvariant())
        {
            case "NEW":
                return NewExecution.Run(command, _context);
            case "GET":
                return GetExecution.Run(command, _context);
            case "SET":
                SetExecution.Run(command, _context);
                return [];
            case "ENABLE":
            case "DISABLE":
                SetExecution.Switch(
                    command, _context, command.Cmdlet.Definition.Verb.Equals("Enable", StringComparison.OrdinalIgnoreCase));
                return [];
            case "REMOVE":
                Remove(command);
                return [];
            default:
                if (command.Identity is not null && _model.Find("New-" + command.Noun.Noun) is not null)
                {
                    ObjectSearch.Single(command, _context);
                }

                return [];
        }
    }

    private void Remove(CheckedCommand command)
    {
        var item = ObjectSearch.Single(command, _context);
        if (!command.IsWhatIf)
        {
            _context.StoreOf(command.Noun.Noun).Remove(item);
        }
    }
}
