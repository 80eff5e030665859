namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>
/// The metadata of a parameter in some parameter sets, or in all sets if <paramref name="Sets"/> is null. Missing keys are null.
/// Lines are the lines of the keys, or the line of the block if it doesn't contain the key.
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

    /// <summary>The position; null if the block states none or the value isn't recognized.</summary>
    public MetadataPosition? Position { get; init; }

    /// <summary>The line of <see cref="Position"/>.</summary>
    public int PositionLine { get; init; }

    /// <summary>True if the parameter accepts pipeline input; null if the block doesn't state it.</summary>
    public bool? AcceptsPipeline { get; init; }

    /// <summary>True if the parameter accepts whole objects from the pipeline, not only their properties.</summary>
    public bool AcceptsPipelineByValue { get; init; }

    /// <summary>True if the parameter accepts all arguments that no other parameter accepts.</summary>
    public bool TakesRemainingArguments { get; init; }

    /// <summary>The text that messages quote for <see cref="AcceptedValues"/>.</summary>
    public string AcceptedValuesText => "Accepted values: " + string.Join(", ", AcceptedValues);
}
