namespace ConnectorSdk;

/// <summary>How strongly the document words a rule.</summary>
#if CONNECTORSDK_RUNTIME
public
#else
internal
#endif
enum RuleSeverity
{
    /// <summary>
    /// The document forbids it ("can't", "must", "requires"): <c>Build()</c> throws, the analyzer reports an error.
    /// </summary>
    Error,

    /// <summary>
    /// The document says that it has no effect, is reserved or is deprecated, or only advises against it: reported, never fatal.
    /// </summary>
    Warning,
}
