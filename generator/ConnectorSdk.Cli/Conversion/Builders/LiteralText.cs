using System.Globalization;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>The text of a literal value that is passed to a text parameter.</summary>
internal static class LiteralText
{
    /// <summary>A number keeps its notation (<c>50MB</c>), unless only PowerShell has that notation (<c>0x1F</c>).</summary>
    public static string Of(LiteralItem item, Parameter? parameter) => item.Value switch
    {
        IFormattable number when parameter?.Type.Is("String") != true && !Bounds.TryParseNumber(item.Text, out _)
            => number.ToString(null, CultureInfo.InvariantCulture),
        _ => item.Text,
    };
}
