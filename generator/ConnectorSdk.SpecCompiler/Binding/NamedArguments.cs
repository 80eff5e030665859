namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Goes through the parts of a command and gives names their values. What has no name is left for binding by position.
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

    /// <summary>By the parameter's name.</summary>
    public Dictionary<string, BoundArgument> Bound => _bound;

    /// <summary>The values that belong to no name.</summary>
    public IReadOnlyList<PlainToken> Plain => _plain;

    public List<BindingProblem> Problems => _problems;

    /// <summary>A parameter took a name that is no parameter's.</summary>
    public bool HasUnknownNames { get; private set; }

    /// <summary>
    /// With <paramref name="takesUnknownNames"/>, there is a parameter that takes all that no other one does: names as well.
    /// </summary>
    public static NamedArguments Read(IReadOnlyList<ArgumentToken> tokens, BindableParameters parameters, bool takesUnknownNames)
    {
        var arguments = new NamedArguments(parameters, takesUnknownNames);

        // PowerShell moves what is splatted behind what is written out.
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
            // What is written out goes before what is splatted.
            if (!arguments._bound.ContainsKey(splatted.Key))
            {
                arguments._bound.Add(splatted.Key, splatted.Value);
            }
        }

        return arguments;
    }

    private static bool IsSplatted(ArgumentToken token) => token is NamedToken { IsSplatted: true };

    /// <summary>The number of tokens that the name takes besides its own.</summary>
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

    /// <summary>What looks like a parameter and is none, is text. Null where there is no value.</summary>
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
