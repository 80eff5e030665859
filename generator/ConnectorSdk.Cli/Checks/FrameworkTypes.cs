using System.Globalization;
using System.Management.Automation;
using System.Net;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Types that PowerShell itself converts values to; what it makes of a value is asked of it.</summary>
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

    /// <summary>A list has no place in a parameter of this type.</summary>
    public static bool IsScalar(Parameter parameter)
        => !parameter.Type.IsArray
            && parameter.Type.Name is var type
            && (IsSwitch(type) || IsBoolean(type) || _types.ContainsKey(type));

    public static bool IsNumber(TypeName type)
        => !type.IsArray && _types.TryGetValue(type.Name, out var known)
            && (known.Type.IsPrimitive || known.Type == typeof(decimal));

    /// <summary>Null for a type that isn't the framework's.</summary>
    public static Conversion? Convert(string type, LiteralItem item)
        => IsSwitch(type) || IsBoolean(type) ? ConvertTruth(item)
            : type.Equals("DateTime", StringComparison.OrdinalIgnoreCase) ? ConvertDate(item)
            : !_types.TryGetValue(type, out var known) ? null
            : Converts(item.Value, known.Type, out var value) || Converts(item.Text, known.Type, out value)
                ? new Conversion([TextOf(value!, item)])
            : Conversion.Refused(known.Description);

    /// <summary>A number on a command line keeps its text: <c>5.0</c> is a version.</summary>
    private static bool Converts(object? value, Type type, out object? converted)
        => LanguagePrimitives.TryConvertTo(value, type, CultureInfo.InvariantCulture, out converted);

    private static bool IsBoolean(string type) => type.Equals("Boolean", StringComparison.OrdinalIgnoreCase);

    private static bool IsSwitch(string type) => type.Equals("SwitchParameter", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Booleans and numbers are taken, the latter by the switches of cmdlets, if not by those of functions. Any text would be
    /// true in a cast and is refused here.
    /// </summary>
    private static Conversion ConvertTruth(LiteralItem item)
        => item.Value is string
            ? Conversion.Refused(ValueFormats.Describe(ValueFormats.Boolean))
            : new Conversion([LanguagePrimitives.IsTrue(item.Value) ? "$true" : "$false"]);

    /// <summary>How dates are written depends on culture and server; refused is only what is a date in none.</summary>
    private static Conversion ConvertDate(LiteralItem item)
        => DateText.Read(item.Text, out _) != Truth.False ? new Conversion([item.Text]) : Conversion.Refused("a date");

    /// <summary>
    /// Numbers are compared as such, however they are spelled (<c>1KB</c>, <c>0x400</c>); a number of ticks is a time.
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
