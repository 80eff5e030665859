using System.Text;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// Describes predicates of rules in C# terms, as parts of sentences. The documented parameter is called "this parameter" or "the
/// value".
/// </summary>
internal static class PredicateText
{
    /// <summary>Gets a parameter, with its value if the predicate has one: <c>Color</c>, <c>Color = Red</c>.</summary>
    public static string Setting(Predicate predicate) => predicate switch
    {
        Given { Negated: false } => Name(predicate),
        HasValue { Negated: false, Values: [var value] } => XmlText.Code($"{predicate.Parameter} = {Constant(value)}"),
        HasValue { Negated: false } has => $"{Name(has)} set to {Values(has.Values)}",
        Given => $"no {Name(predicate)}",
        HasValue has => $"{Name(has)} other than {Values(has.Values)}",
        _ => $"{Name(predicate)} that {Is(predicate)}",
    };

    /// <summary>Gets a condition, such as "<c>Color</c> is set" or "the value is at least 5".</summary>
    /// <param name="predicate">The condition.</param>
    /// <param name="about">The parameter that the documentation is about.</param>
    /// <param name="value">What the sentence calls that parameter's value.</param>
    public static string Condition(Predicate predicate, string about, string value = "the value")
    {
        var isOwn = predicate.Parameter.Equals(about, StringComparison.OrdinalIgnoreCase);
        return predicate is Given
            ? $"{(isOwn ? "this parameter" : Name(predicate))} is {(predicate.Negated ? "not set" : "set")}"
            : $"{(isOwn ? value : Name(predicate))} {Is(predicate)}";
    }

    /// <summary>Gets a limit of values, such as "between 1 and 5" or "a GUID".</summary>
    /// <returns>The limit, or null if the predicate doesn't limit values.</returns>
    public static string? Limit(Predicate limit) => limit switch
    {
        Within { Measure: Measure.Value } within => Bounds(within) + OrValues(within.OrValues),
        Within { Measure: Measure.Length } length => Bounds(length) + " characters long",
        HasFormat format => string.Join(" or ", format.Formats.Select(name => XmlText.Inline(ValueFormats.Describe(name))))
            + OrValues(format.OrValues),
        OnlyValues only => Values(only.Values),
        Compares compares => $"{PredicateMessage.Relation(compares.Operator)} {XmlText.Code(compares.Other)}",
        _ => null,
    };

    public static string Values(EquatableArray<string> values)
    {
        var codes = new string[values.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = XmlText.Code(values[i]);
        }

        return Join(codes, "or");
    }

    /// <summary>Gets parameters with their values, as <see cref="Setting"/> does.</summary>
    public static string Settings(EquatableArray<Predicate> predicates, string word)
    {
        var settings = new string[predicates.Count];
        for (var i = 0; i < settings.Length; i++)
        {
            settings[i] = Setting(predicates[i]);
        }

        return Join(settings, word);
    }

    /// <summary>Joins items: "A", "A or B", "A, B, or C".</summary>
    public static string Join(IReadOnlyList<string> items, string word)
    {
        switch (items.Count)
        {
            case 0:
                return "";
            case 1:
                return items[0];
            case 2:
                return $"{items[0]} {word} {items[1]}";
        }

        var text = new StringBuilder(items[0]);
        for (var i = 1; i < items.Count; i++)
        {
            text.Append(", ").Append(i == items.Count - 1 ? word + " " : "").Append(items[i]);
        }

        return text.ToString();
    }

    private static string Name(Predicate predicate) => XmlText.Code(predicate.Parameter);

    private static string Is(Predicate predicate) => (predicate, predicate.Negated ? "is not" : "is") switch
    {
        (HasValue has, var verb) => $"{verb} {Values(has.Values)}",
        (Within { Measure: Measure.Count } count, _) => $"{(count.Negated ? "doesn't have" : "has")} {Count(count)}",
        var (_, verb) => Limit(predicate) is { } limit
            ? $"{verb} {limit}"
            : $"satisfies {XmlText.Code(RuleNotation.Write(predicate))}",
    };

    public static string Bounds(Within within) => (within.Min, within.Max) switch
    {
        (null, var max) => $"at most {max}",
        (var min, null) => $"at least {min}",
        var (min, max) => $"between {min} and {max}",
    };

    /// <summary>Gets a limit of the number of values: "at most 1 value", "between 2 and 5 values".</summary>
    public static string Count(Within within)
        => $"{Bounds(within)} {((within.Max ?? within.Min) == "1" ? "value" : "values")}";

    private static string OrValues(EquatableArray<string> values)
        => values.Count == 0 ? "" : string.Concat(values.Select(value => $", or {XmlText.Code(value)}"));

    private static string Constant(string value) => value.ToUpperInvariant() switch
    {
        "$TRUE" => "true",
        "$FALSE" => "false",
        "$NULL" => "null",
        _ => value,
    };
}
