using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Engine = System.Management.Automation.PowerShell;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>
/// The command of <see cref="RunspaceRatio"/> as a careful caller of the engine writes it. It has neither a time limit nor
/// cancellation, and the messages of different streams aren't in order.
/// </summary>
/// <param name="runspace">The runspace, which nobody else uses.</param>
internal sealed class HandWrittenCall(Runspace runspace)
{
    /// <summary>Awaits the command, and reads what the carrier reads: rows, errors, and the messages of all streams.</summary>
    public async Task<int> InvokeAsync()
    {
        using var engine = Prepare();
        using var output = new PSDataCollection<PSObject>();
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = engine.BeginInvoke<PSObject, PSObject>(null, output, null, _ => done.TrySetResult(), null);
        await done.Task.ConfigureAwait(false);
        engine.EndInvoke(running);
        return Read(engine, output);
    }

    /// <summary>Blocks the thread of the caller, and only looks whether there were errors.</summary>
    public int Invoke()
    {
        using var engine = Prepare();
        var properties = 0;
        foreach (var row in engine.Invoke())
        {
            properties += row.Properties.Count(property => property.Value is not null);
        }

        return engine.HadErrors ? throw new InvalidOperationException("The command failed.") : properties;
    }

    private Engine Prepare()
    {
        var engine = Engine.Create(runspace);
        engine.AddCommand("New-OutboundConnector")
            .AddParameter("Name", "Contoso")
            .AddParameter("Comment", "For tests")
            .AddParameter("Enabled", true)
            .AddParameter("RecipientDomains", new[] { "contoso.com" })
            .AddParameter("Confirm", false);
        return engine;
    }

    private static int Read(Engine engine, PSDataCollection<PSObject> output)
    {
        if (engine.HadErrors)
        {
            throw new InvalidOperationException(string.Join("; ", engine.Streams.Error.Select(error => error.Exception.Message)));
        }

        List<Dictionary<string, object?>> rows = [];
        foreach (var row in output)
        {
            var properties = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in row.Properties)
            {
                properties.Add(property.Name, property.Value);
            }

            rows.Add(properties);
        }

        List<string?> messages =
        [
            .. engine.Streams.Warning.Select(record => record.Message),
            .. engine.Streams.Verbose.Select(record => record.Message),
            .. engine.Streams.Debug.Select(record => record.Message),
            .. engine.Streams.Information.Select(record => record.MessageData?.ToString()),
            .. engine.Streams.Progress.Select(record => record.Activity),
        ];
        return rows.Count + messages.Count;
    }
}
