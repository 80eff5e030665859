using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>Validates the bounds of a parameter. Bounds that can't be compared with its values would have no effect.</summary>
internal static class NotedBounds
{
    /// <summary>Gets the reason why the bounds aren't valid, or null if they are valid.</summary>
    public static string? Objection(Within within, Parameter parameter, out string? suggestion)
    {
        suggestion = null;
        if (within.Min is null && within.Max is null)
        {
            return "The range requires at least one bound";
        }

        foreach (var bound in new[] { within.Min, within.Max })
        {
            if (bound is not null && Objection(within.Measure, bound, parameter) is { } objection)
            {
                return objection;
            }
        }

        if (within is not { Min: { } min, Max: { } max } || Quantities.IsUnlimited(max))
        {
            return null;
        }

        switch (Quantities.Compare(min, max))
        {
            case null:
                return $"{min} and {max} cannot be compared";
            case > 0:
                suggestion = $"{max}..{min}";
                return $"The range is empty, because {min} is greater than {max}";
            default:
                return null;
        }
    }

    private static string? Objection(Measure measure, string bound, Parameter parameter) => measure switch
    {
        Measure.Length or Measure.Count => IsCount(bound) ? null : $"'{bound}' is not a whole number",
        Measure.Cost => Bounds.TryParseNumber(bound, out _) ? null : $"'{bound}' is not a number",
        _ when !HasRange(parameter.Type) => $"Values of {parameter.Type}, the type of {parameter.Name}, cannot have a range",
        _ when Quantities.IsUnlimited(bound) => null,
        _ when parameter.Type.Name is "TimeSpan" or "EnhancedTimeSpan"
            => IsTimeSpan(bound) ? null : $"'{bound}' is not a time span. Expected '[d.]hh:mm:ss'",
        _ when IsNumeric(parameter.Type) => Bounds.TryParseNumber(bound, out _) ? null : $"'{bound}' is not a number",
        _ => IsTimeSpan(bound) || Bounds.TryParseNumber(bound, out _) ? null
            : $"'{bound}' is not a number, a size such as '10 MB', or a time span such as '1.00:00:00'",
    };

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsTimeSpan(string text) => text.IndexOf(':') >= 0 && Bounds.TryParseTimeSpan(text, out _);

    private static bool IsNumeric(TypeName type)
        => type.Name is "Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64"
            or "Single" or "Double" or "Decimal" or "ByteQuantifiedSize";

    /// <summary>
    /// Determines whether values of a type can have a range. Dates are ordered, but they are compared only with other parameters.
    /// </summary>
    private static bool HasRange(TypeName type)
        => type.Name is not ("Boolean" or "SwitchParameter" or "DateTime" or "Guid" or "Uri" or "IPAddress" or "PSCredential"
            or "SecureString" or "ScriptBlock" or "Hashtable" or "X509Certificate2");
}
