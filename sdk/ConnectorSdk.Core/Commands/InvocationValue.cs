using System.Collections;
using System.Collections.Specialized;
using System.Globalization;

namespace ConnectorSdk;

/// <summary>
/// Converts a value to the form that is sent when a command is run. Variables and credentials are replaced by their objects.
/// </summary>
internal static class InvocationValue
{
    /// <exception cref="InvalidOperationException">A variable has no value.</exception>
    public static object? Of(in ParameterValue value, string parameter)
        => value.Kind == ValueKind.Decimal
            ? decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture)
            : Resolve(value.ToObject(), parameter);

    private static object? Resolve(object? value, string parameter) => value switch
    {
        CmdletVariable variable => variable.GetValue() ?? throw WithoutValue($"The variable {variable}", parameter),
        CmdletCredential credential
            => credential.GetCredential() ?? throw WithoutValue($"The variable {credential}", parameter),
        IDictionary table when HasReference(table) => ResolveTable(table, parameter),
        object?[] items when HasReference(items) => Array.ConvertAll(items, item => Resolve(item, parameter)),
        _ => value,
    };

    private static bool HasReference(object? value) => value switch
    {
        CmdletVariable or CmdletCredential => true,
        IDictionary table => table.Values.Cast<object?>().Any(HasReference),
        object?[] items => Array.Exists(items, HasReference),
        _ => false,
    };

    /// <summary>Resolves a copy of a table, because the table of the command must keep its variables.</summary>
    private static IDictionary ResolveTable(IDictionary table, string parameter)
    {
        IDictionary copy = table is OrderedDictionary ? new OrderedDictionary() : new Hashtable(StringComparer.OrdinalIgnoreCase);
        foreach (var key in table.Keys)
        {
            copy[key] = Resolve(table[key], parameter);
        }

        return copy;
    }

    private static InvalidOperationException WithoutValue(string subject, string parameter)
        => new($"{subject}, the value of the parameter {parameter}, has no value. Only PowerShell text can name a variable that "
            + "is defined elsewhere.");
}
