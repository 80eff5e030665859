namespace ConnectorSdk.Testing;

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

    /// <summary>The server asks the client to wait. The command isn't carried out.</summary>
    /// <param name="retryAfter">How long to wait, or <see langword="null"/> if the server doesn't say.</param>
    public static Fault Throttle(TimeSpan? retryAfter = null) => new(FaultKind.Throttle) { RetryAfter = retryAfter };

    /// <summary>No answer arrives in time.</summary>
    /// <param name="afterActing">Whether the command is carried out nevertheless.</param>
    public static Fault TimeOut(bool afterActing) => new(afterActing ? FaultKind.TimeOutAfter : FaultKind.TimeOutBefore);

    /// <summary>The connection is lost.</summary>
    /// <param name="afterActing">Whether the command is carried out before.</param>
    public static Fault LoseConnection(bool afterActing)
        => new(afterActing ? FaultKind.LoseConnectionAfter : FaultKind.LoseConnectionBefore);

    /// <summary>The server fails temporarily (500).</summary>
    /// <param name="afterActing">Whether the command is carried out before.</param>
    public static Fault Transient(bool afterActing)
        => new(afterActing ? FaultKind.ServerErrorAfter : FaultKind.ServerErrorBefore);

    /// <summary>The account doesn't have the permission.</summary>
    public static Fault Deny() => new(FaultKind.Deny);

    /// <summary>The answer is slow. The in-memory Exchange doesn't wait; test servers do.</summary>
    /// <param name="delay">The delay.</param>
    public static Fault Slow(TimeSpan delay) => new(FaultKind.Slow) { Delay = delay };
}
