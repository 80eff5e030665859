using System.Collections;
using System.Globalization;
using System.Management.Automation;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Compares the values that PowerShell bound with those that the tool read.</summary>
internal static class BoundValue
{
    /// <summary>True unless the values certainly differ. The tool can't determine every value.</summary>
    public static bool Same(object? expected, ArgumentValue actual)
    {
        if (actual.Items is not { } items)
        {
            return true;
        }

        return Bare(expected) switch
        {
            null => items is [{ Value: null }],
            IList list => list.Count == items.Count
                && Enumerable.Range(0, list.Count).All(i => Same(Bare(list[i]), items[i])),
            var value => items is [var only] && Same(value, only),
        };
    }

    private static bool Same(object? expected, LiteralItem item) => expected switch
    {
        null => item.Value is null,
        string text => text == item.Text || text == string.Format(CultureInfo.InvariantCulture, "{0}", item.Value),
        // Whether $null turns on a switch depends on the declaration of the switch.
        SwitchParameter when item.Value is null => true,
        SwitchParameter isPresent => Equals(isPresent.IsPresent, LanguagePrimitives.IsTrue(item.Value)),
        _ => Equals(expected, item.Value) || Converts(expected, item.Value) || Converts(expected, item.Text),
    };

    private static bool Converts(object expected, object? value)
        => LanguagePrimitives.TryConvertTo(value, expected.GetType(), CultureInfo.InvariantCulture, out var converted)
            && Equals(expected, converted);

    private static object? Bare(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
