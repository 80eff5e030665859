namespace ConnectorSdk;

/// <summary>Marks the value types whose whole content is the text that <c>ToString()</c> gives.</summary>
internal interface ITextValue
{
    /// <summary>Whether the text has the documented format.</summary>
    bool IsValid { get; }

    /// <summary>Reads another value of the same type.</summary>
    /// <exception cref="FormatException">The text doesn't have the documented format.</exception>
    ITextValue Read(string text);
}
