using System.Collections.ObjectModel;
using System.Globalization;
#if NET
using System.Runtime.CompilerServices;
#endif

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
    /// <param name="value">The value.</param>
    public static EnumMember? Find(string[] names, TEnum value)
    {
        var number = NumberOf(value);
        var table = _table;
        if (table is null || table.Names != names)
        {
            _table = table = new Table(names);
        }

        return (uint)number >= (uint)names.Length ? null
            : table.Members[number] ??= new EnumMember(names[number], value);
    }

    /// <summary>Gets the members, or null if a value isn't a member. <paramref name="wrong"/> is the invalid value.</summary>
    public static EnumMemberList? FindAll(string[] names, TEnum[] values, out TEnum wrong)
    {
        wrong = default;
        var texts = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Find(names, values[i]) is not { } member)
            {
                wrong = values[i];
                return null;
            }

            texts[i] = member.Text;
        }

        return new EnumMemberList(texts, new ReadOnlyCollection<TEnum>(values));
    }

    /// <summary>The runtime knows the size when it compiles the method: for generated enums nothing is left of it.</summary>
    private static int NumberOf(TEnum value)
#if NET
        => Unsafe.SizeOf<TEnum>() == sizeof(int)
            ? Unsafe.As<TEnum, int>(ref value)
            : ((IConvertible)value).ToInt32(CultureInfo.InvariantCulture);
#else
        => ((IConvertible)value).ToInt32(CultureInfo.InvariantCulture);
#endif

    private sealed class Table(string[] names)
    {
        public string[] Names => names;

        public EnumMember?[] Members { get; } = new EnumMember?[names.Length];
    }
}
