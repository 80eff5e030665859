using ConnectorSdk.Cli.Conversion.Scopes;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>A parameter of a function. Without a default value, calls have to give it.</summary>
internal sealed record LocalParameter(string Name, CodeVariable Variable, string? Default, bool IsSwitch)
{
    /// <summary>The script declares its type. PowerShell leaves other values as they are.</summary>
    public bool IsTyped { get; init; }
}
