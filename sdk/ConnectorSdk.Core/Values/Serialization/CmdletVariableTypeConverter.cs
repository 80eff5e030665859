namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletVariable"/> from and to its PowerShell text, without the object that it holds.</summary>
internal sealed class CmdletVariableTypeConverter() : StringTypeConverter(text => Parse(text))
{
    /// <exception cref="FormatException">The text names no variable.</exception>
    public static CmdletVariable Parse(string text) => CmdletCredentialTypeConverter.NameIn(text) is { } name
        ? CmdletVariable.Named(name)
        : throw new FormatException($"'{text}' is not a variable. Use a format such as $session.");
}
