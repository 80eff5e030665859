namespace ConnectorSdk.Carriers;

/// <summary>Maps the type names, messages, and categories of errors to error kinds. The first match is used.</summary>
internal static class ErrorKinds
{
    private static readonly (string Part, CmdletErrorKind Kind)[] _types =
    [
        ("AlreadyExists", CmdletErrorKind.AlreadyExists),
        ("ObjectExistsException", CmdletErrorKind.AlreadyExists),
        ("ObjectNotFound", CmdletErrorKind.NotFound),
        ("NoSuchObject", CmdletErrorKind.NotFound),
        ("AccessDenied", CmdletErrorKind.AccessDenied),
        ("UnauthorizedAccess", CmdletErrorKind.AccessDenied),
        ("SecurityException", CmdletErrorKind.AccessDenied),
        ("CommandNotFound", CmdletErrorKind.UnknownCmdlet),
        ("AmbiguousParameterSet", CmdletErrorKind.UnknownParameter),
        ("NamedParameterNotFound", CmdletErrorKind.UnknownParameter),
        ("AuthenticationFailed", CmdletErrorKind.NotAuthenticated),
        ("OverBudget", CmdletErrorKind.Throttled),
        ("Throttl", CmdletErrorKind.Throttled),
        ("MaxRetryReached", CmdletErrorKind.Throttled),
        ("TransientException", CmdletErrorKind.Transient),
        ("UnableToWriteToAad", CmdletErrorKind.Transient),
        ("TimeoutException", CmdletErrorKind.Timeout),
    ];

    private static readonly (string Part, CmdletErrorKind Kind)[] _texts =
    [
        ("maximum number of concurrent requests", CmdletErrorKind.Throttled),
        ("micro delay", CmdletErrorKind.Throttled),
        ("issue may be transient", CmdletErrorKind.Transient),
        ("UnableToWriteToAadException", CmdletErrorKind.Transient),
        ("parameter cannot be found that matches", CmdletErrorKind.UnknownParameter),
        ("is not recognized as a name of a cmdlet", CmdletErrorKind.UnknownCmdlet),
        ("is not recognized as the name of a cmdlet", CmdletErrorKind.UnknownCmdlet),
        ("Read and Prompt functionality", CmdletErrorKind.Invalid),
        ("AADSTS", CmdletErrorKind.NotAuthenticated),
    ];

    private static readonly (string Part, CmdletErrorKind Kind)[] _generalTypes =
    [
        ("ParameterBinding", CmdletErrorKind.Invalid),
        ("Argument", CmdletErrorKind.Invalid),
        ("Validation", CmdletErrorKind.Invalid),
        ("FormatException", CmdletErrorKind.Invalid),
        ("InvalidCast", CmdletErrorKind.Invalid),
        ("ParameterTransformation", CmdletErrorKind.Invalid),
    ];

    private static readonly (string Part, CmdletErrorKind Kind)[] _generalTexts =
    [
        ("couldn't be performed because object", CmdletErrorKind.NotFound),
        ("The object already exists", CmdletErrorKind.AlreadyExists),
    ];

    private static readonly (string Part, CmdletErrorKind Kind)[] _categories =
    [
        ("PermissionDenied", CmdletErrorKind.AccessDenied),
        ("SecurityError", CmdletErrorKind.AccessDenied),
        ("AuthenticationError", CmdletErrorKind.NotAuthenticated),
        ("LimitsExceeded", CmdletErrorKind.Throttled),
        ("LimitExceeded", CmdletErrorKind.Throttled),
        ("OperationTimeout", CmdletErrorKind.Timeout),
        ("InvalidArgument", CmdletErrorKind.Invalid),
        ("InvalidData", CmdletErrorKind.Invalid),
        ("ObjectNotFound", CmdletErrorKind.NotFound),
        ("ResourceExists", CmdletErrorKind.AlreadyExists),
        ("ResourceUnavailable", CmdletErrorKind.Transient),
    ];

    public static CmdletErrorKind Of(string typeName, string text, string category)
        => Find(_types, typeName)
            ?? Find(_texts, text)
            ?? Find(_generalTypes, typeName)
            ?? Find(_generalTexts, text)
            ?? Find(_categories, category)
            ?? CmdletErrorKind.Unclassified;

    private static CmdletErrorKind? Find((string Part, CmdletErrorKind Kind)[] rows, string text)
    {
        foreach (var (part, kind) in rows)
        {
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
