namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>What a method of a builder does.</summary>
internal enum BuilderCallKind
{
    /// <summary>Nothing that is known: the builder may do or become anything.</summary>
    Other,

    /// <summary>Sets the parameter that its name ends with, unless its argument is null.</summary>
    Setter,

    /// <summary>Sets the parameter that its name ends with to <c>$null</c>.</summary>
    Clear,

    /// <summary>Sets the parameter that its first argument names.</summary>
    EscapeHatch,

    /// <summary>Checks the command: <c>Build()</c> or <c>Validate()</c>.</summary>
    Check,

    /// <summary>Asks whether the command can be built, and never throws: <c>TryBuild()</c>.</summary>
    Probe,

    /// <summary>Makes another builder with the same settings: <c>Clone()</c>.</summary>
    Copy,
}
