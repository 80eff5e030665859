namespace ConnectorSdk;

/// <summary>Specifies the kind of an error, independently of the carrier.</summary>
public enum CmdletErrorKind
{
    /// <summary>The error isn't one of the other kinds.</summary>
    Unclassified,

    /// <summary>The object doesn't exist.</summary>
    NotFound,

    /// <summary>An object with the same name exists.</summary>
    AlreadyExists,

    /// <summary>A value, or the combination of parameters, is invalid.</summary>
    Invalid,

    /// <summary>The account doesn't have the permission.</summary>
    AccessDenied,

    /// <summary>The cmdlet doesn't exist in this version, or isn't available to the account.</summary>
    UnknownCmdlet,

    /// <summary>The parameter doesn't exist in this version, or isn't available to the account.</summary>
    UnknownParameter,

    /// <summary>The account couldn't sign in, or its token was rejected.</summary>
    NotAuthenticated,

    /// <summary>Too many commands were sent.</summary>
    Throttled,

    /// <summary>The server failed temporarily.</summary>
    Transient,

    /// <summary>No answer arrived in time.</summary>
    Timeout,

    /// <summary>The connection couldn't be opened, or was lost.</summary>
    ConnectionLost,
}
