namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A parameter in a set. <paramref name="Mandatory"/> is true only if all parts of the document agree.</summary>
internal sealed record SetMember(string Parameter, bool Mandatory, SetPosition Position)
{
    /// <summary>False if only SYNTAX or only the metadata has the parameter in the set.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The document states that the parameter is mandatory, but contradicts itself elsewhere.</summary>
    public bool MayBeMandatory { get; init; }

    /// <summary>A mandatory switch that is in no other set, and that identifies the set.</summary>
    public bool SelectsSet { get; init; }
}
