using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents the arguments of a call with their values, in the order of the parameters.</summary>
internal sealed class CallArguments
{
    private readonly AbstractValue[] _values;
    private readonly string[] _names;

    /// <param name="arguments">The arguments in the order of their evaluation.</param>
    /// <param name="values">Their values, in the same order.</param>
    public CallArguments(IReadOnlyList<IArgumentOperation> arguments, IReadOnlyList<AbstractValue> values)
    {
        var order = Enumerable.Range(0, arguments.Count).OrderBy(i => arguments[i].Parameter?.Ordinal ?? i).ToArray();
        _values = [.. order.Select(i => values[i])];
        _names = [.. order.Select(i => arguments[i].Parameter?.Name ?? "")];
    }

    /// <summary>Gets the values.</summary>
    public IReadOnlyList<AbstractValue> Values => _values;

    /// <summary>Gets the string if it is the only argument.</summary>
    public string? OnlyText => _values is [ConstantValue { Value: string text }] ? text : null;

    /// <summary>Gets the arguments as numbers if all of them are known numbers.</summary>
    public decimal[]? Numbers
    {
        get
        {
            var numbers = _values.Select(value => (value as ConstantValue)?.Value).Select(ToNumber).OfType<decimal>().ToArray();
            return numbers.Length == _values.Length ? numbers : null;
        }
    }

    /// <summary>Gets the known value of the argument with the specified name, as it is written in PowerShell.</summary>
    public string? TextOf(string name)
        => Array.IndexOf(_names, name) is >= 0 and var index && _values[index] is ConstantValue { Value: { } value }
            ? PowerShellText.Of(value)
            : null;

    private static decimal? ToNumber(object? value) => value switch
    {
        double number => Math.Abs(number) < 1e15 ? (decimal)number : null,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal
            => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
