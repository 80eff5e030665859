using System.Globalization;
using System.Management.Automation.Language;
using System.Text;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Reads a string with variables if each of them has one known value.</summary>
internal static class ExpandedText
{
    private const int MaxLength = 10_000;

    /// <summary>In a string with a quotation mark or a backtick, characters can have another meaning.</summary>
    private static readonly char[] _special = ['`', '"', '\u201C', '\u201D', '\u201E'];

    public static ArgumentValue Read(ExpandableStringExpressionAst text, ValueReader values)
        => text.StringConstantType == StringConstantType.DoubleQuoted && Expand(text, values) is { } expanded
            ? ArgumentValue.Text(expanded)
            : ArgumentValue.UnknownObject;

    private static string? Expand(ExpandableStringExpressionAst text, ValueReader values)
    {
        var source = text.Extent.Text;
        var expanded = new StringBuilder();
        var position = 1;
        foreach (var nested in text.NestedExpressions)
        {
            var start = nested.Extent.StartOffset - text.Extent.StartOffset;
            if (start < position || !AppendLiteral(expanded, source[position..start])
                || ValueOf(nested, values) is not { } value || expanded.Length + value.Length > MaxLength)
            {
                return null;
            }

            expanded.Append(value);
            position = nested.Extent.EndOffset - text.Extent.StartOffset;
        }

        return position < source.Length && AppendLiteral(expanded, source[position..^1]) ? expanded.ToString() : null;
    }

    private static bool AppendLiteral(StringBuilder expanded, string literal)
    {
        expanded.Append(literal);
        return literal.IndexOfAny(_special) < 0;
    }

    /// <summary>PowerShell always writes strings and integers in the same form.</summary>
    private static string? ValueOf(ExpressionAst nested, ValueReader values) => values.Read(Unwrap(nested)) switch
    {
        { Items: [{ Value: string text }] } => text,
        { Items: [{ Value: int or long } item] } => ((IFormattable)item.Value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary><c>$($x)</c> is <c>$x</c> if it is a single value.</summary>
    private static ExpressionAst Unwrap(ExpressionAst nested)
        => nested is SubExpressionAst
        {
            SubExpression.Statements: [PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] }],
        }
            ? only.Expression
            : nested;
}
