using System.Globalization;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Concatenates strings that may be known only in part.</summary>
internal static class KnownTexts
{
    // Longer strings aren't worth the memory.
    private const int MaximalLength = 10_000;

    /// <summary>
    /// Gets the result of <c>ToString()</c>, or null if it isn't known or depends on the culture, as for negative numbers.
    /// </summary>
    public static string? Of(object? value) => value switch
    {
        null => "",
        string text => text,
        char character => character.ToString(),
        bool boolean => boolean ? "True" : "False",
        KnownEnumValue member => member.Name,
        Guid guid => guid.ToString("D"),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ when Numbers.ToInteger(value) is >= 0 and var number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Concatenates values, or returns null if nothing is known about the result.</summary>
    public static AbstractValue? Concat(IEnumerable<AbstractValue> values)
    {
        List<string> parts = [""];
        foreach (var value in values)
        {
            Append(parts, value);
        }

        var isUnknown = parts.Count > 1 && parts.TrueForAll(part => part.Length == 0);
        return isUnknown || parts.Sum(part => part.Length) > MaximalLength ? null
            : parts is [var whole] ? new ConstantValue(whole)
            : new PartialText(parts.ToEquatableArray());
    }

    /// <summary>
    /// Computes <see cref="string.Concat(string, string)"/> and its overloads, or returns null for another method.
    /// </summary>
    public static AbstractValue? OfCall(IMethodSymbol method, IReadOnlyList<AbstractValue> values)
        => method is { Name: nameof(string.Concat), IsStatic: true, ContainingType.SpecialType: SpecialType.System_String }
            ? values is [ListValue list] ? (list.IsOpen ? null : Concat(list.Elements))
                : method.Parameters.All(IsOneText) ? Concat(values)
                : null
            : null;

    private static bool IsOneText(IParameterSymbol parameter)
        => parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    /// <summary>Determines whether a string that is known in part may be equal to the specified string.</summary>
    public static bool MayBe(PartialText text, string other)
        => other.StartsWith(text.Parts[0], StringComparison.Ordinal)
            && other.EndsWith(text.Parts[text.Parts.Count - 1], StringComparison.Ordinal)
            && other.Length >= text.Parts.Sum(part => part.Length);

    private static void Append(List<string> parts, AbstractValue value)
    {
        if (value is ConstantValue { Value: var constant } && Of(constant) is { } text)
        {
            parts[parts.Count - 1] += text;
            return;
        }

        string[] more = value is PartialText known ? [.. known.Parts] : ["", ""];
        parts[parts.Count - 1] += more[0];
        if (parts.Count > 1 && parts[parts.Count - 1].Length == 0)
        {
            // Two adjacent unknown strings are merged.
            parts.RemoveAt(parts.Count - 1);
        }

        parts.AddRange(more.Skip(1));
    }
}
