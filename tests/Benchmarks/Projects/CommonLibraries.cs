using Markdig;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>Reads documents with the libraries that everybody uses for Markdown and YAML.</summary>
internal sealed class CommonLibraries
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
    private readonly IDeserializer _yaml = new DeserializerBuilder().Build();

    /// <summary>The values of all blocks of YAML. A block that isn't valid has none.</summary>
    public IReadOnlyList<Dictionary<string, string>> Read(string text)
        => [.. Markdown.Parse(text, _pipeline).Descendants<FencedCodeBlock>()
            .Where(block => block.Info == "yaml")
            .Select(block => ReadBlock(block.Lines.ToString()))];

    private Dictionary<string, string> ReadBlock(string text)
    {
        try
        {
            return _yaml.Deserialize<Dictionary<string, string>>(text) ?? [];
        }
        catch (YamlException)
        {
            return [];
        }
    }
}
