namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A documented type by its short name, without namespace, outer type, <c>Nullable</c>, brackets and slips.</summary>
internal sealed record TypeName(string Name, bool IsArray)
{
    public static TypeName Parse(string text)
    {
        var name = text.Replace(" ", "").Trim('<', '>', '.', ',');
        if (name.StartsWith("System.Nullable`1[", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring("System.Nullable`1[".Length).Trim('[', ']');
        }

        var isArray = name.EndsWith("[]", StringComparison.Ordinal);
        name = isArray ? name.Substring(0, name.Length - 2) : name;
        if (name.IndexOfAny(['`', '[']) is >= 0 and var generic)
        {
            name = name.Substring(0, generic);
        }

        if (name.IndexOf(',') is > 0 and var comma)
        {
            name = name.Substring(0, comma);
        }

        name = name.Substring(name.LastIndexOfAny(['.', '+']) + 1);
        return new TypeName(Canonical(name), isArray);
    }

    public bool Is(string name) => !IsArray && Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => IsArray ? Name + "[]" : Name;

    private static string Canonical(string name) => name.ToUpperInvariant() switch
    {
        "" or "STRING" => "String",
        "INT" or "INTEGER" => "Int32",
        "BOOL" or "BOOLEAN" => "Boolean",
        "SWITCH" or "SWITCHPARAMETER" => "SwitchParameter",
        "DATETIME" or "EXDATETIME" => "DateTime",
        "GUID" => "Guid",
        "MULITVALUEDPROPERTY" => "MultiValuedProperty",
        "UNLIMITED" => "Unlimited",
        _ => name,
    };
}
