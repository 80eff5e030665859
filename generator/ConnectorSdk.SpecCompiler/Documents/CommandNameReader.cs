using ConnectorSdk.SpecCompiler.Documents.Markdown;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads the names of commands: usually <c>Verb-Noun</c>, and any word for functions.</summary>
internal static class CommandNameReader
{
    public static bool IsVerbAndNoun(string? text)
        => text is not null && text.IndexOf('-') is > 0 and var hyphen && hyphen < text.Length - 1
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            && char.IsLetter(text[0]) && char.IsLetter(text[hyphen + 1]);

    /// <summary>
    /// Finds a function name. A title without a hyphen is a function name if the SYNTAX section starts with it.
    /// </summary>
    /// <returns>The name; null if no title is a function name.</returns>
    public static string? OfFunction(IEnumerable<MarkdownPart> syntax, params string?[] titles)
        => syntax.SelectMany(part => part.Blocks).OfType<FenceBlock>().Select(FirstWord).FirstOrDefault() is { } word
            && IsWord(word)
            ? Array.Find(titles, title => word.Equals(title, StringComparison.OrdinalIgnoreCase))
            : null;

    /// <summary>Gets the first word of a code block.</summary>
    /// <returns>The word; null if the block is empty.</returns>
    public static string? FirstWord(FenceBlock fence)
    {
        var code = fence.Code.Span.Trim();
        var length = code.IndexOfAny(" \t\n".AsSpan());
        return code.IsEmpty ? null : (length < 0 ? code : code.Slice(0, length)).ToString();
    }

    private static bool IsWord(string text)
        => char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');
}
