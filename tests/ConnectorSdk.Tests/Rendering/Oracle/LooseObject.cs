using System.Collections;
using System.Collections.Specialized;
using CsCheck;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>Objects that keep their type where PowerShell binds them to a parameter of any type.</summary>
internal static class LooseObject
{
    private static readonly Gen<object?> _simple = Gen.OneOf(
        SpecialText.Any.Select(value => (object?)value),
        Gen.Int.Select(value => (object?)value),
        Gen.Bool.Select(value => (object?)value),
        Gen.Const((object?)null));

    /// <summary>As elements of tables and lists these keep their types, too.</summary>
    private static readonly Gen<object?> _typed = Gen.OneOf(
        Gen.Long.Select(value => (object?)value),
        Gen.Double.Select(value => (object?)value),
        Gen.Decimal.Select(value => (object?)value),
        Gen.Byte.Select(value => (object?)value),
        Gen.UInt.Select(value => (object?)value),
        Gen.Guid.Select(value => (object?)value),
        Gen.TimeSpan.Select(value => (object?)value),
        Gen.Char.Select(value => (object?)value));

    private static readonly Gen<string> _key = Gen.OneOf(
        SpecialText.Any,
        Gen.Char['a', 'z'].Array[1, 4].Select(letters => new string(letters)));

    public static Gen<object?> Any { get; } = _simple;

    /// <summary>Two elements at least, the second of which only an expression holds.</summary>
    public static Gen<object?[]> Lists { get; } = Gen.Select(_simple, Gen.Bool, Gen.OneOf(_simple, _typed).Array[0, 3])
        .Select((first, truth, rest) => (object?[])[first, truth, .. rest]);

    public static Gen<IDictionary> Tables { get; } = Gen.Select(Gen.Bool, Entries(2)).Select(Table);

    private static Gen<(string Key, object? Value)[]> Entries(int depth)
    {
        var element = Gen.OneOf(_simple, _typed);
        List<Gen<object?>> values = [element, element.Array[0, 3].Select(items => (object?)items)];
        if (depth > 0)
        {
            values.Add(Gen.Select(Gen.Bool, Entries(depth - 1)).Select((ordered, entries) => (object?)Table(ordered, entries)));
            values.Add(element.Array[1, 2].Array[0, 2].Select(lists => (object?)lists));
        }

        return Gen.Select(_key, Gen.OneOf([.. values])).Select((key, value) => (key, value)).Array[0, 4];
    }

    /// <summary>PowerShell's tables don't tell keys apart by case, nor by characters that a culture ignores.</summary>
    private static IDictionary Table(bool isOrdered, (string Key, object? Value)[] entries)
    {
        IDictionary table = isOrdered ? new OrderedDictionary() : new Hashtable();
        foreach (var (key, value) in entries
            .DistinctBy(entry => entry.Key, StringComparer.InvariantCultureIgnoreCase)
            .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase))
        {
            table[key] = value;
        }

        return table;
    }
}
