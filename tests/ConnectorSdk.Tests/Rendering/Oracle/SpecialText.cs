using CsCheck;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>
/// Texts that PowerShell could take for something else: alone, next to each other, and within other characters.
/// </summary>
internal static class SpecialText
{
    private static readonly string[] _tokens =
    [
        "--%", "--", "-", "-Text", "-Text:", "-Texts", "-Rest", "-5", "-x", "-and", "-eq", "-f", "-split", "-join", "--%x",
        "x--%", "--% ", " --%", "-–%", "–-%", "––%", "\u2013", "\u2014", "\u2015", "\u2014Text", "\u2013Text:", "--%--%", "-%",
        "--%\n", "@", "@x", "@(", "@{", "@'", "@\"", "'@", "\"@", "@'\n", "\n'@", "@\u2018\n", "\n\u2019@", "$", "$x", "$null",
        "$true", "$false", "$_", "$args", "${", "${x}", "$(", "$(1)", "$env:PATH", "$$", "$?", "$^", "%", "?", "&", "&&", "|",
        "||", ">", ">>", "<", "2>&1", "*>", "2>", "2>$null", "*>&1", "1>&2", "!", "~", "^", "*", "[x]", "[int]", "#", "<#",
        "#>", "# requires", "#requires -version 9", "#region", ";", ",", ",x", "x,y", "(", ")", "{", "}", "[", "]", "()", "{}",
        "'", "''", "'''", "\"", "\"\"", "\u2018", "\u2019", "\u201A", "\u201B", "\u201C", "\u201D", "\u201E", "'\u2019",
        "\u2019'", "`", "``", "`'", "`n", "`e", "`u{41}", "`0", "\\", "\\\\", "\\'", "a\\", "\r", "\n", "\r\n", "\t", "\v",
        "\f", "\0", "\u001A", "\u001B[0m", " ", "  ", "\u0085", "\u00A0", "\u2028", "\u2029", "\u200B", "\u200D", "\uFEFF",
        "\u202E", "\u00AD", "\uD800", "\uDC00", "\uFFFF", "\uFFFE", "\uFFFD", "\U0001F600", "\u0301", "1", "0", "-0", "1kb",
        "1e3", "0x10", "1.5", "1.5d", "5l", "1_000", ".5", "5.", "+5", "1..3", "0b11", "5gb", "1,2", "NaN", "Infinity", "if",
        "else", "foreach", "function", "return", "exit", "throw", "begin", "process", "end", "param", "using", "class", "enum",
        "in", "break", "continue", "trap", "data", "switch", "try", "workflow", "Get-Date", "Write-Record", "&{exit}",
        "$(throw 1)", "=", "+=", "++", "::", ".", "..", ":", "a:b", "http://x", "\\\\server\\share", "C:\\", "~/x",
        "*.contoso.com", "\u0131", "\u0130", "\u00DF", "null", "true", "", "Text",
    ];

    private static readonly Gen<string> _token = OneOf(_tokens);

    private static readonly Gen<string> _chars = Gen.Frequency(
            (3, Gen.Char[
                "'\"\u2018\u2019\u201A\u201B\u201C\u201D`$@(){}[];,|&<>#%-"
                + "\u2013\u2014\u2015 \t\r\n\0\u0085\u2028\u00A0\\/:=+*?!^~.aZ05"]),
            (1, Gen.Char))
        .Array[0, 16].Select(chars => new string(chars));

    /// <summary>Any text.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (3, _token),
        (1, Gen.Const("--%")),
        (2, Gen.Select(_token, _token, (first, second) => first + second)),
        (1, _token.Array[2, 5].Select(string.Concat)),
        (1, Gen.Select(_token, _token, (first, second) => first + " " + second)),
        (3, _chars),
        (1, Gen.Select(_chars, _token, _chars, (before, token, after) => before + token + after)));

    /// <summary>Lists of any length, mostly short ones.</summary>
    public static Gen<string[]> Lists { get; } = Gen.Frequency(
        (3, Any.Array[1]),
        (3, Any.Array[2, 3]),
        (1, Any.Array[0, 8]));

    /// <summary>Code that parses: texts within quotes, comments and blocks.</summary>
    public static Gen<string> Code { get; } = Gen.Frequency(
        (3, Any.Select(text => $"'{Quoted(text)}'")),
        (1, Gen.Select(Any, Any, (first, second) => $"if ($true) {{ '{Quoted(first)}' }} # }}\n'{Quoted(second)}'")),
        (1, OneOf("", " ", "Get-Date", "'--%'", "$_.Name", "x --% y", "{ } # '", "$x = @'\n'\n'@")));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static string Quoted(string text) => string.Concat(text.Select(
        c => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' ? new string(c, 2) : c.ToString()));
}
