using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Tests.Lamps;

/// <summary>A server that stores lamps by name.</summary>
public sealed class LampServer : IExchangeBackend
{
    private readonly Dictionary<string, Dictionary<string, object?>> _lamps = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<KeyValuePair<ServerRequest, ServerReply>> _executed = [];

    /// <summary>Written with each answer.</summary>
    public IReadOnlyList<string> Warnings { get; set; } = [];

    /// <summary>Decides which fault a request meets.</summary>
    public Func<ServerRequest, Fault> Faults { get; set; } = _ => Fault.None;

    public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed
    {
        get
        {
            lock (_executed)
            {
                return [.. _executed];
            }
        }
    }

    /// <summary>The value that a parameter had in the last request of a cmdlet.</summary>
    public object? LastValue(string cmdlet, string parameter)
        => Executed.Last(executed => executed.Key.Cmdlet == cmdlet).Key.Parameters
            .Single(one => one.Key == parameter).Value;

    public Fault NextFault(ServerRequest request) => Faults(request);

    public ServerReply Execute(ServerRequest request)
    {
        lock (_executed)
        {
            var reply = Answer(request) with { Warnings = Warnings };
            _executed.Add(new(request, reply));
            return reply;
        }
    }

    private ServerReply Answer(ServerRequest request)
    {
        var values = request.Parameters.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var name = (values.GetValueOrDefault("Name") ?? values.GetValueOrDefault("Identity") ?? "").ToString()!;
        switch (request.Cmdlet)
        {
            case "New-Lamp" when _lamps.ContainsKey(name):
                return Failed(
                    CmdletErrorKind.AlreadyExists, "Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException",
                    $"The lamp '{name}' already exists.");
            case "New-Lamp":
                values["WhenCreatedUTC"] = DateTime.UtcNow;
                _lamps.Add(name, values);
                return Row(values);
            case "Get-Lamp" when name.Length == 0:
                return new ServerReply { Rows = [.. _lamps.Values.Select(lamp => new CmdletObject(lamp))] };
            case var _ when !_lamps.ContainsKey(name):
                return Failed(
                    CmdletErrorKind.NotFound, "Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException",
                    $"The operation couldn't be performed because object '{name}' couldn't be found.");
            case "Get-Lamp":
                return Row(_lamps[name]);
            case "Set-Lamp":
                foreach (var (property, value) in values.Where(value => value.Key != "Identity"))
                {
                    _lamps[name][property] = value;
                }

                return new ServerReply();
            default:
                _lamps.Remove(name);
                return new ServerReply();
        }
    }

    private static ServerReply Row(Dictionary<string, object?> lamp) => new() { Rows = [new CmdletObject(lamp)] };

    private static ServerReply Failed(CmdletErrorKind kind, string type, string message)
        => new() { Error = new ServerError(kind, "Ex6F9304", type, message) };
}
