using System.Collections;
using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Represents a change of a stored list: values to add and values to remove. All other values of the list remain.
/// </summary>
/// <remarks>
/// A change is rendered as <c>@{Add='a','b'; Remove='c'}</c>. In JSON and configuration, it is
/// <c>{"Added":["a","b"],"Removed":["c"]}</c>. Configuration also accepts the PowerShell code. Rules aren't checked, because only
/// the server knows the resulting list. Two changes are equal if they add and remove the same strings, including case, in the
/// same order.
/// </remarks>
[TypeConverter(typeof(ListChangeTypeConverter))]
#if NET
[JsonConverter(typeof(ListChangeJsonConverter))]
#endif
public readonly struct ListChange : IEquatable<ListChange>, IParsableText<ListChange>
{
    private static readonly string[] _none = [];

    private readonly string[]? _added;
    private readonly string[]? _removed;

    private ListChange(string[]? added, string[]? removed)
    {
        _added = added;
        _removed = removed;
    }

    /// <summary>Gets the values to add, in the specified order.</summary>
    /// <exception cref="ArgumentNullException">The specified list or an element is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Added
    {
        get => _added ?? _none;
        init => _added = WithoutNull([.. value ?? throw new ArgumentNullException(nameof(value))]);
    }

    /// <summary>Gets the values to remove, in the specified order.</summary>
    /// <exception cref="ArgumentNullException">The specified list or an element is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Removed
    {
        get => _removed ?? _none;
        init => _removed = WithoutNull([.. value ?? throw new ArgumentNullException(nameof(value))]);
    }

    /// <summary>Gets a value indicating whether there are no values to add or remove, as in the default value.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Creates a change that adds values to the list.</summary>
    /// <param name="values">One or more values.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static ListChange Add(params string[] values) => default(ListChange).AndAdd(values);

    /// <summary>Creates a change that removes values from the list.</summary>
    /// <param name="values">One or more values.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static ListChange Remove(params string[] values) => default(ListChange).AndRemove(values);

    /// <summary>Parses a change in the format that <see cref="ToString"/> returns.</summary>
    /// <param name="text">
    /// A PowerShell table with the key <c>Add</c>, <c>Remove</c>, or both, such as <c>@{Add='a','b'; Remove='c'}</c>. The values
    /// must be in quotation marks.
    /// </param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't such a table.</exception>
    public static ListChange Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var change)
            ? change
            : throw new FormatException($"'{text}' is not a list change. Use a format such as @{{Add='a','b'; Remove='c'}}.");

    /// <summary>Tries to parse a change in the format that <see cref="ToString"/> returns.</summary>
    /// <param name="text">The string to parse. See <see cref="Parse(string)"/>.</param>
    /// <param name="result">The change if the method returns <see langword="true"/>; otherwise, an empty change.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out ListChange result)
    {
        result = default;
        if (text is null || !new ListChangeReader(text).TryRead(out var added, out var removed))
        {
            return false;
        }

        result = new ListChange([.. added], [.. removed]);
        return true;
    }

    /// <summary>Determines whether two changes add and remove the same values in the same order.</summary>
    public static bool operator ==(ListChange left, ListChange right) => left.Equals(right);

    /// <summary>Determines whether two changes differ in their values or in the order of their values.</summary>
    public static bool operator !=(ListChange left, ListChange right) => !left.Equals(right);

    /// <summary>Creates a change that also adds the specified values.</summary>
    /// <param name="values">One or more values.</param>
    /// <returns>A change with the values of this change and the specified values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public ListChange AndAdd(params string[] values) => new([.. Added, .. Checked(values)], _removed);

    /// <summary>Creates a change that also removes the specified values.</summary>
    /// <param name="values">One or more values.</param>
    /// <returns>A change with the values of this change and the specified values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public ListChange AndRemove(params string[] values) => new(_added, [.. Removed, .. Checked(values)]);

    /// <inheritdoc/>
    public bool Equals(ListChange other) => Added.SequenceEqual(other.Added) && Removed.SequenceEqual(other.Removed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ListChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => Added.Concat(Removed).Aggregate(
            Added.Count,
            (hash, value) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(value)));

    /// <summary>Returns the change as PowerShell code.</summary>
    /// <returns>The code, or <c>@{}</c> for the default value.</returns>
    public override string ToString()
    {
        var code = PowerShellBuffer.Start();
        WriteTo(code);
        return code.Finish(0);
    }

    internal void WriteTo(PowerShellBuffer code)
    {
        code.Write("@{");
        WriteEntry(code, "Add=", Added);
        code.Write(Added.Count > 0 && Removed.Count > 0 ? "; " : "");
        WriteEntry(code, "Remove=", Removed);
        code.Write('}');
    }

    /// <summary>Gets the change as a table with the keys <c>Add</c> and <c>Remove</c>, which cmdlets accept.</summary>
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

    private static void WriteEntry(PowerShellBuffer code, string key, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            code.WriteQuoted(i == 0 ? key : ",", values[i]);
        }
    }

    private static string[] Checked(string[] values)
        => WithoutNull(values ?? throw new ArgumentNullException(nameof(values))).Length == 0
            ? throw new ArgumentException("A change requires at least one value.", nameof(values))
            : values;

    private static string[] WithoutNull(string[] values)
        => Array.IndexOf(values, null) < 0 ? values
            : throw new ArgumentNullException(nameof(values), "The list contains a null value.");
}
