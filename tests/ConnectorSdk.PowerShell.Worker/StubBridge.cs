using System.ComponentModel;
using System.Management.Automation;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>Called by the functions of the stub module, on the thread of the pipeline.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StubBridge
{
    private const string ErrorId = "[Server=STUB,RequestId=00000000-0000-0000-0000-000000000001,"
        + "TimeStamp=Fri, 02 Jan 2026 03:04:05 GMT],Write-ErrorMessage";

    /// <summary>Executes a command of the module.</summary>
    public static void Run(string backend, string cmdlet, Dictionary<string, object?> bound, PSCmdlet caller)
    {
        var server = StubBackends.Get(backend);
        var request = new ServerRequest(cmdlet, Receive(bound));
        var fault = server.NextFault(request);
        if (!StubFaults.Before(fault, cmdlet, caller))
        {
            return;
        }

        var reply = server.Backend.Execute(request);
        if (!StubFaults.After(fault, cmdlet, caller))
        {
            return;
        }

        foreach (var warning in reply.Warnings)
        {
            caller.WriteWarning(warning);
        }

        if (reply.Error is { } error)
        {
            WriteError(caller, cmdlet, $"{error.Id}|{error.TypeName}|{error.Message}", ErrorCategory.NotSpecified);
        }

        foreach (var row in reply.Rows)
        {
            caller.WriteObject(StubValues.Send(row));
        }
    }

    /// <summary>Records a connection.</summary>
    public static void Connect(string backend, string cmdlet, Dictionary<string, object?> bound, PSCmdlet caller)
    {
        var server = StubBackends.Get(backend);
        server.Connections.Enqueue(new(cmdlet, bound.ToDictionary(StringComparer.OrdinalIgnoreCase)));
        if (server.ConnectionError is { } error)
        {
            server.ConnectionError = null;
            caller.ThrowTerminatingError(new ErrorRecord(
                new InvalidOperationException(error), "ConnectFailed", ErrorCategory.AuthenticationError, null));
        }
    }

    /// <summary>Lets the next requests fail; for tests whose server is in another process.</summary>
    public static void SetFault(string backend, string kind, int times)
        => StubBackends.Get(backend).Then(new Fault(Enum.Parse<FaultKind>(kind, ignoreCase: true)), times);

    internal static void WriteError(PSCmdlet caller, string cmdlet, string text, ErrorCategory category)
    {
        var record = new ErrorRecord(new InvalidOperationException(text), ErrorId, category, cmdlet);
        record.CategoryInfo.Activity = cmdlet;
        caller.WriteError(record);
    }

    private static KeyValuePair<string, object?>[] Receive(Dictionary<string, object?> bound)
        => [.. bound.Where(parameter => !StubModule.IsCommon(parameter.Key))
            .Select(parameter => new KeyValuePair<string, object?>(parameter.Key, StubValues.Receive(parameter.Value)))];
}
