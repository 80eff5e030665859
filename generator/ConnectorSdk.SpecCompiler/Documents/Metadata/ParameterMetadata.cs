namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>
/// What a metadata block says of a parameter in some sets; null <paramref name="Sets"/> are all. A null key isn't there. Lines
/// are those of the keys, or of the block where it lacks the key.
/// </summary>
internal sealed record ParameterMetadata(
    int Line,
    int TypeLine,
    string? Type,
    int SetsLine,
    string[]? Sets,
    string[] Aliases,
    int RequiredLine,
    bool? Required,
    string? Default,
    string[] AcceptedValues,
    int AcceptedValuesLine,
    string? Applicable)
{
    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>Null if the block states no position, or one that isn't understood.</summary>
    public MetadataPosition? Position { get; init; }

    /// <summary>The line of <see cref="Position"/>.</summary>
    public int PositionLine { get; init; }

    /// <summary>Whether the parameter takes values from the pipeline; null where the block doesn't tell.</summary>
    public bool? AcceptsPipeline { get; init; }

    /// <summary>The parameter takes whole objects from the pipeline, not only their properties.</summary>
    public bool AcceptsPipelineByValue { get; init; }

    /// <summary>The parameter takes all arguments that no other one does.</summary>
    public bool TakesRemainingArguments { get; init; }

    /// <summary>What messages quote of <see cref="AcceptedValues"/>.</summary>
    public string AcceptedValuesText => "Accepted values: " + string.Join(", ", AcceptedValues);
}
