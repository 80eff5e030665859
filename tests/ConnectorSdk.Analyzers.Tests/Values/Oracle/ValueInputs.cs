using System.Reflection;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Arguments for the parameters of the oracle's methods.</summary>
internal static class ValueInputs
{
    private const int Count = 24;

    private static readonly Dictionary<string, object?[]> _values = new()
    {
        ["c"] = [true, false],
        ["f"] = [null, true, false],
        ["n"] = [0, 1, -1, 5, 25, 70000, int.MaxValue, int.MinValue],
        ["m"] = [null, 0, 5, 70000, -1],
        ["l"] = [0L, 5L, -1L, long.MaxValue, long.MinValue, 16777217L],
        ["u"] = [0UL, 5UL, ulong.MaxValue, 9223372036854775808UL],
        ["k"] = ['a', '5', '\0', '\uffff'],
        ["s"] = ["", "a", "contoso.com", "ab cd", "Abc", "i"],
        ["t"] = [null, "", "a"],
        ["o"] = [5, "a", 'a', 5L, true],
        ["w"] = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.MinValue],
    };

    /// <summary>Gets every value of every parameter in many combinations, which are always the same.</summary>
    public static IEnumerable<object?[]> For(ParameterInfo[] parameters)
    {
        var random = new Random(7);
        for (var i = 0; i < Count; i++)
        {
            yield return [.. parameters.Select((parameter, j) => parameter.ParameterType.IsEnum
                ? Enum.ToObject(parameter.ParameterType, (i + j) % 4)
                : Pick(_values[parameter.Name!], i < 8 ? i : random.Next(64)))];
        }
    }

    private static object? Pick(object?[] values, int index) => values[index % values.Length];
}
