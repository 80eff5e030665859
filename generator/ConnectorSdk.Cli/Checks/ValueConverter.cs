using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// Converts an argument to a setting for the rule evaluator. A value that doesn't convert to the parameter's type is refused
/// here, and is an unknown value in rules.
/// </summary>
internal static class ValueConverter
{
    public static Setting Convert(Parameter parameter, ArgumentValue value, out Refusal? refusal)
    {
        refusal = null;
        if (value.Items is not { } items)
        {
            return value.MayBeNull ? new Setting(Presence.Given, null, Truth.Unknown) : Setting.UnknownValue;
        }

        if (items.Any(item => item.Value is null))
        {
            return items.Count == 1 ? Setting.NullValue : Setting.UnknownValue;
        }

        if (items.Count != 1 && FrameworkTypes.IsScalar(parameter) && !parameter.AcceptsMany)
        {
            refusal = new Refusal(
                DiagnosticIds.Length, $"{parameter.Name} accepts one value, but {items.Count} values are specified.");
            return Setting.UnknownValue;
        }

        List<string> texts = [];
        foreach (var item in items)
        {
            switch (ConvertItem(parameter, item))
            {
                case { Expected: { } expected }:
                    refusal = new Refusal(DiagnosticIds.Format, $"{parameter.Name} = '{item.Text}' is not {expected}.");
                    return Setting.UnknownValue;
                case { Texts: { } converted }:
                    texts.AddRange(converted);
                    break;
                default:
                    return Setting.UnknownValue;
            }
        }

        return Setting.Of([.. texts]);
    }

    private static Conversion ConvertItem(Parameter parameter, LiteralItem item)
        => FrameworkTypes.Convert(parameter.Type.Name, item)
            ?? (NamedValues.Apply(parameter) ? NamedValues.Convert(parameter, item) : new Conversion([TextOf(parameter, item)]));

    /// <summary>
    /// A number keeps its notation if that is a size (<c>50MB</c>), but not if it is hexadecimal. A Boolean becomes its name if
    /// the document lists that name as a value.
    /// </summary>
    private static string TextOf(Parameter parameter, LiteralItem item) => item.Value switch
    {
        bool value => parameter.ClosedValues.Contains(value.ToString(), StringComparer.OrdinalIgnoreCase)
            ? value.ToString()
            : item.Text,
        IFormattable number when !parameter.Type.Is("String") && !Bounds.TryParseNumber(item.Text, out _)
            => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => item.Text,
    };
}
