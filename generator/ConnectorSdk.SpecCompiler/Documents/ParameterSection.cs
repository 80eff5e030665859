using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A parameter's section in PARAMETERS.</summary>
internal sealed record ParameterSection(
    string Name,
    int Line,
    IReadOnlyList<MarkdownBlock> Text,
    ParameterMetadata[] Metadata,
    string? Applicable)
{
    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>The type that the heading states; null if it states none.</summary>
    public string? HeadingType { get; init; }

    /// <summary>The first metadata block that states a type; null if there is none.</summary>
    public ParameterMetadata? TypeMetadata
    {
        get
        {
            foreach (var block in Metadata)
            {
                if (block.Type is not null)
                {
                    return block;
                }
            }

            return null;
        }
    }
}
