namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A documented type by its short name, without namespace, outer type, <c>Nullable</c>, brackets and slips.</summary>
internal sealed record TypeName(string Name, bool IsArray)
{
    private static readonly string[] _lists = ["List", "IList", "ICollection", "IEnumerable", "Collection", "IReadOnlyList"];

    /// <summary>A longer text is no type's name. Types within each other are read by as many calls.</summary>
    public const int MaxLength = 1000;

    public static TypeName Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return new TypeName("String", false);
        }

        var name = text.Replace(" ", "").Trim('.', ',');
        name = name is ['<', .., '>'] ? name.Substring(1, name.Length - 2) : name.TrimStart('<');
        if (name.IndexOf('|') >= 0)
        {
            return new TypeName("String", false); // Values stand in the type's place: Tenant|Site.
        }

        var isArray = name.EndsWith("[]", StringComparison.Ordinal);
        name = isArray ? name.Substring(0, name.Length - 2) : name;
        if (name.IndexOfAny(['`', '[', '<']) is >= 0 and var generic)
        {
            var outer = Short(name.Substring(0, generic));
            var argument = name.Substring(generic).TrimStart('`', '1', '[', '<').TrimEnd(']', '>');
            if (argument.Length > 0 && outer.Equals("Nullable", StringComparison.OrdinalIgnoreCase))
            {
                return Parse(isArray ? argument + "[]" : argument);
            }

            if (argument.Length > 0 && Array.Exists(_lists, list => outer.Equals(list, StringComparison.OrdinalIgnoreCase)))
            {
                return Parse(argument) with { IsArray = true };
            }

            name = outer;
        }

        if (name.IndexOf(',') is > 0 and var comma)
        {
            name = name.Substring(0, comma);
        }

        return new TypeName(Canonical(Short(name)), isArray);
    }

    private static string Short(string name) => name.Substring(name.LastIndexOfAny(['.', '+']) + 1);

    public bool Is(string name) => !IsArray && Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => IsArray ? Name + "[]" : Name;

    /// <summary>Documents write a type by its own name or by C#'s keyword, in any case.</summary>
    private static string Canonical(string name) => name.ToUpperInvariant() switch
    {
        "" or "STRING" => "String",
        "INT" or "INTEGER" or "INT32" => "Int32",
        "LONG" or "INT64" => "Int64",
        "SHORT" or "INT16" => "Int16",
        "UINT" or "UINT32" => "UInt32",
        "ULONG" or "UINT64" => "UInt64",
        "USHORT" or "UINT16" => "UInt16",
        "BYTE" => "Byte",
        "BOOL" or "BOOLEAN" => "Boolean",
        "FLOAT" or "SINGLE" => "Single",
        "DOUBLE" => "Double",
        "DECIMAL" => "Decimal",
        "SWITCH" or "SWITCHPARAMETER" => "SwitchParameter",
        "DATETIME" or "EXDATETIME" => "DateTime",
        "TIMESPAN" => "TimeSpan",
        "GUID" => "Guid",
        "URI" => "Uri",
        "OBJECT" => "Object",
        "PSOBJECT" => "PSObject",
        "PSCREDENTIAL" => "PSCredential",
        "SECURESTRING" => "SecureString",
        "HASHTABLE" => "Hashtable",
        "MULITVALUEDPROPERTY" => "MultiValuedProperty",
        "UNLIMITED" => "Unlimited",
        _ => name,
    };
}
