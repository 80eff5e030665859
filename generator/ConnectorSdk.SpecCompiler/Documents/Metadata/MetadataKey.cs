namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>The keys of a parameter's metadata that mean something, in either schema.</summary>
internal enum MetadataKey
{
    Other = -1,
    Type,
    Sets,
    Aliases,
    Required,
    Default,
    DefaultOfNewSchema,
    AcceptedValues,
    AcceptedValuesOfNewSchema,
    Applicable,
    SetsOfNewSchema,
    Position,
    Pipeline,
}
