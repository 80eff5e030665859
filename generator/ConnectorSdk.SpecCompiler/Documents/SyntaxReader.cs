using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads a SYNTAX block: <c>Verb-Noun [-Name] &lt;String&gt; [-Force] [[-Server] &lt;Fqdn&gt;]</c>.</summary>
internal static class SyntaxReader
{
    private const string Name = @"[\p{L}_][\p{L}\p{Nd}_]*";

    /// <summary>Real blocks lack brackets and hyphens here and there: a name and a type are found where they can be.</summary>
    private static readonly Regex _parameter = new(
        $@"^(?<open>\[{{0,2}})(?<name>\[-{Name}\]|-{Name}|(?<=\[){Name}(?=\s+<))(?::[^\s\]]+)?"
            + @"(?:\s+[<\[](?<type>[^<>]*?(?:<[^<>]*>[^<>]*?)?)(?:>+|(?=\]$))|\s+(?<bare>[^\s\[\]<>-][^\s\[\]<>]*))?\s*\]?>?\]?$",
        RegexOptions.CultureInvariant);

    /// <summary>
    /// The sets of a block. It holds one, as a rule; where the cmdlet's name starts a line again, another one begins there.
    /// </summary>
    public static IEnumerable<SyntaxSet> Read(string? heading, FenceBlock fence, string cmdlet, List<SpecDiagnostic> diagnostics)
    {
        var starts = Enumerable.Range(0, fence.Lines.Count).Where(i => StartsWith(fence.Lines[i], cmdlet)).Skip(1).ToList();
        var start = 0;
        foreach (var end in starts.Append(fence.Lines.Count))
        {
            var part = new FenceBlock(fence.Line + start, [.. fence.Lines.Skip(start).Take(end - start)]);
            if (start == 0 || part.Lines.Any(line => line.Trim().Length > 0))
            {
                yield return ReadSet(start == 0 ? heading : null, part, cmdlet, diagnostics);
            }

            start = end;
        }
    }

    private static bool StartsWith(string line, string cmdlet)
        => line.TrimStart() is var text
            && text.StartsWith(cmdlet, StringComparison.OrdinalIgnoreCase)
            && (text.Length == cmdlet.Length || char.IsWhiteSpace(text[cmdlet.Length]));

    private static SyntaxSet ReadSet(string? heading, FenceBlock fence, string cmdlet, List<SpecDiagnostic> diagnostics)
    {
        var (name, isDefault) = ReadHeading(heading);
        var words = Words(fence);
        CheckCommand(words, cmdlet, diagnostics);
        List<SyntaxParameter> parameters = [];
        List<SyntaxParameter> repeated = [];
        foreach (var (part, line) in Parts(words))
        {
            if (part is "[<CommonParameters>]" or "<CommonParameters>" or "[<WorkflowCommonParameters>]" or "<WorkflowCommonParameters>")
            {
                continue;
            }

            if (ReadParameter(part, line) is not { } parameter)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                    $"'{part}' in this SYNTAX block isn't a parameter such as '[-Name <Type>]'. "
                    + "What PARAMETERS says of it is used."));
                continue;
            }

            if (Damage(part, parameter) is { } damage)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1, $"'{part}' in this SYNTAX block {damage}"));
            }

            if (parameters.Exists(known => known.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)))
            {
                repeated.Add(parameter);
            }
            else
            {
                parameters.Add(parameter);
            }
        }

        if (repeated.Count > 0)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, repeated[0].Line, 1,
                $"This SYNTAX block shows {string.Join(", ", repeated.Select(parameter => "-" + parameter.Name))} again. "
                + "The first place counts."));
        }

        return new SyntaxSet(name, isDefault, fence.Line, parameters);
    }

    /// <summary>What stands in front of the parameters is the cmdlet's name, after a prompt perhaps.</summary>
    private static void CheckCommand(List<(string Text, int Line)> words, string cmdlet, List<SpecDiagnostic> diagnostics)
    {
        var names = words.TakeWhile(word => word.Text[0] is not ('-' or '[')).Where(word => word.Text.IndexOf('-') > 0).ToList();
        if (names.Count > 0 && !names.Exists(word => word.Text.Equals(cmdlet, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, names[0].Line, 1,
                $"This SYNTAX block is of '{names[0].Text}', and the document of '{cmdlet}'. It is read as one of {cmdlet}."));
        }
    }

    private static SyntaxParameter? ReadParameter(string part, int line)
    {
        var match = _parameter.Match(part);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var type = match.Groups["type"].Success ? match.Groups["type"].Value.Trim()
            : match.Groups["bare"].Success ? match.Groups["bare"].Value
            : null;
        type = type?.IndexOf('[') < 0 ? type.TrimEnd(']') : type;
        var isMandatory = match.Groups["open"].Length == 0 && Count(part, '[') == Count(part, ']');
        return new SyntaxParameter(name.Trim('[', ']', '-'), line, type, isMandatory, name[0] == '[');
    }

    private static string? Damage(string part, SyntaxParameter parameter)
        => Count(part, '[') != Count(part, ']') || Count(part, '<') != Count(part, '>') || part.TrimStart('[')[0] != '-'
                ? "lacks a bracket or a hyphen. "
                    + $"It is read as the {(parameter.Mandatory ? "mandatory" : "optional")} parameter -{parameter.Name}."
            : parameter.Type is { Length: 0 } ? $"has no type between '<' and '>'. What PARAMETERS says of -{parameter.Name} is used."
            : null;

    private static int Count(string text, char bracket) => text.Count(c => c == bracket);

    /// <summary>"Path (Default) - All providers" is the set Path, and the default one; a remark ends its name in any case.</summary>
    private static (string? Name, bool IsDefault) ReadHeading(string? heading)
    {
        if (heading is null)
        {
            return (null, false);
        }

        var mark = heading.IndexOf("(default)", StringComparison.OrdinalIgnoreCase);
        var name = mark < 0 ? heading : heading.Substring(0, mark);
        name = name.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var remark ? name.Substring(0, remark) : name;
        return (name.Trim() is { Length: > 0 } trimmed ? trimmed : null, mark >= 0);
    }

    private static List<(string Text, int Line)> Words(FenceBlock fence)
        => [.. fence.Lines.SelectMany((line, i) => line.Replace("][-", "] [-")
            .Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (word, fence.Line + 1 + i)))];

    /// <summary>
    /// Splits at blanks outside brackets, keeping a parameter together with its type, and says in which line of the document each
    /// part begins; the cmdlet's name is left out.
    /// </summary>
    private static IEnumerable<(string Text, int Line)> Parts(List<(string Text, int Line)> words)
    {
        var start = words.FindIndex(word => word.Text[0] is '-' or '[');
        while (start >= 0 && start < words.Count)
        {
            var end = start + 1;
            var depth = Depth(words[start].Text);
            while (end < words.Count && !StartsParameter(words[end].Text, depth))
            {
                depth += Depth(words[end].Text);
                end++;
            }

            yield return (string.Join(" ", words.GetRange(start, end - start).Select(word => word.Text)), words[start].Line);
            start = end;
        }
    }

    private static bool StartsParameter(string word, int depth)
        => word.StartsWith("[-", StringComparison.Ordinal)
            || word.StartsWith("[<", StringComparison.Ordinal)
            || (depth <= 0 && (word[0] is '-' or '['));

    private static int Depth(string word) => Count(word, '[') - Count(word, ']');
}
