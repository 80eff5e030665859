using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// Allowed values of a parameter whose type isn't a string type. PowerShell accepts the beginning of such a value, several
/// values in one string, and its number, which few documents list.
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

    /// <returns>The only allowed value that starts with the text, or else the text itself, for a rule to check.</returns>
    private static string NameOf(Parameter parameter, string text)
    {
        var matches = parameter.ClosedValues
            .Where(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return text.Length > 0 && matches is [var only] ? only : text;
    }
}
