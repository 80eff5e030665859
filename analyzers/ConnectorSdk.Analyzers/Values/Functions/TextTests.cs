namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions that test or search strings without culture-sensitive comparison.</summary>
internal static class TextTests
{
    private const int Ordinal = (int)StringComparison.Ordinal;
    private const int OrdinalIgnoreCase = (int)StringComparison.OrdinalIgnoreCase;

    public static FunctionTable All { get; } = new()
    {
        ["String.get_Length()"] = a => a is [string s] ? s.Length : null,
        ["String.get_Chars(Int32)"] = a => a is [string s, int index] && index >= 0 && index < s.Length ? s[index] : null,
        ["String.IsNullOrEmpty(String)"] = a => a[0] is null or "",
        ["String.IsNullOrWhiteSpace(String)"] = a => a[0] is null ? true
            : a is [string s] && TextFunctions.IsAscii(s) ? s.Trim().Length == 0
            : null,
        ["String.Equals(String)"] = a => a is [string s, string or null] ? s.Equals(a[1]) : null,
        ["String.Equals(String,String)"] = a => a is [string or null, string or null] ? Equals(a[0], a[1]) : null,
        ["String.Equals(String,StringComparison)"] = a => With(a, (s, text, comparison) => s.Equals(text, comparison)),
        ["String.Contains(String)"] = a => a is [string s, string text] ? s.Contains(text) : null,
        ["String.Contains(Char)"] = a => a is [string s, char c] ? s.IndexOf(c) >= 0 : null,
        ["String.Contains(String,StringComparison)"] = a => With(a, (s, text, comparison) => s.IndexOf(text, comparison) >= 0),
        ["String.StartsWith(Char)"] = a => a is [string s, char c] ? s.Length > 0 && s[0] == c : null,
        ["String.EndsWith(Char)"] = a => a is [string s, char c] ? s.Length > 0 && s[s.Length - 1] == c : null,
        ["String.StartsWith(String,StringComparison)"] = a => With(a, (s, text, comparison) => s.StartsWith(text, comparison)),
        ["String.EndsWith(String,StringComparison)"] = a => With(a, (s, text, comparison) => s.EndsWith(text, comparison)),
        ["String.IndexOf(Char)"] = a => a is [string s, char c] ? s.IndexOf(c) : null,
        ["String.IndexOf(String,StringComparison)"] = a => a is [_, "", _] ? null
            : With(a, (s, text, comparison) => s.IndexOf(text, comparison)),
        ["String.LastIndexOf(Char)"] = a => a is [string s, char c] ? s.LastIndexOf(c) : null,
        ["Char.IsDigit(Char)"] = a => a is [char and < (char)128 and var c] ? c is >= '0' and <= '9' : null,
        ["Char.IsLetter(Char)"] = a => a is [char and < (char)128 and var c] ? char.IsLetter(c) : null,
        ["Char.IsLetterOrDigit(Char)"] = a => a is [char and < (char)128 and var c] ? char.IsLetterOrDigit(c) : null,
        ["Char.IsWhiteSpace(Char)"] = a => a is [char and < (char)128 and var c] ? char.IsWhiteSpace(c) : null,
        ["Char.ToUpperInvariant(Char)"] = a => a is [char and < (char)128 and var c] ? char.ToUpperInvariant(c) : null,
        ["Char.ToLowerInvariant(Char)"] = a => a is [char and < (char)128 and var c] ? char.ToLowerInvariant(c) : null,
    };

    private static object? With(object?[] arguments, Func<string, string, StringComparison, object> test)
        => arguments is [string text, string other, KnownEnumValue { Number: int comparison }]
            && (comparison == Ordinal || (comparison == OrdinalIgnoreCase && TextFunctions.IsAscii(text + other)))
            ? test(text, other, (StringComparison)comparison)
            : null;
}
