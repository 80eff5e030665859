using System.Collections.ObjectModel;
using System.Diagnostics;

namespace ConnectorSdk;

/// <summary>Represents the outcome of a command that succeeded.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public class CmdletResult
{
    private static readonly IReadOnlyList<CmdletObject> _noObjects = new ReadOnlyCollection<CmdletObject>([]);

    /// <summary>Creates a result.</summary>
    /// <param name="command">The command.</param>
    /// <param name="objects">The objects that the command returned.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CmdletResult(CmdletCommand command, IEnumerable<CmdletObject> objects)
    {
        Command = command ?? throw new ArgumentNullException(nameof(command));
        CmdletObject[] copy = [.. objects ?? throw new ArgumentNullException(nameof(objects))];
        Objects = copy.Length == 0 ? _noObjects : new ReadOnlyCollection<CmdletObject>(copy);
    }

    /// <summary>Creates a copy of a result.</summary>
    /// <param name="other">The result to copy.</param>
    protected CmdletResult(CmdletResult other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        (Command, Objects, Messages, Errors) = (other.Command, other.Objects, other.Messages, other.Errors);
        (Attempts, WasRecovered, RequestId) = (other.Attempts, other.WasRecovered, other.RequestId);
    }

    /// <summary>Gets the command.</summary>
    public CmdletCommand Command { get; }

    /// <summary>Gets the objects that the command returned, in order.</summary>
    public IReadOnlyList<CmdletObject> Objects { get; }

    /// <summary>Gets the messages of all streams, in order.</summary>
    public IReadOnlyList<CmdletMessage> Messages { get; init; } = [];

    /// <summary>Gets the warnings, in order.</summary>
    public IReadOnlyList<string> Warnings => Messages.Count == 0
        ? []
        : [.. Messages.Where(message => message.Kind == CmdletMessageKind.Warning).Select(message => message.Text)];

    /// <summary>
    /// Gets the errors that didn't stop the command. The list is empty unless the command has an ErrorAction of Continue,
    /// SilentlyContinue, or Ignore. Otherwise, an error causes a <see cref="CmdletException"/>.
    /// </summary>
    public IReadOnlyList<CmdletError> Errors { get; init; } = [];

    /// <summary>Gets the number of times the command was sent. The default is 1.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>
    /// Gets a value indicating whether the response was lost, and the stored object showed that the command had taken effect.
    /// </summary>
    public bool WasRecovered { get; init; }

    /// <summary>Gets the ID of the request for Microsoft support.</summary>
    /// <value>The ID, or <see langword="null"/> if the carrier has none.</value>
    public string? RequestId { get; init; }

    /// <summary>
    /// Returns the cmdlet and the number of objects, such as <c>Get-OutboundConnector: 2 objects</c>, and the number of warnings
    /// and errors if there are any. The text contains no values.
    /// </summary>
    /// <returns>The summary of the result.</returns>
    public override string ToString()
        => $"{Command.Name}: {Count(Objects.Count, "object")}"
            + (Warnings.Count == 0 ? "" : $", {Count(Warnings.Count, "warning")}")
            + (Errors.Count == 0 ? "" : $", {Count(Errors.Count, "error")}");

    private static string Count(int count, string noun)
        => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
