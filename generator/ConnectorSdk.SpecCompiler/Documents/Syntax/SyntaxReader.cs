using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>Reads a SYNTAX block: <c>Verb-Noun [-Name] &lt;String&gt; [-Force] [[-Server] &lt;Fqdn&gt;]</c>.</summary>
internal sealed class SyntaxReader(string cmdlet, StringPool strings, List<SpecDiagnostic> diagnostics)
{
    /// <summary>The name that PowerShell gives to the parameter set of a cmdlet without named sets.</summary>
    public const string AllSets = "__AllParameterSets";

    private const string Name = @"[\p{L}_][\p{L}\p{Nd}_]*";

    /// <summary>Matches parameters with missing brackets or hyphens, which occur in real documents.</summary>
    private static readonly Lazy<Regex> _parameter = new(() => new Regex(
        $@"^(?<open>\[{{0,2}})(?<name>\[-{Name}\]|-{Name}|(?<=\[){Name}(?=\s+<))(?::[^\s\]]+)?"
            + @"(?:\s+[<\[](?<type>[^<>]*?(?:<[^<>]*>[^<>]*?)?)(?:>+|(?=\]$))|\s+(?<bare>[^\s\[\]<>-][^\s\[\]<>]*))?\s*\]?>?\]?$",
        RegexOptions.CultureInvariant));

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Reads the parameter sets of a block. A block usually contains a single set. If the cmdlet's name starts another line,
    /// another set starts there.
    /// </summary>
    public IReadOnlyList<SyntaxSet> Read(string? heading, FenceBlock fence)
    {
        List<SyntaxSet> sets = new(1);
        var (start, end, line) = (fence.Code.Start, fence.Code.Start, fence.Line);
        var lines = fence.Code.Lines(fence.Line + 1);
        var isNamed = false;
        while (lines.MoveNext())
        {
            if (StartsWithCmdlet(lines.Span))
            {
                if (isNamed)
                {
                    sets.Add(ReadSet(sets.Count == 0 ? heading : null, new TextRange(fence.Code.Text, start, end), line));
                    (start, line) = (lines.Start, lines.Line - 1);
                }

                isNamed = true;
            }

            end = lines.End;
        }

        sets.Add(ReadSet(sets.Count == 0 ? heading : null, new TextRange(fence.Code.Text, start, end), line));
        return sets;
    }

    private bool StartsWithCmdlet(ReadOnlySpan<char> line)
        => line.TrimStart() is var text
            && text.StartsWith(cmdlet.AsSpan(), StringComparison.OrdinalIgnoreCase)
            && (text.Length == cmdlet.Length || char.IsWhiteSpace(text[cmdlet.Length]));

