namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>The content of an errata file: sentences that it removes, text that it adds, and rules in rule notation.</summary>
internal sealed record ErrataDocument(string FileName, IReadOnlyList<ErrataSection> Sections, IReadOnlyList<PlacedRules> Rules)
{
    /// <summary>Gets a copy without one of the additions.</summary>
    public ErrataDocument Without(Addition addition)
        => this with { Sections = [.. Sections.Select(section => section.Without(addition))] };
}
