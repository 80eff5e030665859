namespace ConnectorSdk.Rules.Predicates;

/// <summary>Specifies the consequence if the condition is true and the demand isn't satisfied.</summary>
internal enum Force
{
    /// <summary>The command isn't allowed.</summary>
    Must,

    /// <summary>The setting in the condition is accepted, but has no effect.</summary>
    NoEffect,

    /// <summary>
    /// The condition uses a reserved parameter or value. There is no demand, because the condition must not be true.
    /// </summary>
    Reserved,

    /// <summary>The condition uses a deprecated parameter or value. Otherwise the same as <see cref="Reserved"/>.</summary>
    Deprecated,
}
