using ConnectorSdk.Cli.Conversion.Scopes;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>A parameter of a function. Calls must set it if it has no default value.</summary>
internal sealed record LocalParameter(string Name, CodeVariable Variable, string? Default, bool IsSwitch)
{
    /// <summary>True if the script declares its type. Otherwise, PowerShell doesn't convert the value.</summary>
    public bool IsTyped { get; init; }
}
