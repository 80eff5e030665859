namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletVariable"/> to and from its PowerShell text, without its object.</summary>
internal sealed class CmdletVariableTypeConverter() : StringTypeConverter(text => Parse(text))
{
    /// <exception cref="FormatException">The string isn't the name of a variable.</exception>
    public static CmdletVariable Parse(string text) => CmdletCredentialTypeConverter.NameIn(text) is { } name
        ? CmdletVariable.Named(name)
        : throw new FormatException($"'{text}' is not a variable. Use a format such as $session.");
}
