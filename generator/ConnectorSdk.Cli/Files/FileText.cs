using System.Text;

namespace ConnectorSdk.Cli.Files;

/// <summary>
/// The text of a file. If it can't be read, <paramref name="Problem"/> completes a sentence whose subject is the file.
/// <paramref name="IsAnsi"/> is true if the file isn't UTF-8 and was read as code page 1252, as Windows PowerShell does.
/// </summary>
internal sealed record FileText(string Text, string? Problem, bool IsAnsi)
{
    private const int MaxMegabytes = 32;
    private const int MaxBytes = MaxMegabytes * 1024 * 1024;

    private static readonly Encoding _ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Longer byte order marks come first, because the UTF-32 mark starts with the UTF-16 mark.</summary>
    private static readonly Encoding[] _marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FileText Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[1 + (int)Math.Min(MaxBytes, stream.CanSeek && stream.Length > 0 ? stream.Length : MaxBytes)];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Of(bytes.AsSpan(0, count));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Unusable($"cannot be read: {e.Message.TrimEnd('.')}");
        }
    }

    /// <summary>Creates the text from a string that is already decoded, such as standard input.</summary>
    public static FileText Of(string text)
        => text.Contains('\0', StringComparison.Ordinal) ? NotText : new FileText(text, null, IsAnsi: false);

    /// <summary>Decodes the bytes of a file that come from another source.</summary>
    public static FileText Of(ReadOnlySpan<byte> bytes)
        => bytes.Length > MaxBytes ? TooLarge : Decode(bytes);

    private static FileText TooLarge { get; } = Unusable($"is larger than {MaxMegabytes} MB");

    private static FileText NotText { get; } = Unusable("is not a text file (UTF-8, or UTF-16 with a byte order mark)");

    private static FileText Unusable(string problem) => new("", problem, IsAnsi: false);

    private static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in _marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return TryDecode(encoding, bytes[encoding.Preamble.Length..], out var marked) ? Of(marked) : NotText;
            }
        }

        return TryDecode(_utf8, bytes, out var text) ? Of(text)
            : bytes.ContainsAnyInRange((byte)0, (byte)8) || bytes.ContainsAnyInRange((byte)14, (byte)25) ? NotText
            : new FileText(_ansi.GetString(bytes), null, IsAnsi: true);
    }

    private static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
