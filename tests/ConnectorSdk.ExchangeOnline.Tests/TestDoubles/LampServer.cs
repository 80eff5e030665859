using ConnectorSdk.Conformance;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>A server with objects that have names, and are always new.</summary>
internal static class LampServer
{
    public static ScriptedBackend Create(params Fault[] faults)
    {
        var names = new List<string>();
        return new ScriptedBackend(request => Reply(request, names)).Then(faults);
    }

    /// <summary>A server that returns a number of objects, named by their positions.</summary>
    public static ScriptedBackend Of(int count, params Fault[] faults) => new ScriptedBackend(_ => new ServerReply
    {
        Rows = [.. Enumerable.Range(0, count).Select(number => Lamp.Object(("Name", $"L{number}")))],
    }).Then(faults);

    public static Fault[] Faults(params FaultKind[] kinds) => [.. kinds.Select(kind => new Fault(kind))];

    private static ServerReply Reply(ServerRequest request, List<string> names)
    {
        var name = request.Parameters.FirstOrDefault(pair => pair.Key is "Name" or "Identity").Value as string;
        lock (names)
        {
            switch (request.Cmdlet)
            {
                case "New-Lamp" when names.Contains(name!):
                    return Failed(
                        CmdletErrorKind.AlreadyExists, "Contoso.ADObjectAlreadyExistsException", "The object already exists.");
                case "New-Lamp":
                    names.Add(name!);
                    return Rows([name!]);
                case "Get-Lamp" when name is null:
                    return Rows(names);
                case "Get-Lamp" or "Set-Lamp" or "Remove-Lamp" when !names.Contains(name!):
                    return Failed(CmdletErrorKind.NotFound, "Contoso.ManagementObjectNotFoundException", "It isn't there.");
                case "Get-Lamp":
                    return Rows([name!]);
                case "Remove-Lamp":
                    names.Remove(name!);
                    break;
            }

            return new ServerReply();
        }
    }

    private static ServerReply Rows(IEnumerable<string> names)
        => new() { Rows = [.. names.Select(Row)] };

    private static CmdletObject Row(string name)
        => Lamp.Object(("Name", name), ("Guid", Guid.NewGuid()), ("WhenCreatedUTC", DateTime.UtcNow));

    private static ServerReply Failed(CmdletErrorKind kind, string type, string message)
        => new() { Error = new ServerError(kind, "Ex6F9304", type, message) };
}
