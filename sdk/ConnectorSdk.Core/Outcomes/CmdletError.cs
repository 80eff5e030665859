namespace ConnectorSdk;

/// <summary>
/// Represents an error that the server or the PowerShell engine reported. Its strings contain no tokens and no passwords.
/// </summary>
/// <param name="Kind">Gets the kind of the error.</param>
/// <param name="Message">Gets the message of the server.</param>
public sealed record CmdletError(CmdletErrorKind Kind, string Message)
{
    /// <summary>Gets the ID of the error, such as <c>Ex6F9304</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the full name of the server's exception.</summary>
    public string? TypeName { get; init; }

    /// <summary>Gets the error category of PowerShell, or the HTTP status code.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the object that the error refers to.</summary>
    public string? Target { get; init; }

    /// <summary>Gets the parameter that the error refers to, without the hyphen.</summary>
    public string? Parameter { get; init; }
}
