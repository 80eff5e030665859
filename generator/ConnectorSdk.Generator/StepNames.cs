namespace ConnectorSdk.Generator;

/// <summary>The names of the incremental steps, for tests and for whoever profiles a build.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string ReadDocument = nameof(ReadDocument);
    public const string ReadErrata = nameof(ReadErrata);
    public const string JoinErrata = nameof(JoinErrata);
    public const string FindLoneErrata = nameof(FindLoneErrata);
    public const string CompileDocument = nameof(CompileDocument);
    public const string FindDuplicates = nameof(FindDuplicates);
    public const string FindSdk = nameof(FindSdk);
    public const string EmitBuilder = nameof(EmitBuilder);
    public const string CollectEnums = nameof(CollectEnums);
    public const string EmitEnums = nameof(EmitEnums);
    public const string JoinFiles = nameof(JoinFiles);
}
