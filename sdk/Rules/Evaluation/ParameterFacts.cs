namespace ConnectorSdk.Rules.Evaluation;

/// <summary>
/// Represents the facts about a parameter that rules use. <paramref name="Default"/> is the documented default value, or null if
/// the
/// document doesn't state one.
/// </summary>
internal sealed record ParameterFacts(string Name, string Type, string? Default, bool AllowsNull = false)
{
    public bool IsSwitch => string.Equals(Type, "SwitchParameter", StringComparison.OrdinalIgnoreCase);

    public bool IsBoolean => string.Equals(Type, "Boolean", StringComparison.OrdinalIgnoreCase);
}
