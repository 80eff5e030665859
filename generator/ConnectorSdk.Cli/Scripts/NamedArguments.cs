using System.Management.Automation.Language;
using ConnectorSdk.Cli.Files;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// Goes through the parts of a command and gives names their values. What has no name is left for binding by position.
/// </summary>
internal sealed class NamedArguments
{
    private readonly string _cmdlet;
    private readonly ParameterNames _names;
    private readonly Dictionary<string, CommandArgument> _bound = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CommandArgument> _splatted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ValueToken> _positional = [];
    private readonly List<BindingProblem> _problems = [];

    private NamedArguments(string cmdlet, ParameterNames names)
    {
        _cmdlet = cmdlet;
        _names = names;
    }

    /// <summary>By the parameter's name.</summary>
    public IReadOnlyDictionary<string, CommandArgument> Bound => _bound;

    public IReadOnlyList<ValueToken> Positional => _positional;

    public IReadOnlyList<BindingProblem> Problems => _problems;

    public static NamedArguments Read(IReadOnlyList<CommandToken> tokens, string cmdlet, ParameterNames names)
    {
        var arguments = new NamedArguments(cmdlet, names);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is NameToken name)
            {
                i += arguments.ReadNamed(name, i + 1 < tokens.Count ? tokens[i + 1] : null);
            }
            else
            {
                arguments._positional.Add((ValueToken)tokens[i]);
            }
        }

        foreach (var (name, argument) in arguments._splatted)
        {
            arguments._bound.TryAdd(name, argument); // What is written out goes before what is splatted.
        }

        return arguments;
    }

    /// <summary>The number of tokens that the name takes besides its own.</summary>
    private int ReadNamed(NameToken name, CommandToken? next)
    {
        var value = name.Attached ?? ValueOf(next);
        var isNextTaken = name.Attached is null && value is not null;
        if (Resolve(name) is not { } key)
        {
            return isNextTaken ? 1 : 0;
        }

        if (name.Attached is null && key.IsSwitch)
        {
            Add(key, ArgumentValue.True, name);
            return 0;
        }

        if (value is null)
        {
            Report(FindingIds.MissingArgument, [key.Name], $"-{name.Name} lacks its value.", name.Extent);
            return 0;
        }

        Add(key, value, name);
        return isNextTaken ? 1 : 0;
    }

    /// <summary>What looks like a parameter and is none, is text. Null where there is no value.</summary>
    private ArgumentValue? ValueOf(CommandToken? token) => token switch
    {
        ValueToken value => value.Value,
        NameToken { Attached: null } name when _names.Find(name.Name).Count == 0 => ArgumentValue.Text(name.Extent.Text),
        _ => null,
    };

    private ParameterKey? Resolve(NameToken name)
    {
        var found = _names.Find(name.Name);
        if (found is [var only])
        {
            return only;
        }

        if (found.Count == 0)
        {
            Report(FindingIds.UnknownParameter, [name.Name],
                $"-{name.Name} isn't a parameter of {_cmdlet}.{NearNames.Suggest(name.Name, _names.All, "-")}", name.Extent);
        }
        else
        {
            var names = found.Select(key => key.Name).Order(StringComparer.OrdinalIgnoreCase);
            Report(FindingIds.AmbiguousParameter, [name.Name],
                $"-{name.Name} is ambiguous: it may mean {string.Join(", ", names.Select(match => "-" + match))}.", name.Extent);
        }

        return null;
    }

    private void Add(ParameterKey key, ArgumentValue value, NameToken name)
    {
        var arguments = name.IsSplatted ? _splatted : _bound;
        if (!arguments.TryAdd(key.Name, new CommandArgument(key, value, name.Extent)))
        {
            Report(FindingIds.GivenTwice, [key.Name], $"-{key.Name} is given twice.", name.Extent);
        }
    }

    private void Report(string id, IReadOnlyList<string> parameters, string message, IScriptExtent place)
        => _problems.Add(new BindingProblem(id, parameters, message, place));
}
