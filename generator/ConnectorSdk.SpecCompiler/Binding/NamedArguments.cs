namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Binds the arguments of a command that have a parameter name. Arguments without a name remain for binding by position.
/// </summary>
internal sealed class NamedArguments
{
    private readonly BindableParameters _parameters;
    private readonly bool _takesUnknownNames;
    private readonly Dictionary<string, BoundArgument> _bound = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, BoundArgument> _splatted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PlainToken> _plain = [];
    private readonly List<BindingProblem> _problems = [];

    private NamedArguments(BindableParameters parameters, bool takesUnknownNames)
    {
        _parameters = parameters;
        _takesUnknownNames = takesUnknownNames;
    }

    /// <summary>The bound arguments by parameter name.</summary>
    public Dictionary<string, BoundArgument> Bound => _bound;

    /// <summary>The values without a parameter name.</summary>
    public IReadOnlyList<PlainToken> Plain => _plain;

    public List<BindingProblem> Problems => _problems;

    /// <summary>A parameter that accepts all remaining arguments received an unknown parameter name.</summary>
    public bool HasUnknownNames { get; private set; }

    /// <summary>
    /// If <paramref name="takesUnknownNames"/> is true, a parameter accepts all remaining arguments, including unknown names.
    /// </summary>
    public static NamedArguments Read(IReadOnlyList<ArgumentToken> tokens, BindableParameters parameters, bool takesUnknownNames)
    {
        var arguments = new NamedArguments(parameters, takesUnknownNames);

        // PowerShell moves splatted arguments behind explicit arguments.
        var ordered = tokens.Any(IsSplatted)
            ? [.. tokens.Where(token => !IsSplatted(token)), .. tokens.Where(IsSplatted)]
            : tokens;
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i] is NamedToken name)
            {
                i += arguments.ReadNamed(name, i + 1 < ordered.Count ? ordered[i + 1] : null);
            }
            else
            {
                arguments._plain.Add((PlainToken)ordered[i]);
            }
        }

        foreach (var splatted in arguments._splatted)
        {
            // Explicit arguments take precedence over splatted arguments.
            if (!arguments._bound.ContainsKey(splatted.Key))
            {
                arguments._bound.Add(splatted.Key, splatted.Value);
            }
        }

        return arguments;
    }

    private static bool IsSplatted(ArgumentToken token) => token is NamedToken { IsSplatted: true };

    /// <summary>Binds a name.</summary>
    /// <returns>The number of tokens after the name that belong to it.</returns>
    private int ReadNamed(NamedToken name, ArgumentToken? next)
    {
        var value = name.Attached ?? ValueOf(next);
        var isNextTaken = name.Attached is null && value is not null;
        if (Resolve(name) is not { } parameter)
        {
            return isNextTaken ? 1 : 0;
        }

        if (name.Attached is null && parameter.IsSwitch)
        {
            Add(parameter, ArgumentValue.True, name);
            return 0;
        }

        if (value is null && parameter.MayBeSwitch)
        {
            Add(parameter, ArgumentValue.Unknown, name);
            return 0;
        }

        if (value is null)
        {
            Report(BindingProblemKind.MissingArgument, name, parameter.Name);
            return 0;
        }

        Add(parameter, value, name);
        return isNextTaken ? 1 : 0;
    }

    /// <summary>Gets the value in a token. A token that looks like a parameter name, but isn't one, is a string.</summary>
    /// <returns>The value, or null if the token has none.</returns>
    private ArgumentValue? ValueOf(ArgumentToken? token) => token switch
    {
        PlainToken plain => plain.Value,
        NamedToken { Attached: null } name when _parameters.Find(name.Name).Count == 0 => ArgumentValue.Text(name.Text),
        _ => null,
    };

    private BindableParameter? Resolve(NamedToken name)
    {
        var found = _parameters.Find(name.Name);
        if (found is [var only])
        {
            return only;
        }

        if (found.Count > 0)
        {
            Report(BindingProblemKind.AmbiguousParameter, name, name.Name, [.. found.Select(parameter => parameter.Name)]);
        }
        else if (_takesUnknownNames)
        {
            HasUnknownNames = true;
        }
        else
        {
            Report(BindingProblemKind.UnknownParameter, name, name.Name);
        }

        return null;
    }

    private void Add(BindableParameter parameter, ArgumentValue value, NamedToken name)
    {
        var arguments = name.IsSplatted ? _splatted : _bound;
        if (arguments.ContainsKey(parameter.Name))
        {
            Report(BindingProblemKind.GivenTwice, name, parameter.Name);
        }
        else
        {
            arguments.Add(parameter.Name, new BoundArgument(parameter, value, name.Place));
        }
    }

    private void Report(BindingProblemKind kind, NamedToken token, string name, IReadOnlyList<string>? matches = null)
        => _problems.Add(new BindingProblem(kind, name, matches ?? [], token.Place));
}
