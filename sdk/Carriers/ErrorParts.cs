namespace ConnectorSdk.Carriers;

/// <summary>The parts of an error's text.</summary>
internal sealed record ErrorParts(string? Id, string? TypeName, string Message)
{
    /// <summary>The parts, with those of another text where they are missing.</summary>
    public ErrorParts Or(ErrorParts outer) => this with { Id = Id ?? outer.Id, TypeName = TypeName ?? outer.TypeName };
}
