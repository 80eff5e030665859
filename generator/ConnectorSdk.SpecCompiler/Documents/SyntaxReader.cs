using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads a SYNTAX block: <c>Verb-Noun [-Name] &lt;String&gt; [-Force] [[-Server] &lt;Fqdn&gt;]</c>.</summary>
internal static class SyntaxReader
{
    /// <summary>Real blocks lack brackets and hyphens here and there: a name and a type are found where they can be.</summary>
    private static readonly Regex _parameter = new(
        @"^(?<open>\[{0,2})(?<name>\[-\w+\]|-\w+|(?<=\[)\w+(?=\s+<))(?::[^\s\]]+)?"
            + @"(?:\s+[<\[](?<type>[^>]*?)(?:>+|(?=\]$))|\s+(?<bare>[^\s\[\]<>-][^\s\[\]<>]*))?\s*\]?>?\]?$",
        RegexOptions.CultureInvariant);

    public static SyntaxSet Read(string? heading, FenceBlock fence, List<SpecDiagnostic> diagnostics)
    {
        var (name, isDefault) = ReadHeading(heading);
        List<SyntaxParameter> parameters = [];
        foreach (var (part, line) in Parts(fence))
        {
            if (part is "[<CommonParameters>]" or "<CommonParameters>" or "[<WorkflowCommonParameters>]")
            {
                continue;
            }

            if (ReadParameter(part) is not { } parameter)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                    $"'{part}' in this SYNTAX block isn't a parameter such as '[-Name <Type>]'. "
                    + "What PARAMETERS says of it is used."));
                continue;
            }

            if (IsDamaged(part))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                    $"'{part}' in this SYNTAX block lacks a bracket or a hyphen. "
                    + $"It is read as the {(parameter.Mandatory ? "mandatory" : "optional")} parameter -{parameter.Name}."));
            }

            if (!parameters.Exists(known => known.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)))
            {
                parameters.Add(parameter);
            }
        }

        return new SyntaxSet(name, isDefault, fence.Line, parameters);
    }

    private static SyntaxParameter? ReadParameter(string part)
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
        return new SyntaxParameter(name.Trim('[', ']', '-'), type, isMandatory, name[0] == '[');
    }

    private static bool IsDamaged(string part)
        => Count(part, '[') != Count(part, ']') || Count(part, '<') != Count(part, '>') || part.TrimStart('[')[0] != '-';

    private static int Count(string text, char bracket) => text.Count(c => c == bracket);

    /// <summary>"Path (Default) - All providers" is the set Path, and the default one.</summary>
    private static (string? Name, bool IsDefault) ReadHeading(string? heading)
    {
        if (heading is null)
        {
            return (null, false);
        }

        var mark = heading.IndexOf("(default)", StringComparison.OrdinalIgnoreCase);
        var name = mark < 0 ? heading.Trim() : heading.Substring(0, mark).Trim();
        return (name.Length == 0 ? null : name, mark >= 0);
    }

    /// <summary>
    /// Splits at blanks outside brackets, keeping a parameter together with its type, and says in which line of the document each
    /// part begins; the cmdlet's name is left out.
    /// </summary>
    private static IEnumerable<(string Text, int Line)> Parts(FenceBlock fence)
    {
        List<(string Text, int Line)> words = [.. fence.Lines.SelectMany((line, i) => line.Replace("][-", "] [-")
            .Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (word, fence.Line + 1 + i)))];
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
