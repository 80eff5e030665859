using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Markdown;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// Reads bullets that state a value as a number and as a name, both of which are valid: <c>0: TextOnly</c>, <c>0 (TextOnly)</c>,
/// <c>TextOnly = 0</c>, <c>0 or TextOnly</c>.
/// </summary>
internal static class NumberedNames
{
    private static readonly Regex _name = new(
        @"^(?<name>[A-Z][A-Za-z0-9]+)(?=$|\.$|\. | \(|: | - )", RegexOptions.CultureInvariant);
    private static readonly Regex _number = new(@"^(?<number>-?\d+|0x[0-9A-Fa-f]+)(?=$|\.| |\))", RegexOptions.CultureInvariant);

    /// <summary>Reads the values of a bullet. A number next to a name is an alternative spelling of the name.</summary>
    public static ListedValue[] Read(BulletHead head, int line, bool areNumbers)
    {
        var text = head.Text.Text;
        if (!areNumbers && head.Values is [var only])
        {
            if (IsNumber(only) && _name.Match(text) is { Success: true } name)
            {
                return [Number(only, line), new(name.Value, text.Substring(name.Length).TrimStart('.', ':', '-', ' '), line)];
            }

            if (IsNumber(only) && _name.Match(head.Note) is { Success: true } noted && noted.Length == head.Note.Length)
            {
                return [Number(only, line), new(head.Note, text, line)];
            }

            if (!IsNumber(only) && MayBeNumber(head.Note) && _number.Match(head.Note) is { Success: true } numbered
                && numbered.Length == head.Note.Length)
            {
                return [new(only, text, line), Number(head.Note, line)];
            }

            if (!IsNumber(only) && MayBeNumber(text) && _number.Match(text) is { Success: true } number
                && number.Length == text.TrimEnd('.').Length)
            {
                return [new(only, "", line), Number(number.Value, line)];
            }
        }

        return head.Values is [var alone] ? [new(alone, text, line)] : WithSpellings(head.Values, text, line);
    }

    private static ListedValue[] WithSpellings(IReadOnlyList<string> values, string text, int line)
    {
        var hasName = values.Any(value => !IsNumber(value));
        return [.. values.Select(value => new ListedValue(value, text, line) { IsOtherSpelling = hasName && IsNumber(value) })];
    }

    private static bool MayBeNumber(string text) => text is ['-', ..] || (text.Length > 0 && char.IsDigit(text[0]));

    private static ListedValue Number(string text, int line) => new(text, "", line) { IsOtherSpelling = true };

    private static bool IsNumber(string value)
        => value is [.., var last] && char.IsDigit(last) && Bounds.TryParseNumber(value, out _);
}
