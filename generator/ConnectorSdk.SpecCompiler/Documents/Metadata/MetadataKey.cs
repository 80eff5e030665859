namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>The metadata keys of a parameter that are read, in either schema.</summary>
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
