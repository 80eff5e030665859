namespace ConnectorSdk;

/// <summary>Represents a value type that consists of the string that <c>ToString()</c> returns.</summary>
internal interface ITextValue
{
    /// <summary>Gets a value indicating whether the string has the documented format.</summary>
    bool IsValid { get; }

    /// <summary>Parses another value of the same type.</summary>
    /// <exception cref="FormatException">The string doesn't have the documented format.</exception>
    ITextValue Read(string text);
}
