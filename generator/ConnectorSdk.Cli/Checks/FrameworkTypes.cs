using System.Globalization;
using System.Management.Automation;
using System.Net;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Converts values to .NET types, with PowerShell's own conversion.</summary>
internal static class FrameworkTypes
{
    private static readonly Dictionary<string, (Type Type, string Description)> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Byte"] = (typeof(byte), Integer(byte.MinValue, byte.MaxValue)),
        ["Int16"] = (typeof(short), Integer(short.MinValue, short.MaxValue)),
        ["UInt16"] = (typeof(ushort), Integer(ushort.MinValue, ushort.MaxValue)),
        ["Int32"] = (typeof(int), Integer(int.MinValue, int.MaxValue)),
        ["UInt32"] = (typeof(uint), Integer(uint.MinValue, uint.MaxValue)),
        ["Int64"] = (typeof(long), Integer(long.MinValue, long.MaxValue)),
        ["UInt64"] = (typeof(ulong), Integer(ulong.MinValue, ulong.MaxValue)),
        ["Single"] = (typeof(float), "a number"),
        ["Double"] = (typeof(double), "a number"),
        ["Decimal"] = (typeof(decimal), "a number"),
        ["Char"] = (typeof(char), "a single character"),
        ["Guid"] = (typeof(Guid), ValueFormats.Describe(ValueFormats.Guid)),
        ["TimeSpan"] = (typeof(TimeSpan), ValueFormats.Describe(ValueFormats.TimeSpan)),
        ["EnhancedTimeSpan"] = (typeof(TimeSpan), ValueFormats.Describe(ValueFormats.TimeSpan)),
        ["IPAddress"] = (typeof(IPAddress), ValueFormats.Describe(ValueFormats.IPAddress)),
        ["Version"] = (typeof(Version), "a version number"),
    };

    /// <summary>Determines whether a parameter of this type accepts only a single value.</summary>
    public static bool IsScalar(Parameter parameter)
        => !parameter.Type.IsArray
            && parameter.Type.Name is var type
            && (IsSwitch(type) || IsBoolean(type) || _types.ContainsKey(type));

    public static bool IsNumber(TypeName type)
        => !type.IsArray && _types.TryGetValue(type.Name, out var known)
            && (known.Type.IsPrimitive || known.Type == typeof(decimal));

    /// <returns>The conversion, or null if the type isn't one of these .NET types.</returns>
    public static Conversion? Convert(string type, LiteralItem item)
        => IsSwitch(type) || IsBoolean(type) ? ConvertTruth(item)
            : type.Equals("DateTime", StringComparison.OrdinalIgnoreCase) ? ConvertDate(item)
            : !_types.TryGetValue(type, out var known) ? null
            : Converts(item.Value, known.Type, out var value) || Converts(item.Text, known.Type, out value)
                ? new Conversion([TextOf(value!, item)])
            : Conversion.Refused(known.Description);

    /// <summary>Callers also try the text, because a number doesn't keep its notation: <c>5.0</c> is a version.</summary>
    private static bool Converts(object? value, Type type, out object? converted)
        => LanguagePrimitives.TryConvertTo(value, type, CultureInfo.InvariantCulture, out converted);

    private static bool IsBoolean(string type) => type.Equals("Boolean", StringComparison.OrdinalIgnoreCase);

    private static bool IsSwitch(string type) => type.Equals("SwitchParameter", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Accepts Booleans and numbers, although a function's switch doesn't accept numbers. A cast makes any text true, so texts
    /// are refused here.
    /// </summary>
    private static Conversion ConvertTruth(LiteralItem item)
        => item.Value is string
            ? Conversion.Refused(ValueFormats.Describe(ValueFormats.Boolean))
            : new Conversion([LanguagePrimitives.IsTrue(item.Value) ? "$true" : "$false"]);

    /// <summary>Date formats depend on culture and server, so only a text that is a date in no culture is refused.</summary>
    private static Conversion ConvertDate(LiteralItem item)
        => DateText.Read(item.Text, out _) != Truth.False ? new Conversion([item.Text]) : Conversion.Refused("a date");

    /// <summary>
    /// Numbers are compared by value, whatever their notation (<c>1KB</c>, <c>0x400</c>). A number for a time span is its ticks.
    /// </summary>
    private static string TextOf(object value, LiteralItem item) => value switch
    {
        TimeSpan span when item.Value is not string => span.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number when value.GetType().IsPrimitive => number.ToString(null, CultureInfo.InvariantCulture),
        _ => item.Text,
    };

    private static string Integer(IFormattable min, IFormattable max)
        => string.Create(CultureInfo.InvariantCulture, $"an integer from {min} to {max}");
}
