using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Whether a text may be a value of a type. Documents call durations by other names than PowerShell (<c>P1D</c>), and defaults by
/// what they mean (<c>All verbs</c>): a rule that compares with such a text would always be broken.
/// </summary>
internal static class TypedText
{
    /// <summary>True for types that any text may be one of.</summary>
    public static bool Fits(TypeName type, string text) => text == "$null" || type.Name switch
    {
        "SwitchParameter" or "Boolean" => text is "$true" or "$false",
        "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64" or "Byte"
            or "Single" or "Double" or "Decimal" => IsNumber(text),
        "TimeSpan" or "EnhancedTimeSpan" => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _),
        "Guid" => Guid.TryParse(text, out _),
        _ => true,
    };

    /// <summary>True where each value of a list fits.</summary>
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

    /// <summary>PowerShell's numbers may have a unit, <c>10MB</c>, or be hexadecimal.</summary>
    private static bool IsNumber(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            || (text.Length > 1 && char.IsDigit(text[0]) && text.All(char.IsLetterOrDigit));
}
