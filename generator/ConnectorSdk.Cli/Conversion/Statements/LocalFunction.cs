using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>A local function, with the parameters that calls can give.</summary>
internal sealed record LocalFunction(string Name, IReadOnlyList<LocalParameter> Parameters)
{
    /// <summary>The type of its value; null for a function that returns nothing.</summary>
    public CodeType? Returned { get; init; }
}
