namespace ConnectorSdk.Generator;

/// <summary>The names of the incremental steps, for tests and profiling.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string ReadReferences = nameof(ReadReferences);
    public const string ReadErrata = nameof(ReadErrata);
    public const string ReadDocument = nameof(ReadDocument);
    public const string CompileDocument = nameof(CompileDocument);
    public const string JoinNoun = nameof(JoinNoun);
    public const string EmitNoun = nameof(EmitNoun);
    public const string ListCmdlets = nameof(ListCmdlets);
    public const string EmitCatalog = nameof(EmitCatalog);
}
