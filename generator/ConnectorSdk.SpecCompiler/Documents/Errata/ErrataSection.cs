using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>The part of errata that is about one parameter.</summary>
internal sealed record ErrataSection(
    string Name, int Line, IReadOnlyList<Sentence> Struck, IReadOnlyList<Addition> Added)
{
    public ErrataSection Without(Addition addition) => this with { Added = [.. Added.Where(other => other != addition)] };
}
