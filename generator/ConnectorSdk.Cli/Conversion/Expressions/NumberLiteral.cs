using System.Globalization;
using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Number literals. They keep the notation of the script, for text parameters.</summary>
internal static class NumberLiteral
{
    public static CodeValue Of(ConstantExpressionAst number) => Of(number.Value, number.Extent.Text);

    public static CodeValue Of(object value, string text)
        => new(
            value is double or decimal ? string.Create(CultureInfo.InvariantCulture, $"{value}{(value is decimal ? "m" : "d")}")
                : Convert.ToString(value, CultureInfo.InvariantCulture)!,
            value is int ? CodeType.Integer : CodeType.Number)
        {
            Literal = new LiteralItem(value, text),
        };
}
