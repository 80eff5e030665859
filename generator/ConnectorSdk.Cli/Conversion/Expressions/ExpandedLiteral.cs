using System.Management.Automation.Language;
using System.Text;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts a string that contains variables to an interpolated string.</summary>
internal static class ExpandedLiteral
{
    public static CodeValue Of(ExpandableStringExpressionAst text, ExpressionConverter converter)
    {
        List<object> parts = [];
        var source = text.Extent.Text;
        var isHere = text.StringConstantType == StringConstantType.DoubleQuotedHereString;
        var isQuoted = isHere || text.StringConstantType == StringConstantType.DoubleQuoted;
        var position = isHere ? source.IndexOf('\n', StringComparison.Ordinal) + 1 : isQuoted ? 1 : 0;
        var end = isHere ? LastLine(source) : isQuoted ? source.Length - 1 : source.Length;
        foreach (var nested in text.NestedExpressions)
        {
            var start = nested.Extent.StartOffset - text.Extent.StartOffset;
            Add(parts, Unescape(source[position..start], isHere, isQuoted));
            AddValue(parts, converter.Convert(nested, new ExpressionPurpose(CodeType.Text, "")), nested);
            position = nested.Extent.EndOffset - text.Extent.StartOffset;
        }

        Add(parts, Unescape(source[position..end], isHere, isQuoted));
        return TextLiteral.Interpolate(parts);
    }

    /// <summary>Adds a value in the form that it has in PowerShell strings, independent of the culture.</summary>
    public static void AddValue(List<object> parts, CodeValue value, Ast place)
    {
        if (value is { Literal.Value: string text })
        {
            Add(parts, text);
            return;
        }

        parts.Add(value.Kind is CodeKind.Text or CodeKind.Integer or CodeKind.Boolean or CodeKind.Texts or CodeKind.TimeSpan
            ? value.Items is null ? value : throw Refuse(place)
            : throw Refuse(place));
    }

    private static NotConvertibleException Refuse(Ast place)
        => new($"What {ExpressionConverter.Quote(place)} looks like in a text isn't certain.");

    private static void Add(List<object> parts, string text)
    {
        if (parts is [.., string last])
        {
            parts[^1] = last + text;
        }
        else if (text.Length > 0)
        {
            parts.Add(text);
        }
    }

    /// <summary>The line break before the end of a here-string isn't part of it.</summary>
    private static int LastLine(string source)
    {
        var end = source.LastIndexOf('\n');
        return end > 0 && source[end - 1] == '\r' ? end - 1 : end;
    }

    private static string Unescape(string source, bool isHere, bool isQuoted)
    {
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '`' && i + 1 < source.Length)
            {
                i++;
                text.Append(source[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    '0' => '\0',
                    'a' => '\a',
                    'b' => '\b',
                    'f' => '\f',
                    'v' => '\v',
                    'e' => '\u001b',
                    'u' => throw new NotConvertibleException("A string has a character by its number."),
                    var other => other,
                });
            }
            else
            {
                text.Append(source[i]);
                i += isQuoted && !isHere && IsQuote(source[i]) && i + 1 < source.Length && IsQuote(source[i + 1]) ? 1 : 0;
            }
        }

        return text.ToString();
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E';
}
