using ConnectorSdk.Testing.Canonical;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Represents the elements that a command adds to and removes from a stored list.</summary>
internal sealed record StoredListChange(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>Reads a table with the keys <c>Add</c> and <c>Remove</c>.</summary>
    /// <exception cref="ConversionException">The table has other keys, or the parameter isn't a list.</exception>
    public static StoredListChange Read(
        ParameterForm form, IReadOnlyDictionary<string, object?> table, bool matchPrefixes)
    {
        StoredListChange change = new([], []);
        foreach (var entry in table)
        {
            change = (form.Shape, entry.Key.ToUpperInvariant()) switch
            {
                (ValueShape.List, "ADD") => change with { Added = Elements(entry.Value) },
                (ValueShape.List, "REMOVE") => change with { Removed = Elements(entry.Value) },
                _ => throw new ConversionException(
                    $"Cannot convert a table with the key \"{entry.Key}\" to type \"{form.Type}\"."),
            };
        }

        return change;

        IReadOnlyList<string> Elements(object? value) => (IReadOnlyList<string>)CanonicalReader.Read(form, value, matchPrefixes)!;
    }

    /// <summary>Gets the list after the change. Elements are compared ignoring case.</summary>
    public List<string> Apply(object? stored)
    {
        List<string> list = [.. stored as IReadOnlyList<string> ?? []];
        list.RemoveAll(item => Removed.Contains(item, StringComparer.OrdinalIgnoreCase));
        list.AddRange(Added.Where(item => !list.Contains(item, StringComparer.OrdinalIgnoreCase)));
        return list;
    }
}
