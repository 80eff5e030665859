using System.Globalization;
using System.Management.Automation.Runspaces;
using ConnectorSdk.Benchmarks.Ratios;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;
using Engine = System.Management.Automation.PowerShell;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>
/// What a command costs in a runspace, against a <see cref="HandWrittenCall"/>. It isn't a row of the benchmarks, because the
/// engine needs another version of the compiler than these measure.
/// </summary>
internal static class RunspaceRatio
{
    /// <summary>So many commands make a round.</summary>
    private const int Repetitions = 100;

    private static readonly CmdletCommand _command = OutboundConnector.New("Contoso")
        .WithComment("For tests").WithEnabled(true).WithRecipientDomains("contoso.com").Build();

    /// <summary>Writes the ratio, with the middle half of the rounds.</summary>
    public static async Task WriteAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("runspace").FullName;
        var module = StubModule.WriteTo(
            folder, [StubCmdlet.Of(Cmdlets.Catalog.Find(_command.Name)!)], StubBackends.Add(new Backend()), "Connectors");
        using var runspace = Open(module);
        await using var invoker =
            new PowerShellInvoker(new PowerShellInvokerOptions { Connection = ExchangeConnection.Module(module) });
        var byHand = new HandWrittenCall(runspace);
        RowGroup[] groups =
        [
            RowOf("by hand", () => RepeatAsync(byHand.InvokeAsync).GetAwaiter().GetResult(), invoker),
            RowOf("by hand, blocking and without messages", () => Repeat(byHand.Invoke), invoker),
        ];
        foreach (var result in groups.SelectMany(InterleavedRunner.Run))
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Row.Name}: {result.Median:0.00} ({result.P25:0.00} to {result.P75:0.00}), goal {result.Row.Goal:0.00}; "
                + $"{Repetitions} commands by hand take {result.FloorMilliseconds:0.0} ms"));
        }

        var floor = KilobytesOf(() => RepeatAsync(byHand.InvokeAsync).GetAwaiter().GetResult());
        var carried = KilobytesOf(() => RepeatAsync(() => invoker.InvokeAsync(_command)).GetAwaiter().GetResult());
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"allocated per command: {carried:0.0} KB, by hand {floor:0.0} KB, ratio {carried / floor:0.00}"));
    }

    private static double KilobytesOf(Action run)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        run();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0 / Repetitions;
    }

    private static Runspace Open(string module)
    {
        var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        runspace.Open();
        using var import = Engine.Create(runspace);
        import.AddCommand("Import-Module").AddParameter("Name", module).Invoke();
        return runspace;
    }

    private static RowGroup RowOf(string peer, Action floor, PowerShellInvoker invoker) => new(
        floor,
        new Row(
            "command in a runspace / " + peer,
            () => RepeatAsync(() => invoker.InvokeAsync(_command)).GetAwaiter().GetResult(),
            Goal: 1.15))
    {
        WarmUp = 20,
        Rounds = 101,
    };

    private static void Repeat(Func<int> invoke)
    {
        for (var i = 0; i < Repetitions; i++)
        {
            invoke();
        }
    }

    /// <summary>A caller that awaits each command, and doesn't block a thread.</summary>
    private static async Task RepeatAsync(Func<Task> invoke)
    {
        for (var i = 0; i < Repetitions; i++)
        {
            await invoke().ConfigureAwait(false);
        }
    }

    private sealed class Backend : IExchangeBackend
    {
        private static readonly ServerReply _reply = new()
        {
            Rows =
            [
                new CmdletObject(new Dictionary<string, object?>
                {
                    ["Name"] = "Contoso", ["Enabled"] = true, ["Comment"] = "For tests", ["TlsDomain"] = null,
                    ["ConnectorType"] = "Partner", ["UseMXRecord"] = true, ["RecipientDomains"] = new[] { "contoso.com" },
                    ["Guid"] = new Guid("11111111-2222-3333-4444-555555555555"),
                }),
            ],
        };

        public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed => [];

        public Fault NextFault(ServerRequest request) => Fault.None;

        public ServerReply Execute(ServerRequest request) => _reply;
    }
}
