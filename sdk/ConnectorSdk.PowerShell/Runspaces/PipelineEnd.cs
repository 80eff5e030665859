namespace ConnectorSdk.PowerShell;

/// <summary>How a pipeline ended.</summary>
internal enum PipelineEnd
{
    /// <summary>It ran to its end. There may be errors in the stream.</summary>
    Completed,

    /// <summary>It ended with an exception.</summary>
    Failed,

    /// <summary>It couldn't be started.</summary>
    NotStarted,

    /// <summary>The caller canceled it.</summary>
    Canceled,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>The process of the runspace ended.</summary>
    ProcessExited,
}
