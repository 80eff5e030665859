using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.PowerShell.Worker;

namespace ConnectorSdk.PowerShell.Tests.Processes;

/// <summary>The same module in the process of the tests and in a process of its own. Its server returns the parameters.</summary>
public sealed class BothProcesses : IAsyncDisposable
{
    private readonly LampExchange _here = Connect(null);
    private readonly LampExchange _there = Connect(WorkerProgram.Process);

    /// <summary>Runs a command in both processes.</summary>
    /// <returns>The outcomes as text: this process, and the other one.</returns>
    public async Task<(string Here, string There)> RunAsync(params IReadOnlyList<CmdletCommand> commands)
        => (await RunAsync(_here, commands), await RunAsync(_there, commands));

    public async ValueTask DisposeAsync()
    {
        await _here.DisposeAsync();
        await _there.DisposeAsync();
    }

    /// <summary>Nothing is repeated, so that each failure is seen.</summary>
    private static LampExchange Connect(PowerShellProcess? process) => new(
        options => (options.Process, options.Retry.MaxAttempts) = (process, 1),
        _ => ExchangeConnection.Module(StubModule.WriteTo(
            Directory.CreateTempSubdirectory("both").FullName, LampCmdlets.All, StubBackends.Echo, "Lamps")));

    private static async Task<string> RunAsync(LampExchange exchange, IReadOnlyList<CmdletCommand> commands)
    {
        List<string> outcomes = [];
        foreach (var command in commands)
        {
            outcomes.Add(await RunAsync(exchange, command));
        }

        return string.Join('\n', outcomes);
    }

    private static async Task<string> RunAsync(LampExchange exchange, CmdletCommand command)
    {
        try
        {
            var result = await exchange.RunAsync(command);
            return string.Join('\n', result.Objects.Select(TextOf).Concat(result.Messages.Select(message => $"{message}")));
        }
        catch (CmdletException failure)
        {
            return $"{failure.GetType().Name} {failure.Effect} {string.Join("; ", failure.Errors)}";
        }
    }

    private static string TextOf(CmdletObject row)
        => "{" + string.Join("; ", row.Properties.OrderBy(property => property.Key, StringComparer.OrdinalIgnoreCase)
            .Select(property => $"{property.Key} = {TextOf(property.Value)}")) + "}";

    /// <summary>The kind and the exact content, so that values with the same text differ.</summary>
    private static string TextOf(CmdletValue value) => value.Kind switch
    {
        CmdletValueKind.List => "[" + string.Join(", ", value.AsList().Select(TextOf)) + "]",
        CmdletValueKind.Object => TextOf(value.AsObject()!),
        CmdletValueKind.DateTime => $"DateTime {value.AsDateTime():O}",
        _ => $"{value.Kind} {value}",
    };
}
