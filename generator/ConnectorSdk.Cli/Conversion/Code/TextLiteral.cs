using System.Globalization;
using System.Text;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>String literals: regular ones, verbatim ones for paths, and interpolated ones.</summary>
internal static class TextLiteral
{
    public static string Of(string text) => IsPath(text) ? $"@\"{text.Replace("\"", "\"\"")}\"" : $"\"{Escape(text)}\"";

    /// <summary>Creates an interpolated string, such as <c>$"To {name}"</c>, or a regular one if there are no values.</summary>
    public static CodeValue Interpolate(IReadOnlyList<object> parts)
    {
        if (parts.All(part => part is string))
        {
            return CodeValue.Text(string.Concat(parts));
        }

        if (parts is [CodeValue { Kind: CodeKind.Text } only])
        {
            return only;
        }

        var isPath = parts.OfType<string>().Any(IsPath) && parts.OfType<string>().All(part => IsPath(part) || IsPlain(part));
        var code = new StringBuilder(isPath ? "$@\"" : "$\"");
        foreach (var part in parts)
        {
            code.Append(part is CodeValue value ? $"{{{Hole(value)}}}" : Braces(isPath ? (string)part : Escape((string)part)));
        }

        return new CodeValue(code.Append('"').ToString(), CodeType.Text);
    }

    /// <summary>In an interpolated string, a colon starts the format of a value.</summary>
    private static string Hole(CodeValue value) => value.Kind == CodeKind.Texts
        ? $"string.Join(\" \", {value.Typed})"
        : value.Operand;

    private static string Braces(string text) => text.Replace("{", "{{").Replace("}", "}}");

    private static bool IsPath(string text)
        => text.Contains('\\') && !text.Contains('"') && text.All(c => !char.IsControl(c) && !PlainText.IsInvisible(c));

    private static bool IsPlain(string text)
        => text.All(c => c is not ('"' or '\\') && !char.IsControl(c) && !PlainText.IsInvisible(c));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || PlainText.IsInvisible(c)
                    => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
