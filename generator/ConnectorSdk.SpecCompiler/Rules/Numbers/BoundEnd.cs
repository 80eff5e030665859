namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>One end of a bound. The amount of an open end isn't allowed itself.</summary>
internal readonly record struct BoundEnd(Amount Amount, bool IsOpen);
