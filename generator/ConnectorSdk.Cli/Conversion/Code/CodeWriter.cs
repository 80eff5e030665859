using System.Text;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>Writes statements as formatted text.</summary>
internal sealed class CodeWriter(Func<string, string> hide)
{
    private const int Width = 110;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <param name="statements">The statements.</param>
    /// <param name="hide">Masks secrets in the text of a comment.</param>
    public static string Write(IEnumerable<CodeStatement> statements, Func<string, string> hide)
    {
        var writer = new CodeWriter(hide);
        writer.WriteAll(statements);
        return writer._text.ToString();
    }

    private void WriteAll(IEnumerable<CodeStatement> statements)
    {
        CodeStatement? last = null;
        var isApart = false;
        foreach (var statement in statements)
        {
            if (statement is CodeBlank)
            {
                isApart = true;
                continue;
            }

            if (last is not null && (isApart || (last is CodeBlock && !GoesOn(statement))))
            {
                _text.Append('\n');
            }

            Write(statement);
            (last, isApart) = (statement, false);
        }
    }

    private static bool GoesOn(CodeStatement statement)
        => statement is CodeBlock { Header: var header }
            && (header.StartsWith("else", StringComparison.Ordinal) || header.StartsWith("catch", StringComparison.Ordinal)
                || header.StartsWith("finally", StringComparison.Ordinal));

    private void Write(CodeStatement statement)
    {
        switch (statement)
        {
            case CodeComment comment:
                foreach (var line in hide(comment.Text).ReplaceLineEndings("\n").Split('\n'))
                {
                    Line(line.Length == 0 ? "//" : $"// {line}");
                }

                break;
            case CodeChain chain:
                WriteChain(chain);
                break;
            case CodeBlock block:
                WriteBlock(block);
                break;
            case CodeLine line:
                Line(line.Code + TrailingOf(line));
                break;
        }
    }

    private void WriteChain(CodeChain chain)
    {
        var line = chain.Before + chain.Head + string.Concat(chain.Calls) + chain.After;
        if (line.Length + (_depth * 4) <= Width)
        {
            Line(line + TrailingOf(chain));
            return;
        }

        Line(chain.Before + chain.Head);
        _depth++;
        for (var i = 0; i < chain.Calls.Count; i++)
        {
            Line(chain.Calls[i] + (i + 1 == chain.Calls.Count ? chain.After + TrailingOf(chain) : ""));
        }

        _depth--;
    }

    private void WriteBlock(CodeBlock block)
    {
        if (block.Header.Length > 0)
        {
            Line(block.Header + TrailingOf(block));
        }

        Line("{");
        _depth++;
        WriteAll(block.Body);
        _depth--;
        Line("}" + block.End);
    }

    private void Line(string code) => _text.Append(' ', _depth * 4).Append(code).Append('\n');

    private string TrailingOf(CodeStatement statement)
        => statement.Trailing is { } comment ? $" // {hide(comment).ReplaceLineEndings(" ")}" : "";
}
