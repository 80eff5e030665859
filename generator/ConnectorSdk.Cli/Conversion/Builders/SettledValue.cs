using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Variables;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>Finds literal values that PowerShell certainly refuses, and values that are only placeholders.</summary>
internal static class SettledValue
{
    /// <exception cref="NotConvertibleException">The value can't be converted to the parameter's type.</exception>
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

    /// <returns>The value, or null if not all of it is literal.</returns>
    private static ArgumentValue? ValueOf(CodeValue value)
        => value.Items is { } items
            ? items.All(item => item.Literal is not null) ? ArgumentValue.Join(items.Select(item => ValueOf(item)!)) : null
            : value.Literal is { } literal ? ArgumentValue.Of(literal.Value, literal.Text)
            : null;
}
