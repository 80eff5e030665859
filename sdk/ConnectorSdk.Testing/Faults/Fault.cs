namespace ConnectorSdk.Testing;

/// <summary>Represents a fault of a command.</summary>
/// <param name="Kind">The kind of the fault.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>Gets the fault that represents no fault.</summary>
    public static Fault None { get; } = new(FaultKind.None);

    /// <summary>Gets the time after which the server allows the next command, for <see cref="FaultKind.Throttle"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the delay of the response. The in-memory Exchange doesn't wait, but test servers do.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Creates a fault in which the server asks the client to wait. The command isn't carried out.</summary>
    /// <param name="retryAfter">The time to wait, or <see langword="null"/> if the server doesn't specify it.</param>
    public static Fault Throttle(TimeSpan? retryAfter = null) => new(FaultKind.Throttle) { RetryAfter = retryAfter };

    /// <summary>Creates a fault in which no response arrives in time.</summary>
    /// <param name="afterActing">Whether the command is carried out nevertheless.</param>
    public static Fault TimeOut(bool afterActing) => new(afterActing ? FaultKind.TimeOutAfter : FaultKind.TimeOutBefore);

    /// <summary>Creates a fault in which the connection is lost.</summary>
    /// <param name="afterActing">Whether the command is carried out before.</param>
    public static Fault LoseConnection(bool afterActing)
        => new(afterActing ? FaultKind.LoseConnectionAfter : FaultKind.LoseConnectionBefore);

    /// <summary>Creates a fault in which the server fails temporarily (500).</summary>
    /// <param name="afterActing">Whether the command is carried out before.</param>
    public static Fault Transient(bool afterActing)
        => new(afterActing ? FaultKind.ServerErrorAfter : FaultKind.ServerErrorBefore);

    /// <summary>Creates a fault in which the account doesn't have the permission.</summary>
    public static Fault Deny() => new(FaultKind.Deny);

    /// <summary>Creates a fault with a slow response. The in-memory Exchange doesn't wait, but test servers do.</summary>
    /// <param name="delay">The delay.</param>
    public static Fault Slow(TimeSpan delay) => new(FaultKind.Slow) { Delay = delay };
}
