using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// An engine with the messages that its pipeline writes. After a pipeline has completed, the engine can run another one.
/// </summary>
internal sealed class PipelineEngine : IDisposable
{
    private readonly MessageCollector _messages;

    public PipelineEngine(Runspace runspace)
    {
        Engine = Engine.Create();
        Engine.Runspace = runspace;
        _messages = new MessageCollector(Engine.Streams);
    }

    public Engine Engine { get; }

    public IReadOnlyList<CmdletMessage> Messages => _messages.ToList();

    public IReadOnlyList<ErrorRecord> Errors => Engine.Streams.Error.Count == 0 ? [] : [.. Engine.Streams.Error];

    /// <summary>Forgets the commands, the errors, and the messages, which contain parameter values.</summary>
    public void Clear()
    {
        Engine.Commands.Clear();
        Engine.Streams.ClearStreams();
        _messages.Clear();
    }

    public void Dispose() => Engine.Dispose();
}
