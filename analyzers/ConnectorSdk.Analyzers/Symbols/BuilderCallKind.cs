namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>What a method of a builder does.</summary>
internal enum BuilderCallKind
{
    /// <summary>Nothing that is known: the builder may do or become anything.</summary>
    Other,

    /// <summary>Sets the parameter that its name ends with.</summary>
    Setter,

    /// <summary>Sets the parameter that its first argument names.</summary>
    EscapeHatch,

    /// <summary>Checks the command: <c>Build()</c> or <c>Validate()</c>.</summary>
    Check,
}
