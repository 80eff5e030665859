namespace ConnectorSdk;

/// <summary>
/// Specifies how PowerShell handles an error, a warning, or an information message. The numbers are the same as in PowerShell's
/// <c>ActionPreference</c>.
/// </summary>
public enum CmdletActionPreference
{
    /// <summary>PowerShell shows nothing and continues. Errors are still added to <c>$Error</c>.</summary>
    SilentlyContinue,

    /// <summary>PowerShell shows the message and stops the command.</summary>
    Stop,

    /// <summary>PowerShell shows the message and continues.</summary>
    Continue,

    /// <summary>PowerShell shows the message and asks the user whether to continue.</summary>
    Inquire,

    /// <summary>PowerShell shows nothing and continues. Errors aren't added to <c>$Error</c>.</summary>
    Ignore,
}
