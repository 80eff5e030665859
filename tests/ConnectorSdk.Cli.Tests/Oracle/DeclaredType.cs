using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The type that a function declares for a documented one.</summary>
internal static class DeclaredType
{
    private static readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Boolean"] = "bool",
        ["SwitchParameter"] = "switch",
        ["Byte"] = "byte",
        ["Int16"] = "int16",
        ["UInt16"] = "uint16",
        ["Int32"] = "int",
        ["UInt32"] = "uint32",
        ["Int64"] = "long",
        ["UInt64"] = "uint64",
        ["Single"] = "float",
        ["Double"] = "double",
        ["Decimal"] = "decimal",
        ["String"] = "string",
        ["Guid"] = "guid",
        ["DateTime"] = "datetime",
        ["TimeSpan"] = "timespan",
        ["EnhancedTimeSpan"] = "timespan",
        ["Uri"] = "uri",
        ["Version"] = "version",
        ["IPAddress"] = "ipaddress",
        ["Char"] = "char",
        ["CultureInfo"] = "cultureinfo",
        ["Hashtable"] = "hashtable",
        ["Object"] = "object",
        ["PSObject"] = "psobject",
        ["ScriptBlock"] = "scriptblock",
        ["SecureString"] = "securestring",
    };

    /// <summary>
    /// Gets PowerShell's name of the type. A type from a module isn't known: it might accept a string or any object, or a list of
    /// them if the document allows several values.
    /// </summary>
    public static string Of(Parameter parameter, Random random)
    {
        if (_known.TryGetValue(parameter.Type.Name, out var known))
        {
            var isList = parameter.Type.IsArray || (parameter.AcceptsMany && !parameter.IsSwitch && random.Next(2) == 0);
            return isList ? known + "[]" : known;
        }

        return random.Next(4) switch
        {
            0 => "string[]",
            1 when !parameter.Type.IsArray && !parameter.AcceptsMany && parameter.Type.Name != "MultiValuedProperty" => "string",
            2 => "object[]",
            _ => "object",
        };
    }

    public static bool IsKnown(Parameter parameter) => _known.ContainsKey(parameter.Type.Name) && !parameter.AcceptsMany;
}
