namespace ConnectorSdk.PowerShell;

/// <summary>Specifies how a pipeline ended.</summary>
internal enum PipelineEnd
{
    /// <summary>The pipeline completed. There may be errors in the stream.</summary>
    Completed,

    /// <summary>The pipeline ended with an exception.</summary>
    Failed,

    /// <summary>The pipeline couldn't be started.</summary>
    NotStarted,

    /// <summary>The caller canceled the pipeline.</summary>
    Canceled,

    /// <summary>The pipeline exceeded its time limit.</summary>
    TimedOut,

    /// <summary>The process of the runspace exited.</summary>
    ProcessExited,
}
