namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// A parameter in a set. <paramref name="Mandatory"/> is true only where that is certain: all that the document says of it
/// agrees.
/// </summary>
internal sealed record SetMember(string Parameter, bool Mandatory, SetPosition Position)
{
    /// <summary>False where only SYNTAX or only the metadata has the parameter in the set.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The document states that the parameter is mandatory, but contradicts this elsewhere.</summary>
    public bool MayBeMandatory { get; init; }

    /// <summary>A mandatory switch that no other set has, and that alone tells the set from the others.</summary>
    public bool SelectsSet { get; init; }
}
