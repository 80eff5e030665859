namespace ConnectorSdk;

/// <summary>Parses the value types that wrap a string. A value can be created from any string, but may not be valid.</summary>
internal static class TextValue
{
    /// <summary>Gets the value if it is valid.</summary>
    /// <param name="value">The value that was created from the string.</param>
    /// <param name="description">The description of a valid value, as the complement of "is not".</param>
    /// <exception cref="FormatException">The value isn't valid.</exception>
    public static T Require<T>(T value, string description)
        where T : struct, ITextValue
        => value.IsValid ? value : throw new FormatException($"'{value}' is not {description}.");

    /// <summary>Determines whether the value is valid. If it isn't, the result is the default value.</summary>
    public static bool TryAccept<T>(T value, out T result)
        where T : struct, ITextValue
    {
        result = value.IsValid ? value : default;
        return value.IsValid;
    }
}
