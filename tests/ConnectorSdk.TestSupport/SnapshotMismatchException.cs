namespace ConnectorSdk.TestSupport;

/// <summary>A text isn't what the verified file says; the message shows where.</summary>
public sealed class SnapshotMismatchException : Exception
{
    /// <summary>Makes the exception.</summary>
    public SnapshotMismatchException()
    {
    }

    /// <summary>Makes the exception with the differing lines.</summary>
    public SnapshotMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with the differing lines and what led to it.</summary>
    public SnapshotMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
