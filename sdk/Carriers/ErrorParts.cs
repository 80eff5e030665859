namespace ConnectorSdk.Carriers;

/// <summary>The parts of an error message.</summary>
internal sealed record ErrorParts(string? Id, string? TypeName, string Message)
{
    /// <summary>Replaces missing parts with those of another error.</summary>
    public ErrorParts Or(ErrorParts outer) => this with { Id = Id ?? outer.Id, TypeName = TypeName ?? outer.TypeName };
}
