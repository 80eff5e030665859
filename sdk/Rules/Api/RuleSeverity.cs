namespace ConnectorSdk;

/// <summary>Specifies the severity of a rule.</summary>
#if CONNECTORSDK_RUNTIME
public
#else
internal
#endif
enum RuleSeverity
{
    /// <summary>The document forbids the command ("can't", "must", "requires"). <c>Build()</c> throws an exception.</summary>
    Error,

    /// <summary>
    /// The document advises against the command, or states that a parameter has no effect, is reserved, or is deprecated.
    /// <c>Build()</c> doesn't throw an exception.
    /// </summary>
    Warning,
}
