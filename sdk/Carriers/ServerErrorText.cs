using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConnectorSdk.Carriers;

/// <summary>
/// Reads the texts in which servers report errors: <c>Ex6F9304|Dotted.Type|text</c>, with or without the ID and the type; a JSON
/// object with <c>Message</c> and <c>TypeName</c>; the error of a proxy with the JSON of another server in it; and IDs such as
/// <c>[FailureCategory=Cmdlet-Type]</c>. It never throws.
/// </summary>
internal static class ServerErrorText
{
    private const int LongestText = 4000;
    private const int DeepestNesting = 4;
    private const string FailureCategory = "[FailureCategory=Cmdlet-";

    private static readonly SearchValues<char> _hexadecimal
        = SearchValues.Create("0123456789ABCDEFabcdef");

    private static readonly SearchValues<char> _typeName = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+`");

    /// <param name="text">The text of the server.</param>
    /// <param name="typeName">The type of the error, if it is known from elsewhere.</param>
    /// <param name="category">The category or the full ID of the error, if there is one.</param>
    /// <param name="secrets">Secrets that must not be in the result.</param>
    public static CmdletError Read(
        string text, string? typeName = null, string? category = null, IEnumerable<string?>? secrets = null)
    {
        var parts = Split(new ErrorParts(null, typeName, text), 0);
        var type = parts.TypeName ?? FailureTypeOf(category) ?? FailureTypeOf(text);
        var message = SecretScrubber.Scrub(Clean(parts.Message), secrets ?? []);
        return new CmdletError(ErrorKinds.Of(type ?? "", message, category ?? ""), message)
        {
            Id = parts.Id,
            TypeName = type,
            Category = category is { Length: > 0 } ? category : null,
            Target = Quoted(message, "because object '", "'"),
            Parameter = Quoted(message, "matches parameter name '", "'"),
        };
    }

    private static ErrorParts Split(ErrorParts parts, int depth)
    {
        if (depth > DeepestNesting)
        {
            return parts;
        }

        var text = parts.Message.AsSpan().TrimStart('\0').Trim().ToString();
        if (text.StartsWith('{'))
        {
            return ReadJson(text) is { } inner ? Split(inner.Or(parts), depth + 1) : parts;
        }

        if (ReadBars(text) is not { } barred)
        {
            return parts with { Message = text };
        }

        return ProxyJson(barred) is { } json && ReadJson(json) is { } proxied
            ? Split(proxied.Or(parts), depth + 1)
            : barred.Or(parts);
    }

    private static ErrorParts? ReadBars(string text)
    {
        var first = text.IndexOf('|');
        var second = first < 0 ? -1 : text.IndexOf('|', first + 1);
        if (second < 0 || !IsId(text.AsSpan(0, first)) || !IsTypeName(text.AsSpan(first + 1, second - first - 1)))
        {
            return null;
        }

        return new ErrorParts(Given(text[..first]), Given(text[(first + 1)..second]), text[(second + 1)..]);
    }

    private static bool IsId(ReadOnlySpan<char> text)
        => text.IsEmpty || (text.Length <= 16 && text.StartsWith("Ex") && text[2..].IndexOfAnyExcept(_hexadecimal) < 0);

    private static bool IsTypeName(ReadOnlySpan<char> text) => text.Length <= 512 && text.IndexOfAnyExcept(_typeName) < 0;

    private static string? ProxyJson(ErrorParts parts)
        => parts.TypeName?.EndsWith("CmdletProxyException", StringComparison.Ordinal) == true
            && parts.Message.IndexOf("{\"", StringComparison.Ordinal) is >= 0 and var start
            ? parts.Message[start..]
            : null;

    /// <summary>Reads the first JSON object in a string, whatever follows it.</summary>
    private static ErrorParts? ReadJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            using var document = JsonDocument.ParseValue(ref reader);
            return ErrorEnvelope.Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? FailureTypeOf(string? text)
        => text is null ? null : Quoted(text, FailureCategory, "]");

    private static string? Quoted(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : text.IndexOf(after, start + before.Length, StringComparison.Ordinal);
        return end < 0 ? null : Given(text[(start + before.Length)..end]);
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;

    /// <summary>Removes control characters, which a server may send in place of a missing message.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var letter in text.AsSpan().Trim())
        {
            if (clean.Length == LongestText)
            {
                break;
            }

            if (letter is '\r' or '\n' or '\t' || !char.IsControl(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.Length == 0 ? "The server reported no message." : clean.ToString();
    }
}
