using System.Globalization;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts <c>'{0} of {1}' -f $a, $b</c> to an interpolated string.</summary>
internal static partial class FormatOperator
{
    public static CodeValue Convert(BinaryExpressionAst binary, ExpressionConverter converter)
    {
        var arguments = converter.Convert(binary.Right, new ExpressionPurpose(CodeType.Text, ""));
        if (converter.Convert(binary.Left) is not { Literal.Value: string format })
        {
            throw Refuse(binary);
        }

        var items = arguments.Items ?? [arguments];
        List<object> parts = [];
        var position = 0;
        foreach (Match hole in Hole().Matches(format))
        {
            AddText(parts, format[position..hole.Index], binary);
            position = hole.Index + hole.Length;
            if (!hole.Groups[1].Success)
            {
                AddText(parts, hole.Value[..1], null);
            }
            else if (int.Parse(hole.Groups[1].Value, CultureInfo.InvariantCulture) is var index
                && index < items.Count)
            {
                var item = items[index];
                var hasFormat = hole.Groups[2].Success;
                ExpandedLiteral.AddValue(parts, !hasFormat ? item
                    : item.Kind == CodeKind.Integer ? item with { Code = item.Operand + hole.Groups[2].Value, IsPrimary = true }
                    : throw Refuse(binary), binary);
            }
            else
            {
                throw Refuse(binary);
            }
        }

        AddText(parts, format[position..], binary);
        return TextLiteral.Interpolate(parts);
    }

    private static void AddText(List<object> parts, string text, Ast? checkedFor)
    {
        if (checkedFor is not null && text.AsSpan().IndexOfAny('{', '}') >= 0)
        {
            throw Refuse(checkedFor);
        }

        if (parts is [.., string last])
        {
            parts[^1] = last + text;
        }
        else if (text.Length > 0)
        {
            parts.Add(text);
        }
    }

    [GeneratedRegex(@"\{\{|\}\}|\{(\d{1,4})(:[DXd]\d{0,2})?\}")]
    private static partial Regex Hole();

    private static NotConvertibleException Refuse(Ast expression)
        => new($"{ExpressionConverter.Quote(expression)} isn't converted.");
}
