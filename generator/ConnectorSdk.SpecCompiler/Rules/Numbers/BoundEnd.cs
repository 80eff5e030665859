namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>One end of a bound. An open end is no part of what is allowed.</summary>
internal readonly record struct BoundEnd(Amount Amount, bool IsOpen);
