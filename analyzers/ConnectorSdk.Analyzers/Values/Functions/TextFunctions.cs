namespace ConnectorSdk.Analyzers;

/// <summary>Functions that make one text of another.</summary>
internal static class TextFunctions
{
    // Longer texts aren't worth the memory.
    private const int MaximalLength = 10_000;

    public static FunctionTable All { get; } = new()
    {
        ["String..ctor(Char,Int32)"] = a => a is [char c, int and >= 0 and <= MaximalLength and var count]
            ? new string(c, count)
            : null,
        ["String.ToString()"] = a => a[0] as string,
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
        ["String.Trim()"] = a => a is [string s] && IsAscii(s) ? s.Trim() : null,
        ["String.TrimStart()"] = a => a is [string s] && IsAscii(s) ? s.TrimStart() : null,
        ["String.TrimEnd()"] = a => a is [string s] && IsAscii(s) ? s.TrimEnd() : null,
        ["String.Trim(Char)"] = a => a is [string s, char c] ? s.Trim(c) : null,
        ["String.TrimStart(Char)"] = a => a is [string s, char c] ? s.TrimStart(c) : null,
        ["String.TrimEnd(Char)"] = a => a is [string s, char c] ? s.TrimEnd(c) : null,
    };

    /// <summary>Runtimes agree on the white space and the case of these characters only.</summary>
    public static bool IsAscii(string text) => text.All(c => c < 128);

    private static string? Limited(string? text) => text?.Length <= MaximalLength ? text : null;

    /// <summary>Returns null if the result might take much memory.</summary>
    private static string? Replace(string text, string old, string other)
        => text.Length * (other.Length + 1) <= 100 * MaximalLength ? text.Replace(old, other) : null;
}
