namespace ConnectorSdk.Rules.Evaluation;

/// <summary>
/// What the document says of a parameter, as far as rules need it. <paramref name="Default"/> is the documented value of the
/// omitted parameter, null if the document is silent.
/// </summary>
internal sealed record ParameterFacts(string Name, string Type, string? Default, bool AllowsNull = false)
{
    public bool IsSwitch => string.Equals(Type, "SwitchParameter", StringComparison.OrdinalIgnoreCase);

    public bool IsBoolean => string.Equals(Type, "Boolean", StringComparison.OrdinalIgnoreCase);
}
