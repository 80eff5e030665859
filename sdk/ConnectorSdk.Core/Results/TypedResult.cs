using System.Globalization;
using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>Reads a value as the type of a generated property. The result is null for another format.</summary>
internal static class TypedResult
{
    public static Unlimited<T>? ReadUnlimited<T>(CmdletValue value)
        where T : struct
    {
        if (!Unlimited<T>.IsSupported)
        {
            return null;
        }

        return value.Kind == CmdletValueKind.Text && Quantities.IsUnlimited(value.ToString())
            ? Unlimited<T>.UnlimitedValue
            : Read<T>(value) is { } limit ? limit : default(Unlimited<T>?);
    }

    /// <summary>Reads a number, date, GUID, or value type of this library.</summary>
    public static T? Read<T>(CmdletValue value)
        where T : struct
        => (T?)ReadObject<T>(value);

    /// <summary>Removes the type and cost that servers add to a domain.</summary>
    public static string WithoutCost(string text)
        => AddressSpaceText.Parse(text) is { IsSmtp: true } parts && (parts.Cost is not null || text.IndexOf(':') >= 0)
            ? parts.Space.Trim()
            : text;

    /// <summary>Reads a value with the reader for its type, because the value types convert implicitly to other types.</summary>
    private static object? ReadObject<T>(CmdletValue value)
    {
        object? Box<TValue>(TValue? read)
            where TValue : struct
            => read;

        return typeof(T) == typeof(bool) ? Box(value.AsBoolean())
            : typeof(T) == typeof(TimeSpan) ? Box(value.AsTimeSpan())
            : typeof(T) == typeof(DateTimeOffset) ? Box(value.AsDateTime())
            : typeof(T) == typeof(Guid) ? Box(value.AsGuid())
            : typeof(T) == typeof(ByteQuantifiedSize) ? Box(value.AsSize())
            : typeof(T) == typeof(Unlimited<ByteQuantifiedSize>) ? Box(ReadUnlimited<ByteQuantifiedSize>(value))
            : typeof(T) == typeof(Unlimited<int>) ? Box(ReadUnlimited<int>(value))
            : typeof(T) == typeof(Unlimited<long>) ? Box(ReadUnlimited<long>(value))
            : typeof(T) == typeof(Unlimited<TimeSpan>) ? Box(ReadUnlimited<TimeSpan>(value))
            : typeof(T).IsPrimitive || typeof(T) == typeof(decimal) ? ReadNumber<T>(value)
            : value.Kind == CmdletValueKind.Text ? ReadText<T>(value.ToString())
            : null;
    }

    /// <summary>Reads a number. Returns null if it is out of range or, for an integer type, has a fraction.</summary>
    private static object? ReadNumber<T>(CmdletValue value)
    {
        if (typeof(T) == typeof(double))
        {
            return value.AsNumber();
        }

        if (typeof(T) == typeof(float))
        {
            return value.AsNumber() is { } real && !float.IsInfinity((float)real) ? (float)real : null;
        }

        if (value.AsDecimal() is not { } number
            || (typeof(T) != typeof(decimal) && number != decimal.Truncate(number)))
        {
            return null;
        }

        try
        {
            return Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static object? ReadText<T>(string text)
        => typeof(T) == typeof(AddressSpace) && AddressSpace.TryParse(text, out var space) ? space
            : typeof(T) == typeof(SmartHost) && SmartHost.TryParse(text, out var host) ? host
            : typeof(T) == typeof(SmtpDomain) && SmtpDomain.TryParse(WithoutCost(text), out var domain) ? domain
            : typeof(T) == typeof(SmtpDomainWithSubdomains)
                && SmtpDomainWithSubdomains.TryParse(WithoutCost(text), out var domains) ? domains
            : (object?)null;
}
