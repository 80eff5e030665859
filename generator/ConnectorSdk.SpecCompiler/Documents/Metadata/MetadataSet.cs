namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>The metadata of a single parameter set, which the 2024-05-01 schema describes separately.</summary>
internal sealed record MetadataSet(string Name, int Line)
{
    public string? Required { get; init; }

    public string? Position { get; init; }

    public bool AcceptsPipeline { get; init; }

    public bool AcceptsPipelineByValue { get; init; }

    public bool TakesRemainingArguments { get; init; }
}
