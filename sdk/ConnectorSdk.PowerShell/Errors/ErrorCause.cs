using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// An exception, or the copy of an exception from another process. A copy has the names of all base types, and the properties as
/// text.
/// </summary>
internal sealed class ErrorCause
{
    private const int Deepest = 10;

    private readonly PSObject _exception;

    private ErrorCause(PSObject exception) => _exception = exception;

    /// <summary>Gets an exception with its inner exceptions.</summary>
    /// <param name="exception">The exception, or null.</param>
    /// <param name="readCopies">Whether the exception of another process is replaced with its copy.</param>
    public static IEnumerable<ErrorCause> Of(Exception? exception, bool readCopies)
    {
        var next = exception is null ? null : First(exception, readCopies);
        for (var depth = 0; next is not null && depth < Deepest; depth++)
        {
            yield return next;
            next = next.Inner(readCopies);
        }
    }

    /// <summary>Gets an exception, or the copy that it brings.</summary>
    public static ErrorCause First(Exception exception, bool readCopies)
        => new(readCopies && exception is RemoteException { SerializedRemoteException: { } copy }
            ? copy
            : PSObject.AsPSObject(exception));

    public bool Is<T>()
        where T : Exception
        => _exception.BaseObject is T || _exception.TypeNames.Contains(EngineCopy.Deserialized + typeof(T).FullName);

    public bool IsExactly<T>()
        where T : Exception
        => _exception.BaseObject.GetType() == typeof(T)
            || (_exception.TypeNames is [var type, ..] && type == EngineCopy.Deserialized + typeof(T).FullName);

    public string? TextOf(string property) => _exception.Properties[property]?.Value?.ToString();

    private ErrorCause? Inner(bool readCopies) => _exception.BaseObject is Exception exception
        ? exception.InnerException is { } inner ? First(inner, readCopies) : null
        : _exception.Properties[nameof(Exception.InnerException)]?.Value is PSObject copy ? new ErrorCause(copy) : null;
}
