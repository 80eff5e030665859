namespace ConnectorSdk.Testing.Canonical;

/// <summary>Represents the form of a parameter's values.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Type">The type in the document's spelling.</param>
/// <param name="Choices">The allowed values, or an empty list if the values aren't limited to a list.</param>
/// <param name="Canonical">
/// The form in which the server stores the value, or null for most parameters. See <see cref="CanonicalForm"/>.
/// </param>
internal sealed record ParameterForm(string Name, string Type, IReadOnlyList<string> Choices, string? Canonical)
{
    public ValueShape Shape { get; } = ShapeOf(Type, Choices, Canonical);

    private static ValueShape ShapeOf(string type, IReadOnlyList<string> choices, string? canonical)
        => canonical == CanonicalForm.Flags ? ValueShape.Flags
        : IsList(type) ? ValueShape.List
        : ShapeOf(type) is not ValueShape.Text and var known ? known
        : choices.Count > 0 ? ValueShape.Choice
        : ValueShape.Text;

    private static bool IsList(string type)
        => (type.EndsWith("[]", StringComparison.Ordinal) && !type.Equals("Byte[]", StringComparison.OrdinalIgnoreCase))
            || type.StartsWith("MultiValuedProperty", StringComparison.OrdinalIgnoreCase);

    private static ValueShape ShapeOf(string type) => WithoutArguments(type).ToUpperInvariant() switch
    {
        "SWITCHPARAMETER" => ValueShape.Switch,
        "BOOLEAN" => ValueShape.Boolean,
        "BYTE" or "SBYTE" or "INT16" or "INT32" or "INT64" or "UINT16" or "UINT32" or "UINT64" => ValueShape.Integer,
        "BYTEQUANTIFIEDSIZE" => ValueShape.Size,
        "UNLIMITED" => ValueShape.Limit,
        "ENHANCEDTIMESPAN" or "TIMESPAN" => ValueShape.TimeSpan,
        "GUID" => ValueShape.Guid,
        "DATETIME" or "EXDATETIME" or "DATETIMEOFFSET" => ValueShape.DateTime,
        "IPADDRESS" => ValueShape.IPAddress,
        "PSCREDENTIAL" or "SCRIPTBLOCK" or "HASHTABLE" or "SECURESTRING" or "BYTE[]" => ValueShape.Opaque,
        _ => ValueShape.Text,
    };

    private static string WithoutArguments(string type)
    {
        var end = type.IndexOfAny(['<', '`', '?']);
        return end < 0 ? type : type.Substring(0, end);
    }
}
