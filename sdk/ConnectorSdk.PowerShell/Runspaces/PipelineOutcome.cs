using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>The outcome of a pipeline.</summary>
internal sealed record PipelineOutcome(PipelineEnd End)
{
    public Exception? Failure { get; init; }

    public IReadOnlyList<PSObject> Output { get; init; } = [];

    public IReadOnlyList<ErrorRecord> Errors { get; init; } = [];

    public IReadOnlyList<CmdletMessage> Messages { get; init; } = [];

    /// <summary>True if exceptions are copies from a process on this machine.</summary>
    public bool FromOwnProcess { get; init; }

    /// <summary>True if the pipeline is still running, so that its runspace can't be reused.</summary>
    public bool Abandoned { get; init; }
}
