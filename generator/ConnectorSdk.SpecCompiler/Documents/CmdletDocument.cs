using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A cmdlet's help document as written, before anything is resolved or merged.</summary>
internal sealed record CmdletDocument(
    string FileName,
    string Name,
    string Module,
    string Synopsis,
    IReadOnlyList<SyntaxSet> Syntax,
    IReadOnlyList<ParameterSection> Parameters,
    IReadOnlyList<Example> Examples)
{
    /// <summary>The web address of the page; empty if the document states none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the front matter lists; empty if it lists none.</summary>
    public string Applicable { get; init; } = "";

    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>The parts of DESCRIPTION that might describe relations between parameters, as a section without a name.</summary>
    public ParameterSection? Description { get; init; }

    /// <summary>
    /// The blocks that state rules in rule notation, in document order, followed by the blocks of the errata file.
    /// </summary>
    public IReadOnlyList<PlacedRules> Rules { get; init; } = [];
}
