namespace ConnectorSdk;

/// <summary>Represents what <see cref="CmdletDefinition.Check"/> finds in a command.</summary>
public sealed record CmdletCheck
{
    /// <summary>Gets the parameters that aren't in the document and aren't common parameters.</summary>
    public IReadOnlyList<string> UnknownParameters { get; init; } = [];

    /// <summary>
    /// Gets the parameter sets that have all given parameters. If the list is empty, parameters of different sets are mixed.
    /// </summary>
    public IReadOnlyList<string> ParameterSets { get; init; } = [];

    /// <summary>
    /// Gets the violated rules of the parameter set that has the fewest errors, including missing mandatory parameters.
    /// </summary>
    public IReadOnlyList<CmdletViolation> Violations { get; init; } = [];
}
