namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions that create a string from another string.</summary>
internal static class TextFunctions
{
    // Longer strings aren't worth the memory.
    private const int MaximalLength = 10_000;
    private const int MaximalItems = 1_000;

    public static FunctionTable All { get; } = new()
    {
        ["String..ctor(Char,Int32)"] = a => a is [char c, int and >= 0 and <= MaximalLength and var count]
            ? new string(c, count)
            : null,
        ["String..ctor(Char[])"] = a => a is [object?[] items] && items.All(item => item is char)
            ? new string([.. items.Cast<char>()])
            : null,
        ["String.ToString()"] = a => a[0] as string,
        ["String.ToCharArray()"] = a => a is [string { Length: <= MaximalItems } s]
            ? Array.ConvertAll(s.ToCharArray(), c => (object)c) : null,
        ["String.Split(Char,StringSplitOptions)"] = a => a is [string s, char c, _] ? Split(s, [c], a[2]) : null,
        ["String.Split(Char[])"] = a => a is [string s, object?[] separators] ? Split(s, separators, 0) : null,
        ["String.Split(Char[],StringSplitOptions)"] = a => a is [string s, object?[] separators, _]
            ? Split(s, separators, a[2])
            : null,
        ["String.Split(ReadOnlySpan)"] = a => a is [string s, object?[] separators] ? Split(s, separators, 0) : null,
        ["String.Split(String,StringSplitOptions)"] = a => a is [string s, string separator, _]
            ? Split(s, [separator], a[2])
            : null,
        ["String.PadLeft(Int32)"] = a => a is [string s, <= MaximalLength and int width] ? s.PadLeft(width) : null,
        ["String.PadLeft(Int32,Char)"] = a => a is [string s, <= MaximalLength and int width, char c]
            ? s.PadLeft(width, c)
            : null,
        ["String.PadRight(Int32)"] = a => a is [string s, <= MaximalLength and int width] ? s.PadRight(width) : null,
        ["String.PadRight(Int32,Char)"] = a => a is [string s, <= MaximalLength and int width, char c]
            ? s.PadRight(width, c)
            : null,
        ["String.Replace(String,String)"] = a => a is [string s, string { Length: > 0 } old, (string or null) and var text]
            ? Limited(Replace(s, old, text as string ?? ""))
            : null,
        ["String.Replace(Char,Char)"] = a => a is [string s, char old, char c] ? s.Replace(old, c) : null,
        ["String.Substring(Int32)"] = a => a is [string s, int start] ? s.Substring(start) : null,
        ["String.Substring(Int32,Int32)"] = a => a is [string s, int start, int length] ? s.Substring(start, length) : null,
        ["String.Remove(Int32)"] = a => a is [string s, int start] && start <= s.Length - 1 ? s.Remove(start) : null,
        ["String.Remove(Int32,Int32)"] = a => a is [string s, int start, int length] ? s.Remove(start, length) : null,
        ["String.Insert(Int32,String)"] = a => a is [string s, int start, string text] ? Limited(s.Insert(start, text)) : null,
        ["String.ToUpperInvariant()"] = a => a is [string s] && IsAscii(s) ? s.ToUpperInvariant() : null,
        ["String.ToLowerInvariant()"] = a => a is [string s] && IsAscii(s) ? s.ToLowerInvariant() : null,
        ["String.ToUpper()"] = a => a is [string s] && IsAscii(s) && !s.Contains('i') ? s.ToUpperInvariant() : null,
        ["String.ToLower()"] = a => a is [string s] && IsAscii(s) && !s.Contains('I') ? s.ToLowerInvariant() : null,
        ["String.Trim()"] = a => a is [string s] && IsAscii(s) ? s.Trim() : null,
        ["String.TrimStart()"] = a => a is [string s] && IsAscii(s) ? s.TrimStart() : null,
        ["String.TrimEnd()"] = a => a is [string s] && IsAscii(s) ? s.TrimEnd() : null,
        ["String.Trim(Char)"] = a => a is [string s, char c] ? s.Trim(c) : null,
        ["String.TrimStart(Char)"] = a => a is [string s, char c] ? s.TrimStart(c) : null,
        ["String.TrimEnd(Char)"] = a => a is [string s, char c] ? s.TrimEnd(c) : null,
    };

    /// <summary>Splits a string. Returns null without separators, because .NET then splits at white space.</summary>
    private static object?[]? Split(string text, object?[] separators, object? options)
    {
        var known = options switch
        {
            KnownEnumValue { Number: int member } => member,
            int number => number,
            _ => -1,
        };
        var marks = separators.Select(separator => separator?.ToString() ?? "").Where(mark => mark.Length > 0).ToArray();
        if (known is < 0 or > 3 || marks.Length == 0 || marks.Length < separators.Length || (known >= 2 && !IsAscii(text)))
        {
            return null;
        }

        IEnumerable<string> parts = text.Split(marks, StringSplitOptions.None);
        parts = known >= 2 ? parts.Select(part => part.Trim()) : parts;
        parts = known is 1 or 3 ? parts.Where(part => part.Length > 0) : parts;
        var items = parts.Take(MaximalItems + 1).ToArray<object?>();
        return items.Length <= MaximalItems ? items : null;
    }

    /// <summary>
    /// Determines whether a string is ASCII. Only for these characters do all runtimes agree on white space and case.
    /// </summary>
    public static bool IsAscii(string text) => text.All(c => c < 128);

    private static string? Limited(string? text) => text?.Length <= MaximalLength ? text : null;

    /// <summary>Replaces a substring. Returns null if the result might be too long.</summary>
    private static string? Replace(string text, string old, string other)
        => text.Length * (other.Length + 1) <= 100 * MaximalLength ? text.Replace(old, other) : null;
}
