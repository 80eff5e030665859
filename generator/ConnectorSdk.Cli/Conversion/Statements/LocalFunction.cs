using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>A local function with the parameters that calls can set.</summary>
internal sealed record LocalFunction(string Name, IReadOnlyList<LocalParameter> Parameters)
{
    /// <summary>The return type, or null if the function returns nothing.</summary>
    public CodeType? Returned { get; init; }
}
