using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// The input of the program: parameters of the script, and variables that it doesn't set. They are positional command-line
/// arguments; a switch can be at any position.
/// </summary>
internal sealed class ProgramInputs
{
    private readonly List<ProgramInput> _all = [];

    public int Count => _all.Count;

    /// <summary>The position of the parameter that is being declared. Other variables come last.</summary>
    public int Order { get; set; }

    public IEnumerable<string> Names => _all.Select(input => input.Name);

    public void Add(ProgramInput input) => _all.Add(input);

    /// <summary>Keeps only the first inputs.</summary>
    public void Truncate(int count) => _all.RemoveRange(count, _all.Count - count);

    /// <summary>Creates the statements that declare the variables.</summary>
    public IEnumerable<CodeStatement> Declare()
    {
        var index = 0;
        foreach (var input in _all.OrderBy(input => input.Order))
        {
            foreach (var comment in input.Comments)
            {
                yield return comment;
            }

            var variable = input.Variable;
            yield return new CodeLine($"{variable.Type.Name} {variable.Name} = {Read(input, index)};") { Trailing = input.Note };
            index += input.IsPositional ? 1 : 0;
        }
    }

    private static string Read(ProgramInput input, int index)
    {
        var type = input.Variable.Type;
        if (input.IsSwitch)
        {
            return $"args.Contains({TextLiteral.Of("-" + input.Name)}, StringComparer.OrdinalIgnoreCase)";
        }

        if (!input.IsPositional)
        {
            return $"CmdletCredential.FromVariable({TextLiteral.Of(input.Variable.Name.TrimStart('@'))})";
        }

        var fallback = input.Default is { Kind: not CodeKind.Null } value ? value.Code
            : input.IsOptional ? type.Default ?? "default"
            : null;
        var given = $"args.ElementAtOrDefault({index}) ?? "
            + (type.Kind == CodeKind.Text && fallback is not null ? fallback
                : $"throw new ArgumentException({TextLiteral.Of($"Argument {index + 1} ({input.Name}) is missing.")})");
        return type.Kind == CodeKind.Text ? given
            : fallback is null ? Parse(type, given)
            : $"args.Length > {index} ? {Parse(type, $"args[{index}]")} : {fallback}";
    }

    private static string Parse(CodeType type, string text) => type.Kind switch
    {
        CodeKind.Boolean => $"bool.Parse({text})",
        CodeKind.Texts => $"{(text.Contains(' ') ? $"({text})" : text)}.Split(',')",
        _ => $"{type.Name}.Parse({text}, CultureInfo.InvariantCulture)",
    };
}
