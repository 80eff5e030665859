using System.Collections;
using System.Globalization;
using ConnectorSdk.Analyzers.Values;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The analyzers' knowledge of a value, and the results of the runs.</summary>
/// <param name="Program">The program.</param>
/// <param name="Known">The knowledge of the value, or null if the method is said not to return.</param>
/// <param name="Results">The results of the runs that didn't throw.</param>
internal sealed record ValueVerdict(ValueProgram Program, AbstractValue? Known, IReadOnlyList<object?> Results)
{
    /// <summary>True if a run has a result that the analyzers exclude.</summary>
    public bool IsWrong => Results.Any(result => Known is null || !Allows(Known, result));

    /// <summary>True if the whole value is known.</summary>
    public bool IsKnown => Results.Count > 0 && Known is ConstantValue or ListValue { IsOpen: false };

    /// <summary>True if every run has the same result.</summary>
    public bool IsOne => Results.Count > 0 && Results.All(result => Equals(result, Results[0]));

    public override string ToString()
        => $"{Program.Members} {Program.Body}: known {Known}, run {string.Join(" | ", Results.Distinct().Take(5).Select(Text))}";

    private static bool Allows(AbstractValue known, object? result) => known switch
    {
        MalformedValue => false,
        ConstantValue { Value: var value } => AreSame(value, result),
        PartialText text => result is string actual && HasParts(actual, [.. text.Parts]),
        OpaqueValue opaque => AllowsOpaque(opaque, result),
        ListValue list => result is IEnumerable items && AllowsItems(list, [.. items.Cast<object?>()]),
        _ => known.IsNull != ConnectorSdk.Rules.Values.Truth.False || result is not null,
    };

    private static bool AllowsItems(ListValue list, List<object?> items) => list.IsOpen
        ? list.Elements.All(element => items.Exists(item => Allows(element, item)))
        : list.Elements.Count == items.Count && list.Elements.Zip(items, Allows).All(isAllowed => isAllowed);

    private static bool AllowsOpaque(OpaqueValue opaque, object? result)
    {
        if (result is null)
        {
            return opaque.IsNull != ConnectorSdk.Rules.Values.Truth.False;
        }

        return opaque.IsNull != ConnectorSdk.Rules.Values.Truth.True
            && !opaque.Excluded.Any(excluded => excluded is ConstantValue { Value: var value } && AreSame(value, result))
            && (Numbers.ToInteger(result) is not { } number || (number >= opaque.Least && number <= opaque.Greatest));
    }

    private static bool AreSame(object? known, object? result) => (known, result) switch
    {
        (KnownEnumValue member, Enum actual)
            => member.Number.Equals(
                Convert.ChangeType(actual, Enum.GetUnderlyingType(actual.GetType()), CultureInfo.InvariantCulture)),
        (TextObject text, Uri uri) => text.Text == uri.OriginalString,
        (TextObject text, Version version) => text.Text == version.ToString(),
        (string text, not null and not string) => text == result.ToString() && !result.GetType().IsPrimitive,
        (DateTime known1, DateTime actual) => known1 == actual && known1.Kind == actual.Kind,
        _ => Equals(known, result),
    };

    private static bool HasParts(string text, string[] parts)
    {
        var start = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, start, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            start = found + part.Length;
        }

        return text.StartsWith(parts[0], StringComparison.Ordinal) && text.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
}
