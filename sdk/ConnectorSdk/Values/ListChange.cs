using System.Collections;

namespace ConnectorSdk;

/// <summary>
/// A change of a stored list: values that are added to it and values that are taken out, while the rest stays. It renders as
/// <c>@{Add='a','b'; Remove='c'}</c>. Rules don't judge it, because the list that results is known to the server only.
/// </summary>
public readonly struct ListChange
{
    private static readonly string[] _none = [];

    private readonly string[]? _added;
    private readonly string[]? _removed;

    private ListChange(string[]? added, string[]? removed)
    {
        _added = added;
        _removed = removed;
    }

    /// <summary>The values that are added, in the order given.</summary>
    public IReadOnlyList<string> Added => _added ?? _none;

    /// <summary>The values that are taken out, in the order given.</summary>
    public IReadOnlyList<string> Removed => _removed ?? _none;

    /// <summary>Adds values to the list.</summary>
    /// <param name="values">One value or more.</param>
    /// <exception cref="ArgumentNullException">There is no array, or a value is null.</exception>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ListChange Add(params string[] values) => default(ListChange).AndAdd(values);

    /// <summary>Takes values out of the list.</summary>
    /// <param name="values">One value or more.</param>
    /// <exception cref="ArgumentNullException">There is no array, or a value is null.</exception>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ListChange Remove(params string[] values) => default(ListChange).AndRemove(values);

    /// <summary>This change, and values that are added as well.</summary>
    /// <param name="values">One value or more.</param>
    /// <exception cref="ArgumentNullException">There is no array, or a value is null.</exception>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public ListChange AndAdd(params string[] values) => new([.. Added, .. Checked(values)], _removed);

    /// <summary>This change, and values that are taken out as well.</summary>
    /// <param name="values">One value or more.</param>
    /// <exception cref="ArgumentNullException">There is no array, or a value is null.</exception>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public ListChange AndRemove(params string[] values) => new(_added, [.. Removed, .. Checked(values)]);

    /// <summary>The change as cmdlets take it: a table with the keys <c>Add</c> and <c>Remove</c>.</summary>
    internal Hashtable ToHashtable()
    {
        Hashtable table = [];
        if (Added.Count > 0)
        {
            table["Add"] = _added;
        }

        if (Removed.Count > 0)
        {
            table["Remove"] = _removed;
        }

        return table;
    }

    private static string[] Checked(string[] values)
        => values is null || Array.IndexOf(values, null) >= 0 ? throw new ArgumentNullException(nameof(values))
            : values.Length == 0 ? throw new ArgumentException("A change needs a value.", nameof(values))
            : values;
}
