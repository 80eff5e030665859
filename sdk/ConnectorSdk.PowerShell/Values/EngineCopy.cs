using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Reads the copies of single values from another process. Most of them only have their text: an enum is a number with a text,
/// and a size or an address is an object with a text.
/// </summary>
internal static class EngineCopy
{
    /// <summary>The beginning of the type names of copies.</summary>
    public const string Deserialized = "Deserialized.";

    private const string Switch = Deserialized + "System.Management.Automation.SwitchParameter";
    private const string DateWithOffset = Deserialized + "System.DateTimeOffset";
    private const string DatabaseNull = Deserialized + "System.DBNull";

    /// <returns>The value, or null if the object isn't a copy, or is the copy of an object with properties.</returns>
    public static CmdletValue? Read(PSObject wrapped) => TypeOf(wrapped) switch
    {
        null => null,
        Switch => CmdletValue.From(ValueOf(wrapped, nameof(SwitchParameter.IsPresent))),
        DateWithOffset => ReadDate(wrapped),
        DatabaseNull => default(CmdletValue),
        var type => TextOf(wrapped, type) is { } text ? CmdletValue.From(text) : null,
    };

    /// <summary>Determines whether a row is the copy of a value that is a single value in the process of its module.</summary>
    public static bool IsSingleValue(PSObject row) => TypeOf(row) is DateWithOffset or DatabaseNull;

    private static string? TypeOf(PSObject wrapped)
        => wrapped.TypeNames is [var type, ..] && type.StartsWith(Deserialized, StringComparison.OrdinalIgnoreCase) ? type : null;

    private static CmdletValue? ReadDate(PSObject copy)
        => ValueOf(copy, nameof(DateTimeOffset.DateTime)) is DateTime time
            && ValueOf(copy, nameof(DateTimeOffset.Offset)) is TimeSpan offset
            ? CmdletValue.From(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), offset))
            : CmdletValue.From(copy.ToString());

    private static object? ValueOf(PSObject copy, string property)
        => copy.Properties[property]?.Value is var value && value is PSObject wrapped ? wrapped.BaseObject : value;

    private static string? TextOf(PSObject copy, string type)
    {
        var text = copy.ToString();
        return text.Length == 0 || text == type || type.AsSpan(Deserialized.Length).SequenceEqual(text)
            || text.StartsWith("@{", StringComparison.Ordinal)
            ? null
            : text;
    }
}
