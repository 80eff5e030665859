namespace ConnectorSdk.Carriers;

/// <summary>Specifies how a cmdlet affects objects, as far as its verb shows.</summary>
internal enum VerbClass
{
    /// <summary>The cmdlet changes nothing.</summary>
    Read,

    /// <summary>The cmdlet creates an object.</summary>
    Create,

    /// <summary>The cmdlet may change objects in other ways.</summary>
    Write,
}
