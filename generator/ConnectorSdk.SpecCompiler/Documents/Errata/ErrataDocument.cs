namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>What errata take out of a document and add to it, as it is written; also rules in notation.</summary>
internal sealed record ErrataDocument(string FileName, IReadOnlyList<ErrataSection> Sections, IReadOnlyList<PlacedRules> Rules)
{
    /// <summary>The same errata without one of their additions.</summary>
    public ErrataDocument Without(Addition addition)
        => this with { Sections = [.. Sections.Select(section => section.Without(addition))] };
}
