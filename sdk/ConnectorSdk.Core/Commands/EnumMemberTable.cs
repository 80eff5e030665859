using System.Collections.ObjectModel;
using System.Globalization;

namespace ConnectorSdk;

/// <summary>Caches the members of an enum, so that setting a parameter to a member doesn't allocate memory.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumMemberTable<TEnum>
    where TEnum : struct, Enum
{
    private static Table? _table;

    /// <summary>Gets the name of the enum for messages, which starts with the name of the noun class.</summary>
    public static string TypeName
        => typeof(TEnum).DeclaringType is { } noun ? $"{noun.Name}.{typeof(TEnum).Name}" : typeof(TEnum).Name;

    /// <summary>Gets the member with a number, or null if the enum doesn't have it.</summary>
    /// <param name="names">The PowerShell spelling of every member, by its number.</param>
    /// <param name="number">The number.</param>
    public static EnumMember? Find(string[] names, int number)
    {
        var table = _table;
        if (table is null || table.Names != names)
        {
            _table = table = new Table(names);
        }

        return (uint)number >= (uint)names.Length ? null
            : table.Members[number] ??= new EnumMember(names[number], (Enum)Enum.ToObject(typeof(TEnum), number));
    }

    /// <summary>Gets the members, or null if a value isn't a member. <paramref name="wrong"/> is the invalid value.</summary>
    public static EnumMemberList? FindAll(string[] names, TEnum[] values, out TEnum wrong)
    {
        wrong = default;
        var texts = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Find(names, NumberOf(values[i])) is not { } member)
            {
                wrong = values[i];
                return null;
            }

            texts[i] = member.Text;
        }

        return new EnumMemberList(texts, new ReadOnlyCollection<TEnum>(values));
    }

    private static int NumberOf(TEnum value) => ((IConvertible)value).ToInt32(CultureInfo.InvariantCulture);

    private sealed class Table(string[] names)
    {
        public string[] Names => names;

        public EnumMember?[] Members { get; } = new EnumMember?[names.Length];
    }
}