    /// <summary>Reads the parameter set whose text starts below the specified line.</summary>
    private SyntaxSet ReadSet(string? heading, TextRange code, int line)
    {
        var (name, isDefault) = ReadHeading(heading);
        List<SyntaxParameter> parameters = [];
        List<SyntaxParameter>? repeated = null;
        _names.Clear();
        var parts = new SyntaxPartReader(code, line + 1);
        CheckCommand(parts.ReadCommand(cmdlet));
        while (parts.MoveNext())
        {
            if ((ReadWellFormed(parts.Part, parts.Line) ?? ReadDamaged(parts.Part.ToString(), parts.Line)) is not { } parameter)
            {
                continue;
            }

            (_names.Add(parameter.Name) ? parameters : repeated ??= []).Add(
                parameter.Positional ? parameter with { Place = parameters.Count } : parameter);
        }

        if (repeated is not null)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, repeated[0].Line, 1,
                $"The SYNTAX block shows {string.Join(", ", repeated.Select(parameter => "-" + parameter.Name))} more than once. "
                + "The first occurrence is used."));
        }
        return new SyntaxSet(name, isDefault, line, parameters);
    }

    /// <summary>Checks the text before the parameters, which must contain the cmdlet's name. A prompt may precede it.</summary>
    private void CheckCommand((string Name, int Line)? other)
    {
        if (other is var (name, line))
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                $"The SYNTAX block shows '{name}', but the document describes '{cmdlet}'. It is read as a block of {cmdlet}."));
        }
    }

    /// <summary>Reads <c>-Name</c> and <c>-Name &lt;Type&gt;</c>, with either or both parts in brackets.</summary>
    /// <returns>The parameter; null if the text has another format.</returns>
    private SyntaxParameter? ReadWellFormed(ReadOnlySpan<char> part, int line)
    {
        var rest = part;
        var brackets = Take(ref rest, '[') ? Take(ref rest, '[') ? 2 : 1 : 0;
        if (!Take(ref rest, '-') || ReadWord(ref rest) is not [var first, ..] name || char.IsDigit(first))
        {
            return null;
        }

        var isPositional = brackets > 0 && Take(ref rest, ']');
        if (isPositional && brackets == 1 && rest.IsEmpty)
        {
            return new SyntaxParameter(strings.Get(name), line, null, Mandatory: false, Positional: false);
        }

        string? type = null;
        if (Take(ref rest, ' '))
        {
            var isInBrackets = Take(ref rest, '['); // The value of a switch may be left out: -Name [<SwitchParameter>].
            if (!Take(ref rest, '<') || ReadType(ref rest) is not { IsEmpty: false } text || !Take(ref rest, '>')
                || (isInBrackets && !Take(ref rest, ']')))
            {
                return null;
            }

            type = strings.Get(text);
        }

        var isOptional = brackets == (isPositional ? 2 : 1);
        return (!isPositional || type is not null) && brackets < (isPositional ? 3 : 2)
            && (!isOptional || Take(ref rest, ']')) && rest.IsEmpty
            ? new SyntaxParameter(strings.Get(name), line, type, !isOptional, isPositional)
            : null;
    }

    private static bool Take(ref ReadOnlySpan<char> text, char c)
    {
        if (text.IsEmpty || text[0] != c)
        {
            return false;
        }

        text = text.Slice(1);
        return true;
    }

    private static ReadOnlySpan<char> ReadWord(ref ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        var word = text.Slice(0, length);
        text = text.Slice(length);
        return word;
    }

    /// <summary>Reads a word, which may end with <c>[]</c>.</summary>
    private static ReadOnlySpan<char> ReadType(ref ReadOnlySpan<char> text)
    {
        var whole = text;
        var length = ReadWord(ref text).Length;
        if (text.StartsWith("[]".AsSpan()))
        {
            text = text.Slice(2);
            length += 2;
        }

        return whole.Slice(0, length);
    }

    private SyntaxParameter? ReadDamaged(string part, int line)
    {
        if (part is "[<CommonParameters>]" or "<CommonParameters>"
            or "[<WorkflowCommonParameters>]" or "<WorkflowCommonParameters>")
        {
            return null;
        }

        if (ReadLoosely(part, line) is not { } parameter)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                $"'{part}' in the SYNTAX block is not a parameter such as '[-Name <Type>]'. "
                + "The information in PARAMETERS is used instead."));
            return null;
        }

        if (Damage(part, parameter) is { } damage)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1, $"'{part}' in the SYNTAX block {damage}"));
        }

        return parameter;
    }

    private static SyntaxParameter? ReadLoosely(string part, int line)
    {
        var match = _parameter.Value.Match(part);
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
                ? "has a missing bracket or hyphen. "
                    + $"It is read as the {(parameter.Mandatory ? "mandatory" : "optional")} parameter -{parameter.Name}."
            : parameter.Type is { Length: 0 } ? "has no type between '<' and '>'. "
                + $"The type of -{parameter.Name} in PARAMETERS is used instead."
            : null;

    private static int Count(string text, char bracket) => text.Count(c => c == bracket);

    /// <summary>
    /// Reads the heading of a parameter set. "Path (Default) - All providers" is the default set Path. A remark isn't part of the
    /// name.
    /// </summary>
    private static (string? Name, bool IsDefault) ReadHeading(string? heading)
    {
        if (heading is null)
        {
            return (null, false);
        }

        var mark = heading.IndexOf("(default)", StringComparison.OrdinalIgnoreCase);
        var name = mark < 0 ? heading : heading.Substring(0, mark);
        name = name.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var remark ? name.Substring(0, remark) : name;
        return (name.Trim() is { Length: > 0 } and not AllSets and var trimmed ? trimmed : null, mark >= 0);
    }
}
