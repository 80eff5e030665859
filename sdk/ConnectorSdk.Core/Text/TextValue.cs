namespace ConnectorSdk;

/// <summary>Parses the value types that hold a text: each can be made from any text, but only some are valid.</summary>
internal static class TextValue
{
    /// <summary>The value, if it is valid.</summary>
    /// <param name="value">The value, made from the text that is parsed.</param>
    /// <param name="description">What a valid value is, in words that complete "is not ...".</param>
    /// <exception cref="FormatException">The value isn't valid.</exception>
    public static T Require<T>(T value, string description)
        where T : struct, ITextValue
        => value.IsValid ? value : throw new FormatException($"'{value}' is not {description}.");

    /// <summary>Whether the value is valid. If it isn't, the result is empty.</summary>
    public static bool TryAccept<T>(T value, out T result)
        where T : struct, ITextValue
    {
        result = value.IsValid ? value : default;
        return value.IsValid;
    }
}
