namespace ConnectorSdk.Testing;

/// <summary>Specifies the kind of a fault.</summary>
public enum FaultKind
{
    /// <summary>There is no fault.</summary>
    None,

    /// <summary>The connection can't be opened.</summary>
    RefuseConnection,

    /// <summary>The connection is lost before the command is carried out.</summary>
    LoseConnectionBefore,

    /// <summary>The connection is lost after the command is carried out.</summary>
    LoseConnectionAfter,

    /// <summary>No response arrives in time, and the command isn't carried out.</summary>
    TimeOutBefore,

    /// <summary>No response arrives in time, but the command is carried out.</summary>
    TimeOutAfter,

    /// <summary>The response is slow.</summary>
    Slow,

    /// <summary>The server asks the client to wait.</summary>
    Throttle,

    /// <summary>The server is unavailable (503), and the command isn't carried out.</summary>
    Unavailable,

    /// <summary>The server fails (500) before the command is carried out.</summary>
    ServerErrorBefore,

    /// <summary>The server fails (500) after the command is carried out.</summary>
    ServerErrorAfter,

    /// <summary>A gateway times out (504) after the command is carried out.</summary>
    GatewayTimeoutAfter,

    /// <summary>The command is carried out, and the response ends too early.</summary>
    CutAnswer,

    /// <summary>The command is carried out, and the response has an unexpected media type.</summary>
    WrongMediaType,

    /// <summary>The token has expired.</summary>
    ExpiredToken,

    /// <summary>The account doesn't have the permission.</summary>
    Deny,

    /// <summary>The account doesn't have the permission, and the body of the response consists of NUL bytes.</summary>
    DenyWithNulBytes,

    /// <summary>The server reports that too many requests run at the same time, in plain text.</summary>
    ConcurrencyText,

    /// <summary>The session is lost, so the cmdlet isn't recognized.</summary>
    LoseSession,

    /// <summary>The command prompts the user.</summary>
    Prompt,
}
