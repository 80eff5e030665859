namespace ConnectorSdk.SpecCompiler.Cmdlets.Types;

/// <summary>The short name of a documented type, without namespace, outer type, <c>Nullable</c>, brackets, and typos.</summary>
internal sealed record TypeName(string Name, bool IsArray)
{
    private static readonly char[] _decoration = [' ', '<', '>', '.', ',', '`', '[', '+', '|', '?'];

    /// <summary>Documents write, for example, "Integer array".</summary>
    private const string ArrayWord = " array";

    private const string ListModifier = "PSListModifier";

    /// <summary>The list types, with their element type if there is no type argument.</summary>
    private static readonly Dictionary<string, string> _lists = new(StringComparer.OrdinalIgnoreCase)
    {
        ["List"] = "String",
        ["Collection"] = "String",
        ["StringCollection"] = "String",
        ["HashSet"] = "String",
        ["IList"] = "Object",
        ["ICollection"] = "Object",
        ["IEnumerable"] = "Object",
        ["ArrayList"] = "Object",
        ["Array"] = "Object",
        ["IReadOnlyList"] = "Object",
        ["IReadOnlyCollection"] = "Object",
        ["ReadOnlyCollection"] = "Object",
        ["PSDataCollection"] = "PSObject",
    };

    /// <summary>Documents use .NET names or C# keywords, in any casing.</summary>
    private static readonly Dictionary<string, string> _canonical = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "String",
        ["String"] = "String",
        ["Int"] = "Int32",
        ["Integer"] = "Int32",
        ["Int32"] = "Int32",
        ["Long"] = "Int64",
        ["Int64"] = "Int64",
        ["Short"] = "Int16",
        ["Int16"] = "Int16",
        ["UInt"] = "UInt32",
        ["UInt32"] = "UInt32",
        ["ULong"] = "UInt64",
        ["UInt64"] = "UInt64",
        ["UShort"] = "UInt16",
        ["UInt16"] = "UInt16",
        ["Byte"] = "Byte",
        ["Bool"] = "Boolean",
        ["Boolean"] = "Boolean",
        ["Float"] = "Single",
        ["Single"] = "Single",
        ["Double"] = "Double",
        ["Decimal"] = "Decimal",
        ["Switch"] = "SwitchParameter",
        ["SwitchParameter"] = "SwitchParameter",
        ["DateTime"] = "DateTime",
        ["ExDateTime"] = "DateTime",
        ["TimeSpan"] = "TimeSpan",
        ["Guid"] = "Guid",
        ["Uri"] = "Uri",
        ["Object"] = "Object",
        ["PSObject"] = "PSObject",
        ["PSCredential"] = "PSCredential",
        ["SecureString"] = "SecureString",
        ["Hashtable"] = "Hashtable",
        ["MulitValuedProperty"] = "MultiValuedProperty",
        ["Unlimited"] = "Unlimited",
    };

    /// <summary>
    /// Longer text isn't a type name. Nested type arguments are parsed recursively, so the length must be limited.
    /// </summary>
    public const int MaxLength = 1000;

    /// <summary>The list can be changed by <c>@{Add=...; Remove=...}</c>, whatever the element type is.</summary>
    public bool IsListModifier { get; private init; }

    /// <summary>
    /// The type has a few fixed values. A documented list of them is complete, even if the document introduces it with
    /// "including".
    /// </summary>
    public bool IsEnum => !IsArray
        && Name is not ("String" or "MultiValuedProperty" or "Object" or "PSObject" or "Unlimited" or "Int32")
        && !Name.EndsWith("Collection", StringComparison.OrdinalIgnoreCase);

    public bool IsInteger => Name is "Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64";

    /// <summary>The type is a number with a unit, so that a documented list may consist of units.</summary>
    public bool IsQuantity => Name is "TimeSpan" or "EnhancedTimeSpan" or "ByteQuantifiedSize";

    public static TypeName Parse(string text)
        => text.Length <= MaxLength && text.IndexOfAny(_decoration) < 0
            ? OfName(text, false)
            : ParseDecorated(text);

    private static TypeName ParseDecorated(string text)
    {
        if (text.Length > MaxLength)
        {
            return new TypeName("String", false);
        }

        if (text.EndsWith(ArrayWord, StringComparison.OrdinalIgnoreCase))
        {
            return Parse(text.Substring(0, text.Length - ArrayWord.Length)) with { IsArray = true };
        }

        var name = text.Replace(" ", "").Replace("?", "").Trim('.', ',');
        name = name is ['<', .., '>'] ? name.Substring(1, name.Length - 2) : name.TrimStart('<');
        if (name.IndexOf('|') >= 0)
        {
            // Some documents write values instead of the type: Tenant|Site.
            return new TypeName(name.Equals("$true|$false", StringComparison.OrdinalIgnoreCase) ? "Boolean" : "String", false);
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

            if (argument.Length > 0 && _lists.ContainsKey(outer))
            {
                return Parse(argument) with { IsArray = true };
            }

            if (outer.Equals(ListModifier, StringComparison.OrdinalIgnoreCase))
            {
                return Parse(argument) with { IsArray = true, IsListModifier = true };
            }

            name = outer;
        }

        if (name.IndexOf(',') is > 0 and var comma)
        {
            name = name.Substring(0, comma);
        }

        return OfName(Short(name), isArray);
    }

    private static TypeName OfName(string name, bool isArray)
        => name.Equals(ListModifier, StringComparison.OrdinalIgnoreCase)
            ? new TypeName("String", true) { IsListModifier = true }
            : _lists.TryGetValue(name, out var element)
                ? new TypeName(element, true)
                : new TypeName(Canonical(name), isArray);

    private static string Short(string name) => name.Substring(name.LastIndexOfAny(['.', '+']) + 1);

    public bool Is(string name) => !IsArray && Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => IsArray ? Name + "[]" : Name;

    private static string Canonical(string name) => _canonical.TryGetValue(name, out var canonical) ? canonical : name;
}
