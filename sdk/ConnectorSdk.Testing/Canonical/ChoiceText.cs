namespace ConnectorSdk.Testing.Canonical;

/// <summary>The values of a closed list, as the document spells them.</summary>
internal static class ChoiceText
{
    /// <summary>The value that a text means: in any case, or, if allowed, shortened as long as it is unique.</summary>
    /// <exception cref="ConversionException">The text is none of the values.</exception>
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

    /// <summary>Several values in the order of the document, separated by commas. Without a closed list, in the given order.</summary>
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
