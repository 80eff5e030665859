using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Variables;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>What is certain about a value that a script writes out: PowerShell refuses it, or it is only a placeholder.</summary>
internal static class SettledValue
{
    /// <exception cref="NotConvertibleException">The value can't become one of the parameter.</exception>
    public static void Check(Parameter parameter, CodeValue value)
    {
        CheckPlaceholder(value);
        if (ValueOf(value) is { } written)
        {
            ValueConverter.Convert(parameter, written, out var refusal);
            if (refusal is not null)
            {
                throw new NotConvertibleException(refusal.Message);
            }
        }
    }

    /// <exception cref="NotConvertibleException">The value is a placeholder.</exception>
    public static void CheckPlaceholder(CodeValue value)
    {
        foreach (var item in value.Items ?? [value])
        {
            if (item.Literal is { Value: string text } && Placeholders.IsOne(text))
            {
                throw new NotConvertibleException($"'{text}' is a placeholder. Replace it with a value first.");
            }
        }
    }

    /// <summary>Gets the value, or null if the script doesn't state all of it.</summary>
    private static ArgumentValue? ValueOf(CodeValue value)
        => value.Items is { } items
            ? items.All(item => item.Literal is not null) ? ArgumentValue.Join(items.Select(item => ValueOf(item)!)) : null
            : value.Literal is { } literal ? ArgumentValue.Of(literal.Value, literal.Text)
            : null;
}
