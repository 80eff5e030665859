namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>Finds the identifiers in a line of code, including those in the holes of interpolated strings.</summary>
internal static class CodeIdentifiers
{
    public static IEnumerable<string> In(string code)
    {
        // The strings around the current position: whether they are interpolated, and whether they are verbatim.
        var strings = new Stack<(bool IsInterpolated, bool IsVerbatim)>();
        var isText = false;
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (isText)
            {
                var (isInterpolated, isVerbatim) = strings.Peek();
                var isTwice = i + 1 < code.Length && code[i + 1] == c;
                if ((c == '\\' && !isVerbatim) || (c == '"' && isVerbatim && isTwice) || (c == '{' && isInterpolated && isTwice))
                {
                    i++;
                }
                else if (c == '"')
                {
                    strings.Pop();
                    isText = false;
                }
                else
                {
                    isText = !(c == '{' && isInterpolated);
                }
            }
            else if (c == '"')
            {
                var prefix = i >= 2 ? code[(i - 2)..i] : code[..i];
                strings.Push((prefix.Contains('$'), prefix.Contains('@')));
                isText = true;
            }
            else if (c == '}' && strings.Count > 0)
            {
                isText = true;
            }
            else if (char.IsLetter(c) || c == '_')
            {
                var start = i;
                while (i + 1 < code.Length && (char.IsLetterOrDigit(code[i + 1]) || code[i + 1] == '_'))
                {
                    i++;
                }

                yield return code[start..(i + 1)];
            }
        }
    }
}
