namespace ConnectorSdk.TestSupport;

/// <summary>The exception that is thrown if a text differs from the verified file. The message shows the difference.</summary>
public sealed class SnapshotMismatchException : Exception
{
    /// <summary>Initializes a new instance of the class.</summary>
    public SnapshotMismatchException()
    {
    }

    /// <summary>Initializes a new instance of the class with the lines that differ.</summary>
    public SnapshotMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the class with the lines that differ and the cause.</summary>
    public SnapshotMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
