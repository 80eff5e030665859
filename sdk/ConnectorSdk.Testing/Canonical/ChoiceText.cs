namespace ConnectorSdk.Testing.Canonical;

/// <summary>Reads values of a list of allowed values in the document's spelling.</summary>
internal static class ChoiceText
{
    /// <summary>Gets the allowed value of a string, ignoring case. If allowed, a unique prefix is accepted.</summary>
    /// <exception cref="ConversionException">The string isn't an allowed value.</exception>
    public static string Of(ParameterForm form, string text, bool matchPrefixes)
    {
        var spelled = form.Choices.FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (spelled is null && matchPrefixes && text.Length > 0)
        {
            string[] found =
                [.. form.Choices.Where(choice => choice.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Take(2)];
            spelled = found.Length == 1 ? found[0] : null;
        }

        return spelled ?? throw new ConversionException(
            $"Cannot convert value \"{text}\" to type \"{form.Type}\". Specify one of the following values: "
            + string.Join(", ", form.Choices) + ".");
    }

    /// <summary>
    /// Joins several values with commas in the order of the document. Without a list of allowed values, the order doesn't change.
    /// </summary>
    public static string OfFlags(ParameterForm form, IEnumerable<string> texts, bool matchPrefixes)
    {
        List<string> given = [];
        foreach (var text in texts.SelectMany(item => item.Split(',')).Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            given.Add(form.Choices.Count == 0 ? text : Of(form, text, matchPrefixes));
        }

        return string.Join(", ", form.Choices.Count == 0
            ? given.Distinct(StringComparer.OrdinalIgnoreCase)
            : form.Choices.Where(given.Contains));
    }
}
