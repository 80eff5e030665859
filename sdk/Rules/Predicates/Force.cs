namespace ConnectorSdk.Rules.Predicates;

/// <summary>What it means that a condition holds and the demand doesn't.</summary>
internal enum Force
{
    /// <summary>The command is wrong.</summary>
    Must,

    /// <summary>The setting of the condition is accepted, but without effect.</summary>
    NoEffect,

    /// <summary>The condition uses something reserved. There is no demand: nobody may meet the condition.</summary>
    Reserved,

    /// <summary>As <see cref="Reserved"/>, of something deprecated.</summary>
    Deprecated,
}
