using System.ComponentModel;

namespace ConnectorSdk.Testing.Server;

/// <summary>Represents an error of a server.</summary>
/// <param name="Kind">The kind of the error.</param>
/// <param name="Id">The ID, such as <c>Ex6F9304</c>. It can be empty.</param>
/// <param name="TypeName">The full name of the server's exception.</param>
/// <param name="Message">The message.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed record ServerError(CmdletErrorKind Kind, string Id, string TypeName, string Message)
{
    /// <summary>Gets the parameter that the error refers to.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the object that the error refers to.</summary>
    public string? Target { get; init; }
}
