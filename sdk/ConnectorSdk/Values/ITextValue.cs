namespace ConnectorSdk;

/// <summary>Marks the value types whose whole content is the text that <c>ToString()</c> gives.</summary>
internal interface ITextValue
{
    /// <summary>Whether the text has the documented format.</summary>
    bool IsValid { get; }
}
