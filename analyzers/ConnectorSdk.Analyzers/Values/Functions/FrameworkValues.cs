using System.Globalization;
using System.Net;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Formats;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Creates time spans, GUIDs, and IP addresses from constants. A null result isn't known.</summary>
internal static class FrameworkValues
{
    // A larger number of ticks may not fit into a time span.
    private const decimal LargestAmount = 1_000_000_000_000m;

    public static AbstractValue? OfCall(IMethodSymbol method, CallArguments arguments, SdkSymbols symbols)
    {
        var type = method.ContainingType;
        if (Same(type, symbols.TimeSpan))
        {
            return method.Name == "Parse" ? ParseTimeSpan(arguments.OnlyText) : TimeSpanFrom(method.Name, arguments);
        }

        return IsEmptyList(method) ? AbstractValue.EmptyList
            : method.Name != "Parse" ? null
            : Same(type, symbols.Guid) ? ParseGuid(arguments.OnlyText)
            : Same(type, symbols.IPAddress) ? ParseIPAddress(arguments.OnlyText)
            : null;
    }

    public static AbstractValue? OfConstructor(IMethodSymbol constructor, CallArguments arguments, SdkSymbols symbols)
        => Same(constructor.ContainingType, symbols.TimeSpan) ? NewTimeSpan(arguments)
            : Same(constructor.ContainingType, symbols.Guid) ? ParseGuid(arguments.OnlyText)
            : null;

    public static AbstractValue? OfField(IFieldSymbol field, SdkSymbols symbols)
    {
        object? value = Same(field.ContainingType, symbols.TimeSpan) ? field.Name switch
        {
            nameof(TimeSpan.Zero) => TimeSpan.Zero,
            nameof(TimeSpan.MinValue) => TimeSpan.MinValue,
            nameof(TimeSpan.MaxValue) => TimeSpan.MaxValue,
            _ => null,
        }
        : Same(field.ContainingType, symbols.IPAddress) ? field.Name switch
        {
            nameof(IPAddress.Any) => "0.0.0.0",
            nameof(IPAddress.Loopback) => "127.0.0.1",
            nameof(IPAddress.None) or nameof(IPAddress.Broadcast) => "255.255.255.255",
            nameof(IPAddress.IPv6Any) or nameof(IPAddress.IPv6None) => "::",
            nameof(IPAddress.IPv6Loopback) => "::1",
            _ => null,
        }
        : Same(field.ContainingType, symbols.Guid) && field.Name == nameof(Guid.Empty) ? Guid.Empty
        : (field.ContainingType.SpecialType, field.Name) switch
        {
            (SpecialType.System_String, nameof(string.Empty)) => "",
            (SpecialType.System_DateTime, nameof(DateTime.MinValue)) => DateTime.MinValue,
            (SpecialType.System_DateTime, nameof(DateTime.MaxValue)) => DateTime.MaxValue,
            _ => null,
        };
        return value is null ? null : new ConstantValue(value);
    }

    public static AbstractValue? OfProperty(IPropertySymbol property) => property is
    {
        Name: nameof(CultureInfo.InvariantCulture),
        ContainingType: { Name: nameof(CultureInfo), DeclaringSyntaxReferences.IsEmpty: true },
    }
        ? InvariantCulture.Instance
        : null;

    public static AbstractValue? OfDefault(ITypeSymbol type, SdkSymbols symbols)
        => Same(type, symbols.TimeSpan) ? new ConstantValue(TimeSpan.Zero)
            : Same(type, symbols.Guid) ? new ConstantValue(Guid.Empty)
            : type.SpecialType == SpecialType.System_DateTime ? new ConstantValue(default(DateTime))
            : symbols.IsTextValue(type) && !SdkSymbols.IsVariable(type) ? new ConstantValue("")
            : null;

    private static bool IsEmptyList(IMethodSymbol method) => method is { Name: "Empty", IsStatic: true, Parameters.Length: 0 }
        && method.ContainingType is { SpecialType: SpecialType.System_Array }
            or { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static bool Same(ITypeSymbol type, INamedTypeSymbol? known) => SymbolEqualityComparer.Default.Equals(type, known);

    private static AbstractValue? ParseGuid(string? text) => text is null ? null
        : Guid.TryParse(text, out var guid) ? new ConstantValue(guid)
        : new MalformedValue(text, ValueFormats.Describe(ValueFormats.Guid));

    private static AbstractValue? ParseIPAddress(string? text) => text is null ? null
        : IPAddress.TryParse(text, out var address) ? new ConstantValue(address.ToString())
        : new MalformedValue(text, ValueFormats.Describe(ValueFormats.IPAddress));

    /// <summary>
    /// Parses a time span. Fractions may have another separator in other cultures, so only simple strings certainly fail.
    /// </summary>
    private static AbstractValue? ParseTimeSpan(string? text) => text is null ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? new ConstantValue(span)
        : text.All(c => c is ':' or '.' or '-' or ' ' || (c < 128 && char.IsLetterOrDigit(c)))
            ? new MalformedValue(text, ValueFormats.Describe(ValueFormats.TimeSpan))
            : null;

    private static AbstractValue? TimeSpanFrom(string method, CallArguments arguments)
    {
        var ticks = method switch
        {
            nameof(TimeSpan.FromDays) => TimeSpan.TicksPerDay,
            nameof(TimeSpan.FromHours) => TimeSpan.TicksPerHour,
            nameof(TimeSpan.FromMinutes) => TimeSpan.TicksPerMinute,
            nameof(TimeSpan.FromSeconds) => TimeSpan.TicksPerSecond,
            nameof(TimeSpan.FromMilliseconds) => TimeSpan.TicksPerMillisecond,
            nameof(TimeSpan.FromTicks) => 1,
            _ => 0,
        };
        if (ticks == 0
            || arguments.Numbers is not [var amount, ..] numbers
            || numbers.Skip(1).Any(number => number != 0)
            || Math.Abs(amount) > LargestAmount)
        {
            return null;
        }

        // Runtimes differ in rounding fractions of a millisecond.
        var product = amount * ticks;
        return Math.Abs(product) <= long.MaxValue && (ticks == 1 || product % TimeSpan.TicksPerMillisecond == 0)
            ? new ConstantValue(new TimeSpan((long)product))
            : null;
    }

    private static AbstractValue? NewTimeSpan(CallArguments arguments)
    {
        var numbers = arguments.Numbers;
        if (numbers is null || numbers.Any(number => Math.Abs(number) > int.MaxValue))
        {
            return null;
        }

        decimal? ticks = numbers switch
        {
            [var only] => only,
            [var hours, var minutes, var seconds] => Ticks(0, hours, minutes, seconds, 0),
            [var days, var hours, var minutes, var seconds] => Ticks(days, hours, minutes, seconds, 0),
            [var days, var hours, var minutes, var seconds, var milliseconds]
                => Ticks(days, hours, minutes, seconds, milliseconds),
            _ => null,
        };
        return ticks is { } known && Math.Abs(known) <= long.MaxValue ? new ConstantValue(new TimeSpan((long)known)) : null;
    }

    private static decimal Ticks(decimal days, decimal hours, decimal minutes, decimal seconds, decimal milliseconds)
        => (((((((days * 24) + hours) * 60) + minutes) * 60) + seconds) * TimeSpan.TicksPerSecond)
            + (milliseconds * TimeSpan.TicksPerMillisecond);
}
