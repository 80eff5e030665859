namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletCredential"/> to and from its variable.</summary>
internal sealed class CmdletCredentialTypeConverter() : StringTypeConverter(Parse)
{
    /// <exception cref="FormatException">
    /// The string isn't the name of a variable. It may be a password, so the message doesn't contain it.
    /// </exception>
    public static CmdletCredential Parse(string text) => NameIn(text) is { } name
        ? CmdletCredential.FromVariable(name)
        : throw new FormatException("A credential must be specified as the variable that contains it, such as $relay.");

    /// <summary>Gets the name of a variable, or null for another string.</summary>
    public static string? NameIn(string text)
        => text.StartsWith("$", StringComparison.Ordinal) && ParameterName.IsValid(text.Substring(1)) ? text.Substring(1) : null;
}
