namespace ConnectorSdk.Carriers;

/// <summary>What a cmdlet does to objects, as far as its verb tells.</summary>
internal enum VerbClass
{
    /// <summary>Nothing is changed.</summary>
    Read,

    /// <summary>An object is created.</summary>
    Create,

    /// <summary>Anything else.</summary>
    Write,
}
