using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>What a pipeline left behind.</summary>
internal sealed record PipelineOutcome(PipelineEnd End)
{
    public Exception? Failure { get; init; }

    public IReadOnlyList<PSObject> Output { get; init; } = [];

    public IReadOnlyList<ErrorRecord> Errors { get; init; } = [];

    public IReadOnlyList<CmdletMessage> Messages { get; init; } = [];

    /// <summary>Whether the pipeline still runs, so that its runspace can't be used again.</summary>
    public bool Abandoned { get; init; }
}
