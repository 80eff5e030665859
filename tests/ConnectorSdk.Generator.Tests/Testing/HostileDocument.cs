using CsCheck;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// Documents in platyPS's format with hostile names, types, values, and prose. Many of them try to end the literal, comment, or
/// name that contains them. Injected code would call <see cref="Marker"/>.
/// </summary>
internal static class HostileDocument
{
    /// <summary>It appears only in literals and comments, because names from hostile text contain further characters.</summary>
    public const string Marker = "zq9Marker";

    private static readonly string[] _breakouts =
    [
        $"\"; {Marker}(); //", $"*/ {Marker}(); /*", $"</summary>\n{Marker}();", $"\n#error {Marker}", $"\u2028{Marker}();",
        $"\u0085{Marker}();", $"\"\"\" + {Marker}() + \"\"\"", $"\\\" + {Marker}() + \\\"", $"{{{Marker}()}}",
        $"]]> {Marker} <![CDATA[",
        $"\") ] public class {Marker} {{ }} [A(\"", $"\u202E{Marker}\u202C", $"`{Marker}`", $"[x](https://a.b/\"><{Marker}/>)",
        $"&{Marker};", $"\\u0022{Marker}", $"\r{Marker}", $"\uFEFF{Marker}", "\uD83D\uDCA1", "\uD800", "\uFFFE", "\0", "{0}",
        "%s", "$(x)",
    ];

    private static readonly string[] _nouns =
    [
        "Lamp", "lamp", "Build", "System", "String", "Object", "ConnectorSdk", "CmdletBuilder", "Value", "Equals", "GetHashCode",
        "class", "event", "Global", "Enum", "New", "NewBuilder", "Set", "Get", "Lamp_Shade", "Lämp", "İstanbul", "ıI",
        "Namespace", "_",
    ];

    private static readonly string[] _verbs =
        ["New", "Set", "Get", "new", "Frobnicate", "Build", "struct", "X", "Where", "Out", "ConvertTo", "İ", "Equals", "GET",
            "class"];

    private static readonly string[] _names =
    [
        "Name", "name", "Value", "Values", "Equals", "GetHashCode", "ToString", "GetType", "Build", "Validate", "Parameter",
        "With",
        "class", "event", "Namespace", "Lamp", "New", "NewBuilder", "Builder", "TBuilder", "_", "__", "A1", "iOS", "IOS", "İd",
        "Identity",
        "WhatIf", "Verbose", "ConnectorSdk", "System", "value__", "ByName", "Index", "Member", "Frobnicate", "Struct", "X", "İ",
        "NewValue",
    ];

    private static readonly string[] _types =
    [
        "String", "String[]", "SwitchParameter", "Boolean", "Int32", "UInt64", "Guid", "DateTime", "TimeSpan",
        "MultiValuedProperty", "<>", "",
        "Unlimited", "PSCredential", "Hashtable", "Byte[]", "LampColor", "LampColor[]", "System.Nullable`1[System.Int32]", "A|B",
        "List<String>",
        "int[][]", "Func`2[A,B]", "Outer+Inner[]", "System.", "[]", "object", "Uri", "IPAddress", "\"", "SmtpDomain",
        "Dictionary`2[String,Int32]",
    ];

    private static readonly string[] _values =
    [
        "Red", "red", "RED", "Green", "1", "01", "-1", "1.5", "a b", "string", "class", "value__", "Equals", "ToString", "_", "é",
        "İ", "i",
        "$null", "$true", "None", "Lamp", "A-B", "A_B", "A.B", "04:00:00", "*", "application/json", "New", "\\", "#", "0x1F", "ﬁ",
        "ǅ", "中",
    ];

    private static readonly string[] _sentences =
    [
        "The parameter specifies something.", "You can't use this parameter with the Name parameter.", "Valid values are:",
        "The default value is Red.",
        "This parameter is required when you use the Value parameter.", "A valid value is an integer from 1 through 5.",
        "The length can't exceed 64 characters.", "You can specify multiple values separated by commas.",
        "To clear it, use the value $null.",
        "This parameter is reserved for internal Microsoft use.",
        "If you use the Name parameter, you need to use the Value parameter.",
        "{{ Fill Name Description }}", "> Applicable: Exchange Online", "- Red: Warm.", "| a | b |", "<br/>", "<!-- hidden -->",
        "***", "1. One",
    ];

