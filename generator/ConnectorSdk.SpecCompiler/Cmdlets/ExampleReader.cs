using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Finds the cmdlet's invocations in the examples, so that what the text seems to say can be held against what the document
/// itself does. An invocation that doesn't bind is left out.
/// </summary>
internal sealed class ExampleReader(Cmdlet cmdlet)
{
    private IReadOnlyList<string>? _positional;

    /// <summary>The names of the parameters that some set takes by position.</summary>
    private IReadOnlyList<string> Positional => _positional ??= FindPositional();

    public IReadOnlyList<ExampleInvocation> Read(IEnumerable<Example> examples)
        => [.. examples
            .Select(example => (example, tokenizer: new ExampleTokenizer(example.Code)))
            .SelectMany(pair => Starts(pair.example.Code).Select(start => Bind(pair.example, pair.tokenizer.Read(start))))
            .OfType<ExampleInvocation>()];

    private IEnumerable<int> Starts(string code)
    {
        for (var i = code.IndexOf(cmdlet.Name, StringComparison.OrdinalIgnoreCase);
            i >= 0;
            i = code.IndexOf(cmdlet.Name, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            var startsWord = i == 0 || code[i - 1] is ' ' or '\n' or ';' or '|' or '{' or '(' or '=' or '>';
            var end = i + cmdlet.Name.Length;
            if (startsWord && (end == code.Length || char.IsWhiteSpace(code[end])))
            {
                yield return end;
            }
        }
    }

    private ExampleInvocation? Bind(Example example, IReadOnlyList<ExampleToken>? tokens)
    {
        if (tokens is null)
        {
            return null;
        }

        var free = new Queue<string>(Positional);
        List<ExampleArgument> arguments = [];
        for (var i = 0; i < tokens.Count;)
        {
            if (!IsName(tokens[i]))
            {
                if (free.Count == 0)
                {
                    return null;
                }

                arguments.Add(new ExampleArgument(free.Dequeue(), ReadValues(tokens, ref i)));
                continue;
            }

            var name = tokens[i++].Text!.Substring(1);
            var hasColon = name.EndsWith(":", StringComparison.Ordinal);
            if (Resolve(name.TrimEnd(':')) is not { } parameter)
            {
                return null;
            }

            var takesNext = i < tokens.Count && !IsName(tokens[i])
                && (!parameter.IsSwitch || hasColon || tokens[i].Text?.ToUpperInvariant() is "$TRUE" or "$FALSE");
            var values = takesNext ? ReadValues(tokens, ref i) : parameter.IsSwitch ? ["$true"] : null;
            arguments.Add(new ExampleArgument(parameter.Name, values));
        }

        var sets = cmdlet.Sets.Where(set => arguments.TrueForAll(argument => set.Find(argument.Parameter) is not null)).ToList();
        return new ExampleInvocation(example.Line, arguments, sets, IsOpen: false);
    }

    private static IReadOnlyList<string>? ReadValues(IReadOnlyList<ExampleToken> tokens, ref int i)
    {
        List<string?> values = [];
        do
        {
            values.Add(tokens[i].Text);
        }
        while (tokens[i++].EndsWithComma && i < tokens.Count);
        return values.Contains(null) ? null : [.. values.OfType<string>()];
    }

    private static bool IsName(ExampleToken token)
        => token is { IsQuoted: false, Text: ['-', var first, ..] } && char.IsLetter(first);

    private Parameter? Resolve(string name)
        => cmdlet.Parameters.FirstOrDefault(parameter => Same(parameter.Name, name) || parameter.Aliases.Any(alias => Same(alias, name)))
            ?? (cmdlet.Parameters.Where(parameter => parameter.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList()
                is [var only] ? only : null);

    private IReadOnlyList<string> FindPositional()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var set in cmdlet.Sets)
        {
            foreach (var member in set.Members)
            {
                if (member.Position.Number is not null)
                {
                    names.Add(member.Parameter);
                }
            }
        }

        List<string> positional = new(names.Count);
        foreach (var parameter in cmdlet.Parameters)
        {
            if (names.Contains(parameter.Name))
            {
                positional.Add(parameter.Name);
            }
        }

        return positional;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
