using System.Globalization;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>The text that a written value has for a parameter of text.</summary>
internal static class LiteralText
{
    /// <summary>A number keeps its spelling (<c>50MB</c>), unless that is one of PowerShell's alone (<c>0x1F</c>).</summary>
    public static string Of(LiteralItem item, Parameter? parameter) => item.Value switch
    {
        IFormattable number when parameter?.Type.Is("String") != true && !Bounds.TryParseNumber(item.Text, out _)
            => number.ToString(null, CultureInfo.InvariantCulture),
        _ => item.Text,
    };
}
