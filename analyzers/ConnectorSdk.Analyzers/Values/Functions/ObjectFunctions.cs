namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions of GUIDs and enum members.</summary>
internal static class ObjectFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["Guid.ToString()"] = a => a is [Guid] ? KnownTexts.Of(a[0]) : null,
        ["Guid.ToString(String)"] = a => a is [Guid guid, string format] ? KnownFormats.Of(guid, format) : null,
        ["Guid.op_Equality(Guid,Guid)"] = a => a is [Guid left, Guid right] ? left == right : null,
        ["Guid.op_Inequality(Guid,Guid)"] = a => a is [Guid left, Guid right] ? left != right : null,
        ["Enum.ToString()"] = a => a is [KnownEnumValue member] ? member.Name : null,
    };
}
