namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Specifies the effect of a builder method.</summary>
internal enum BuilderCallKind
{
    /// <summary>The effect isn't known.</summary>
    Other,

    /// <summary>Sets the parameter in the method name, unless the argument is null.</summary>
    Setter,

    /// <summary>Sets the parameter in the method name to <c>$null</c>.</summary>
    Clear,

    /// <summary>Sets the parameter that the first argument names.</summary>
    EscapeHatch,

    /// <summary>Checks the command: <c>Build()</c> or <c>Validate()</c>.</summary>
    Check,

    /// <summary>Checks the command without throwing: <c>TryBuild()</c>.</summary>
    Probe,

    /// <summary>Creates another builder with the same settings: <c>Clone()</c>.</summary>
    Copy,
}
