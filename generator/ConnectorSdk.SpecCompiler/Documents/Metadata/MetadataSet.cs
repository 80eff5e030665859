namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>What a block says of one parameter set, as the 2024-05-01 schema tells sets apart.</summary>
internal sealed record MetadataSet(string Name, int Line)
{
    public string? Required { get; init; }

    public string? Position { get; init; }

    public bool AcceptsPipeline { get; init; }

    public bool AcceptsPipelineByValue { get; init; }

    public bool TakesRemainingArguments { get; init; }
}
