namespace ConnectorSdk.Testing.Server;

/// <summary>A fault that a command meets.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>Gets the fault that is none.</summary>
    public static Fault None { get; } = new(FaultKind.None);

    /// <summary>Gets the time after which the server allows the next command, for <see cref="FaultKind.Throttle"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the delay of the answer. The in-memory Exchange doesn't wait; test servers do.</summary>
    public TimeSpan Delay { get; init; }
}