    private static Gen<string> Breakout => Gen.OneOf(_breakouts);

    /// <summary>Generates mostly plain text, occasionally with hostile text in it.</summary>
    private static Gen<string> Spoiled(string[] plain)
        => Gen.Select(Gen.OneOf(plain), Gen.Int[0, 5], Breakout, (text, dice, breakout) => dice switch
        {
            0 => text + breakout,
            1 => breakout + text,
            _ => text,
        });

    private static Gen<string> Prose => Spoiled(_sentences).Array[0, 4].Select(parts => string.Join(" ", parts));

    private static Gen<string> Bullets => Spoiled(_values).Array[0, 6]
        .Select(values => string.Join("\n", values.Select(value => $"- {value}: About {value}.")));

    private static Gen<string> Entry(string name) => Gen.Select(
        Gen.OneOf(_types), Prose, Bullets, Spoiled(_values).Array[0, 4], Gen.OneOf("True", "False", "", "Maybe"),
        Gen.OneOf("(All)", "A", "B", "A, B", "C", "(A"),
        (type, prose, bullets, accepted, required, sets) => $"### -{name}\n{prose} Valid values are:\n\n{bullets}\n\n"
            + $"```yaml\nType: {type}\nParameter Sets: {sets}\nAliases:\n"
            + (accepted.Length > 1 ? $"Accepted values: {string.Join(", ", accepted)}\n" : "")
            + $"\nRequired: {required}\nPosition: Named\nDefault value: {accepted.FirstOrDefault("None")}\n```\n\n");

    private static Gen<string> Syntax(string cmdlet, string[] names) => Gen.Select(
        Gen.Shuffle(names), Gen.Int[0, names.Length], Gen.OneOf(_types), Gen.Int[0, 6],
        (order, count, type, dice)
            => $"```\n{cmdlet} " + string.Join("\n ", order.Take(count).Select((name, i) => (dice + i) switch
        {
            0 => $"-{name} <{type}>",
            1 => $"[[-{name}] <{type}>]",
            2 => $"[-{name}] <{type}>",
            3 => $"-{name} <{type}>]",
            4 => $"[-{name}]",
            5 => $"-{name}",
            _ => $"[-{name} <{type}>]",
        })) + "\n [<CommonParameters>]\n```\n");

    private static Gen<string> Text(string cmdlet, string[] names) => Gen.Select(
        Prose,
        Gen.Select(Gen.OneOf("", "### A\n", "### A (Default)\n", "### Lamp\n", "### PARAMETERS\n"), Syntax(cmdlet, names),
            (heading, block) => heading + block).Array[0, 4],
        names.Aggregate(Gen.Const(""), (entries, name) => Gen.Select(entries, Entry(name), (a, b) => a + b)),
        Breakout,
        Gen.OneOf("\n", "\r\n", "\r"),
        (synopsis, syntax, entries, breakout, end) => (
            $"---\nModule Name: Lamps{breakout.Replace("\n", " ", StringComparison.Ordinal)}\n"
            + $"online version: https://contoso.com/{breakout.Replace("\n", " ", StringComparison.Ordinal)}\n"
            + "schema: 2.0.0\n---\n\n"
            + $"# {cmdlet}\n\n## SYNOPSIS\n{synopsis}\n\n## SYNTAX\n\n{string.Concat(syntax)}\n## PARAMETERS\n\n{entries}")
            .Replace("\n", end, StringComparison.Ordinal));

    /// <summary>Generates a document as file name and text.</summary>
    public static Gen<(string Path, string Text)> Documents { get; } =
        from verb in Gen.OneOf(_verbs)
        from noun in Gen.OneOf(_nouns)
        from names in Gen.OneOf(_names).Array[1, 7]
        from text in Text($"{verb}-{noun}", names)
        select ($"{verb}-{noun}.md", text);
}
