using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// Values out of a closed list, of a type that isn't mere text: PowerShell takes such a value by its beginning, several in one
/// string, and by its number, which few documents tell.
/// </summary>
internal static class NamedValues
{
    public static bool Apply(Parameter parameter)
        => parameter.ClosedValues.Any() && parameter.Type.Name is not ("String" or "MultiValuedProperty");

    public static Conversion Convert(Parameter parameter, LiteralItem item)
        => IsNumber(item.Text) ? parameter.ClosedValues.Any(IsNumber) ? new Conversion([item.Text]) : Conversion.Unknown
            : item.Value is not string text ? Conversion.Unknown
            : new Conversion([.. text.Split(',').Select(part => NameOf(parameter, part.Trim()))]);

    private static bool IsNumber(string text) => Bounds.TryParseNumber(text, out _);

    /// <summary>The whole name where the text is its beginning and no other's; else the text, for a rule to judge.</summary>
    private static string NameOf(Parameter parameter, string text)
    {
        var matches = parameter.ClosedValues
            .Where(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return text.Length > 0 && matches is [var only] ? only : text;
    }
}
