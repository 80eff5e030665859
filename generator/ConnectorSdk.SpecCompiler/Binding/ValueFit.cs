using System.Globalization;
using System.Net;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Determines whether a parameter accepts a value, as PowerShell does for each parameter at a position. The result is unknown for
/// types of modules, which can convert any value.
/// </summary>
internal static class ValueFit
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Determines whether the value has the parameter's type without conversion.</summary>
    public static Truth AsItIs(Parameter parameter, ArgumentValue value) => Judge(parameter, value, IsOfType);

    /// <summary>Determines whether PowerShell can convert the value to the parameter's type.</summary>
    public static Truth Converted(Parameter parameter, ArgumentValue value) => Judge(parameter, value, Converts);

    private static Truth Judge(Parameter parameter, ArgumentValue value, Func<string, LiteralItem, Truth> judge)
    {
        var type = parameter.Type;
        if (type.Is("Object") || type.Is("PSObject"))
        {
            return Truth.True;
        }

        if (value.Items is not { } items || items.Any(item => item.Value is null))
        {
            return Truth.Unknown;
        }

        if (items.Count != 1)
        {
            return type.IsArray || parameter.AcceptsMany || !IsKnown(type.Name) ? Truth.Unknown : Truth.False;
        }

        return parameter.AcceptsMany && !type.IsArray ? Truth.Unknown : judge(type.Name, items[0]);
    }

    private static bool IsKnown(string type) => IsText(type) || IsTruth(type) || IsNumber(type)
        || type is "Guid" or "DateTime" or "TimeSpan" or "Version" or "Uri" or "IPAddress" or "Char" or "CultureInfo";

    private static bool IsText(string type) => type == "String";

    private static bool IsTruth(string type) => type is "Boolean" or "SwitchParameter";

    private static bool IsNumber(string type)
        => type is "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64"
            or "Single" or "Double" or "Decimal";

    private static Truth IsOfType(string type, LiteralItem item)
        => !IsKnown(type) ? Truth.Unknown
            : item.Value!.GetType().Name == type ? Truth.True
            : Truth.False;

    private static Truth Converts(string type, LiteralItem item) => type switch
    {
        "Boolean" => item.Value is string ? Truth.False : Truth.True,
        "SwitchParameter" => item.Value is bool ? Truth.True : item.Value is string ? Truth.False : Truth.Unknown,
        "String" or "Uri" => Truth.True,
        "Guid" => Guid.TryParse(item.Text, out _) ? Truth.True : Truth.False,
        "Version" => Version.TryParse(item.Text, out _) ? Truth.True : Truth.Unknown,
        "IPAddress" => item.Value is string && IPAddress.TryParse(item.Text, out _) ? Truth.True : Truth.Unknown,
        "Char" => item.Value is string text ? Of(text.Length == 1) : Truth.Unknown,
        "DateTime" => DateTime.TryParseExact(item.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Truth.True
            : Truth.Unknown,
        "TimeSpan" => item.Value is string && TimeSpan.TryParse(item.Text, CultureInfo.InvariantCulture, out _)
            ? Truth.True
            : Truth.Unknown,
        _ => IsNumber(type) ? IsNumeric(item) : Truth.Unknown,
    };

    /// <summary>
    /// Small integers fit every numeric type. A string that starts with a letter isn't a number, unless it is a special number
    /// such as NaN.
    /// </summary>
    private static Truth IsNumeric(LiteralItem item)
        => item.Value is bool ? Truth.Unknown
            : decimal.TryParse(item.Text, Decimal, CultureInfo.InvariantCulture, out var number)
                ? number is >= 0 and <= sbyte.MaxValue && number == decimal.Truncate(number) ? Truth.True : Truth.Unknown
            : item.Value is string && item.Text.Trim() is [var first, ..] && char.IsLetter(first) && !IsSpecialNumber(item.Text)
                ? Truth.False
            : Truth.Unknown;

    private static bool IsSpecialNumber(string text)
        => double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            || text.IndexOf("inf", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("nan", StringComparison.OrdinalIgnoreCase) >= 0;

    private static Truth Of(bool isTrue) => isTrue ? Truth.True : Truth.False;
}
