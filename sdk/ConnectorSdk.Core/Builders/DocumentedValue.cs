using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>
/// Converts values for documented parameters in the same way as the <c>With</c> methods if the type isn't known at compile time.
/// Strings are converted to numbers, Booleans, time spans, GUIDs, enum members, and scripts. Values that don't fit the type of
/// the parameter are rejected. Value types keep any string, and rules check its format.
/// </summary>
internal static class DocumentedValue
{
    /// <exception cref="ArgumentException">The value doesn't fit the type of the parameter.</exception>
    public static ParameterValue Read(object? value, CommandParameter parameter, CmdletDescriptor descriptor)
    {
        var facts = parameter.Facts!;
        return value switch
        {
            null or CmdletVariable => ParameterValueConverter.FromObject(value, facts),
            string when IsSecret(facts.Type) => throw new ArgumentException(
                $"{facts.Name} takes an object, never text. Use a {nameof(CmdletCredential)}, or a {nameof(CmdletVariable)}"
                + " for an object that PowerShell has.",
                nameof(value)),
            string code when facts.Type is "ScriptBlock" or "Func" or "Action" => ParameterValue.Object(new CmdletScript(code)),
            _ when ConvertedText.IsConverted(facts.Type) => ReadTyped(value, facts, descriptor),
            Enum member when InvariantText.Of(member) is { } text => ParameterValue.Name(new EnumMember(text, member)),
            string text when descriptor.SpellingOf(facts.Name, text) is { } name => ParameterValue.Name(name),
            IEnumerable<string?> texts when ReadNames(texts, facts.Name, descriptor) is { } names => names,
            _ => ParameterValueConverter.FromObject(value, facts, mayHoldObjects: true),
        };
    }

    private static bool IsSecret(string type) => type is "PSCredential" or "SecureString";

    private static ParameterValue ReadTyped(object value, ParameterFacts facts, CmdletDescriptor descriptor)
    {
        if (value is string given)
        {
            return ConvertedText.Convert(facts.Type, given) is { } text ? OfText(text, facts)
                : descriptor.NamesValue(facts.Name, given) ? ParameterValue.OfText(given)
                : throw Refuse($"'{given}'", facts);
        }

        // The text of a number is checked, because its type may differ from the type of the parameter.
        var isNumber = value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;
        return facts.Type switch
        {
            "Boolean" or "SwitchParameter" when value is bool => ParameterValueConverter.FromObject(value, facts),
            "TimeSpan" or "EnhancedTimeSpan" when value is TimeSpan => ParameterValueConverter.FromObject(value, facts),
            "Guid" when value is Guid => ParameterValueConverter.FromObject(value, facts),
            _ when isNumber && ConvertedText.IsNumber(facts.Type)
                && ConvertedText.Convert(facts.Type, InvariantText.Of(value)!) is not null
                => ParameterValueConverter.FromObject(value, facts),
            _ when isNumber => throw Refuse($"{InvariantText.Of(value)} ({value.GetType().Name})", facts),
            _ => throw Refuse($"A value of the type {value.GetType().Name}", facts),
        };
    }

    private static ParameterValue OfText(string text, ParameterFacts facts) => facts.Type switch
    {
        "Boolean" or "SwitchParameter" => ParameterValueConverter.FromObject(text == "$true", facts),
        "TimeSpan" or "EnhancedTimeSpan" => ParameterValue.OfTimeSpan(TimeSpan.Parse(text, CultureInfo.InvariantCulture)),
        "Guid" => ParameterValue.OfGuid(Guid.Parse(text)),
        "Decimal" => ParameterValueConverter.FromNumber(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        "UInt64" or "Single" or "Double" => ParameterValue.OfText(text),
        _ => ParameterValue.OfInteger(long.Parse(text, CultureInfo.InvariantCulture)),
    };

    /// <summary>Converts names, or returns null if the document doesn't list one of them.</summary>
    private static ParameterValue? ReadNames(IEnumerable<string?> texts, string parameter, CmdletDescriptor descriptor)
    {
        List<string> names = [];
        foreach (var text in texts)
        {
            if (text is null || descriptor.SpellingOf(parameter, text) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names.Count == 0 ? null : ParameterValue.NameList([.. names]);
    }

    private static ArgumentException Refuse(string value, ParameterFacts facts)
        => new($"{value} isn't valid for {facts.Name}, which has the type {facts.Type}.", nameof(value));
}
