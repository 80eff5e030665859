using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads the values that a sentence gives for a parameter, in the spelling of the parameter's own list.</summary>
internal static class ValueLinker
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _separator = new(@",\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+", Options);
    private static readonly Regex _filler = new(@"^(?:(?:either|any of|one of|the|values?|set to|equal to|is)\s+)+", Options);
    private static readonly Regex _number = new(@"^[-+]?\d[\d.:]*$", RegexOptions.CultureInvariant);
    private static readonly Regex _identifier = new(@"^[A-Z][\w.\-]*$", RegexOptions.CultureInvariant);

    /// <summary>Null unless every part of <paramref name="text"/> is a value of the parameter.</summary>
    public static IReadOnlyList<string>? Read(string text, Parameter parameter)
    {
        var values = _separator.Split(text.Trim())
            .Where(part => part.Length > 0)
            .Select(part => ReadOne(_filler.Replace(part, ""), parameter))
            .ToList();
        return values.Count > 0 && !values.Contains(null)
            ? values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList()
            : null;
    }

    /// <summary>The one parameter whose list has the value; null where none or several have.</summary>
    public static (Parameter Parameter, string Value)? FindOwner(string value, Cmdlet cmdlet)
    {
        var owners = cmdlet.Parameters
            .SelectMany(parameter => parameter.ClosedValues, (parameter, text) => (Parameter: parameter, Value: text))
            .Where(owner => owner.Value.Equals(value, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return owners.Count == 1 ? owners[0] : null;
    }

    private static string? Value(string text, Parameter parameter)
    {
        var listed = parameter.Values?.Values
            .FirstOrDefault(value => value.Text.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (listed is not null)
        {
            return listed.Text;
        }

        if (parameter.IsBoolean || parameter.IsSwitch)
        {
            return null;
        }

        return _number.IsMatch(text) || text.Equals("unlimited", StringComparison.OrdinalIgnoreCase) ? text
            : parameter.Values is null && _identifier.IsMatch(text) ? text
            : null;
    }

    private static string? ReadOne(string text, Parameter parameter)
    {
        text = Regex.Replace(text, @"\s*\(.*?\)$", "").Trim();
        var isCode = text.Length > 2 && text[0] is '`' or '"';
        text = text.Trim('`', '"', '\'');
        return text.ToUpperInvariant() switch
        {
            "$TRUE" or "TRUE" => "$true",
            "$FALSE" or "FALSE" => "$false",
            "$NULL" or "BLANK" => "$null",
            _ => Value(text, parameter) ?? (isCode && !parameter.IsBoolean && parameter.Values is null ? text : null),
        };
    }
}
