using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>The section of an errata file for a parameter.</summary>
internal sealed record ErrataSection(
    string Name, int Line, IReadOnlyList<Sentence> Struck, IReadOnlyList<Addition> Added)
{
    public ErrataSection Without(Addition addition) => this with { Added = [.. Added.Where(other => other != addition)] };
}
