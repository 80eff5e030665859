using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A cmdlet's help document, as it is written: nothing is resolved or merged yet.</summary>
internal sealed record CmdletDocument(
    string FileName,
    string Name,
    string Module,
    string Synopsis,
    IReadOnlyList<SyntaxSet> Syntax,
    IReadOnlyList<ParameterSection> Parameters,
    IReadOnlyList<Example> Examples)
{
    /// <summary>The address of the page on the web; empty where the document names none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the front matter lists; empty where it lists none.</summary>
    public string Applicable { get; init; } = "";

    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>The parts of DESCRIPTION that may tell how parameters go together, as an entry without a name.</summary>
    public ParameterSection? Description { get; init; }

    /// <summary>The blocks that state rules in notation, in the order of the document, and those of errata behind them.</summary>
    public IReadOnlyList<PlacedRules> Rules { get; init; } = [];
}
