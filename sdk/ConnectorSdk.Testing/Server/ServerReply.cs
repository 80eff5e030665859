using System.ComponentModel;

namespace ConnectorSdk.Testing.Server;

/// <summary>Represents the response of a server.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed record ServerReply
{
    /// <summary>Gets the objects that the command returns.</summary>
    public IReadOnlyList<CmdletObject> Rows { get; init; } = [];

    /// <summary>Gets the warnings.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Gets the error, or <see langword="null"/> if the command succeeds.</summary>
    public ServerError? Error { get; init; }
}
