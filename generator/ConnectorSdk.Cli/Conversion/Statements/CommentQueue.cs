using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Secrets;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The comments of a script that aren't in the converted code yet.</summary>
internal sealed class CommentQueue(IEnumerable<Token> tokens)
{
    private readonly Queue<Token> _left = new(tokens.Where(token => token.Kind == TokenKind.Comment));

    /// <summary>Takes the comments that start before an offset.</summary>
    public IReadOnlyList<Token> TakeBefore(int offset)
    {
        List<Token> taken = [];
        while (_left.TryPeek(out var next) && next.Extent.StartOffset < offset)
        {
            taken.Add(_left.Dequeue());
        }

        return taken;
    }

    /// <returns>The comment after the code on the same line of the same block, or null if there is none.</returns>
    public Token? TakeBehind(IScriptExtent code, int end)
        => _left.TryPeek(out var next) && next.Extent.StartOffset >= code.EndOffset && next.Extent.StartOffset < end
            && next.Extent.StartLineNumber == code.EndLineNumber && next.Extent.EndLineNumber == code.EndLineNumber
            ? _left.Dequeue()
            : null;

    /// <summary>Gets the text of a comment without its delimiters. Passwords in it are masked.</summary>
    public static string TextOf(Token comment)
    {
        var text = SecretText.HideInComment(comment.Text);
        if (!text.StartsWith("<#", StringComparison.Ordinal))
        {
            return text[1..].TrimStart('#') is var line && line.StartsWith(' ') ? line[1..].TrimEnd() : line.TrimEnd();
        }

        var lines = text[2..^2].ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        return string.Join("\n", lines.Select(line => line.TrimEnd()));
    }
}
