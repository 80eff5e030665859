namespace ConnectorSdk.PowerShell.Worker;

/// <summary>A function of the stub module.</summary>
/// <param name="Name">The name.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Sets">The parameter sets; none: one set with all parameters, none of them mandatory.</param>
public sealed record StubCmdlet(
    string Name, IReadOnlyList<StubParameter> Parameters, params IReadOnlyList<CmdletParameterSetDefinition> Sets)
{
    /// <summary>The function that a document describes.</summary>
    public static StubCmdlet Of(CmdletDefinition definition) => new(
        definition.Name,
        [.. definition.Parameters.Select(parameter => new StubParameter(parameter.Name, parameter.Type))],
        definition.ParameterSets);

    /// <summary>Without parameters that the account isn't allowed to use.</summary>
    public StubCmdlet Without(Func<string, bool> isHidden) => this with
    {
        Parameters = [.. Parameters.Where(parameter => !isHidden(parameter.Name))],
    };
}
