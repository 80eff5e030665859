using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Secrets;

/// <summary>The literal secrets of a script, which must not appear in code or comments.</summary>
internal sealed class SecretLiterals
{
    /// <summary>Shorter texts are part of too many others.</summary>
    private const int MinPart = 4;

    private readonly IReadOnlySet<Ast> _parts;
    private readonly List<string> _texts;

    /// <param name="parts">The code that provides secrets.</param>
    /// <param name="texts">All texts of the script, which might contain a secret.</param>
    public SecretLiterals(IReadOnlySet<Ast> parts, IEnumerable<string> texts)
    {
        _parts = parts;
        _texts = [.. parts.SelectMany(TextsOf).Concat(texts.SelectMany(SecretText.FindIn))
            .SelectMany(text => text.Split('\n').Append(text))
            .Select(text => text.Trim())
            .Where(text => text.Any(char.IsLetterOrDigit))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(text => text.Length)];
    }

    /// <summary>Determines whether the literal is or contains a secret.</summary>
    public bool Contains(Ast literal, string text)
        => _parts.Contains(literal)
            || _texts.Exists(secret => secret == text
                || (secret.Length >= MinPart && text.Contains(secret, StringComparison.Ordinal)));

    /// <summary>Masks the secrets in a text, including a secret that is cut off at the end.</summary>
    public string Hide(string text)
    {
        foreach (var secret in _texts)
        {
            text = secret.Length >= MinPart
                ? HideCut(text.Replace(secret, "***", StringComparison.Ordinal), secret)
                : text.Replace($"'{secret}'", "'***'", StringComparison.Ordinal)
                    .Replace($"\"{secret}\"", "\"***\"", StringComparison.Ordinal);
        }

        return SecretText.Hide(text);
    }

    private static string HideCut(string text, string secret)
    {
        for (var length = secret.Length - 1; length >= MinPart - 1 && text.Contains("...", StringComparison.Ordinal); length--)
        {
            text = text.Replace(secret[..length] + "...", "***...", StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<string> TextsOf(Ast part) => part switch
    {
        StringConstantExpressionAst text => [text.Value, Inner(text.Extent.Text)],
        ExpandableStringExpressionAst text => text.NestedExpressions.Aggregate(
            new[] { text.Value, Inner(text.Extent.Text) }.AsEnumerable(),
            (pieces, nested) => pieces.SelectMany(piece => piece.Split(nested.Extent.Text)))
            .Where(piece => text.NestedExpressions.Count == 0 || piece.Trim().Length >= MinPart),
        ConstantExpressionAst number => [number.Extent.Text],
        _ => [],
    };

    private static string Inner(string source) => source.Trim('@', '\'', '"');
}
