namespace ConnectorSdk;

/// <summary>Represents the result of <see cref="CmdletDefinition.Check"/>.</summary>
public sealed record CmdletCheck
{
    /// <summary>Gets the parameters that aren't in the document and aren't common parameters.</summary>
    public IReadOnlyList<string> UnknownParameters { get; init; } = [];

    /// <summary>
    /// Gets the parameter sets that contain all parameters of the command. If the list is empty, the command mixes parameters of
    /// different sets.
    /// </summary>
    public IReadOnlyList<string> ParameterSets { get; init; } = [];

    /// <summary>
    /// Gets the violated rules of the parameter set with the fewest errors, including missing mandatory parameters.
    /// </summary>
    public IReadOnlyList<CmdletViolation> Violations { get; init; } = [];
}
