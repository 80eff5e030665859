using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Determines whether a string can be a value of a type. Documents may use other notations than PowerShell (<c>P1D</c>) or
/// describe a default (<c>All verbs</c>). Rules that compare with such strings would always be violated.
/// </summary>
internal static class TypedText
{
    /// <summary>Determines whether the string can be a value of the type; true for types that accept any string.</summary>
    public static bool Fits(TypeName type, string text) => text == "$null" || type.Name switch
    {
        "SwitchParameter" or "Boolean" => text is "$true" or "$false",
        "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64" or "Byte"
            or "Single" or "Double" or "Decimal" => IsNumber(text),
        "TimeSpan" or "EnhancedTimeSpan" => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _),
        "Guid" => Guid.TryParse(text, out _),
        _ => true,
    };

    /// <summary>Determines whether all values of a list fit.</summary>
    public static bool FitAll(TypeName type, ValueList list)
    {
        for (var i = 0; i < list.Values.Count; i++)
        {
            if (!Fits(type, list.Values[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>PowerShell numbers can have a unit (<c>10MB</c>) or be hexadecimal.</summary>
    private static bool IsNumber(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            || (text.Length > 1 && char.IsDigit(text[0]) && text.All(char.IsLetterOrDigit));
}
