using System.Text;
using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads a SYNTAX block: <c>Verb-Noun [-Name] &lt;String&gt; [-Force] [[-Server] &lt;Fqdn&gt;]</c>.</summary>
internal static class SyntaxReader
{
    private static readonly Regex _parameter = new(
        @"^(?<open>\[?)(?<name>\[-\w+\]|-\w+)(?::[^\s\]]+)?(?:\s+<(?<type>[^>]*)>+|\s+(?<bare>[^\s\[\]<>-][^\s\[\]<>]*))?(?<close>\]?)>?\]?$",
        RegexOptions.CultureInvariant);

    public static SyntaxSet Read(string? heading, FenceBlock fence, List<SpecDiagnostic> diagnostics)
    {
        var (name, isDefault) = ReadHeading(heading);
        List<SyntaxParameter> parameters = [];
        foreach (var part in Parts(string.Join(" ", fence.Lines)))
        {
            if (part is "[<CommonParameters>]" or "<CommonParameters>" or "[<WorkflowCommonParameters>]")
            {
                continue;
            }

            var match = _parameter.Match(part);
            if (!match.Success)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, fence.Line, 1,
                    $"'{part}' in this SYNTAX block isn't a parameter such as '[-Name <Type>]'. What PARAMETERS says of it is used."));
                continue;
            }

            var positional = match.Groups["name"].Value[0] == '[';
            var parameter = match.Groups["name"].Value.Trim('[', ']', '-');
            var type = match.Groups["type"].Success ? match.Groups["type"].Value.Trim() : null;
            var isSwitch = type is null && !match.Groups["bare"].Success;
            if (!parameters.Exists(known => known.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)))
            {
                parameters.Add(new SyntaxParameter(parameter, isSwitch ? null : type ?? match.Groups["bare"].Value,
                    match.Groups["open"].Length == 0, positional));
            }
        }

        return new SyntaxSet(name, isDefault, fence.Line, parameters);
    }

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

    /// <summary>Splits at blanks outside brackets, keeping a parameter together with its type; the cmdlet's name is left out.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        var depth = 0;
        var first = true;
        foreach (var word in Regex.Split(text.Trim(), @"\s+"))
        {
            var startsParameter = word.StartsWith("-", StringComparison.Ordinal) || word.StartsWith("[", StringComparison.Ordinal);
            if (startsParameter && (depth <= 0 || word.StartsWith("[-", StringComparison.Ordinal)))
            {
                if (!first && part.Length > 0)
                {
                    yield return part.ToString();
                }

                (first, depth) = (false, 0);
                part.Clear();
            }

            part.Append(part.Length > 0 ? " " : "").Append(word);
            depth += word.Count(c => c == '[') - word.Count(c => c == ']');
        }

        if (!first && part.Length > 0)
        {
            yield return part.ToString();
        }
    }
}
