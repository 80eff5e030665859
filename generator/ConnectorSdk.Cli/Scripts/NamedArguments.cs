using System.Management.Automation.Language;
using ConnectorSdk.Cli.Files;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// Goes through the elements of a command and gives names their values. What has no name is left for binding by position.
/// </summary>
internal sealed class NamedArguments
{
    private readonly string _cmdlet;
    private readonly ParameterNames _names;
    private readonly Script _script;
    private readonly Dictionary<string, CommandArgument> _bound = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CommandArgument> _splatted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PositionalArgument> _positional = [];
    private readonly List<BindingProblem> _problems = [];

    private NamedArguments(string cmdlet, ParameterNames names, Script script)
    {
        _cmdlet = cmdlet;
        _names = names;
        _script = script;
    }

    /// <summary>By the parameter's name.</summary>
    public IReadOnlyDictionary<string, CommandArgument> Bound => _bound;

    public IReadOnlyList<PositionalArgument> Positional => _positional;

    public IReadOnlyList<BindingProblem> Problems => _problems;

    /// <summary>There may be more arguments than the text shows.</summary>
    public bool IsOpen { get; private set; }

    public static NamedArguments Read(CommandAst command, string cmdlet, ParameterNames names, Script script)
    {
        var arguments = new NamedArguments(cmdlet, names, script) { IsOpen = script.SetsDefaultValues };
        arguments.Read([.. command.CommandElements.Skip(1)]);
        foreach (var (name, argument) in arguments._splatted)
        {
            arguments._bound.TryAdd(name, argument); // What is written out goes before what is splatted.
        }

        return arguments;
    }

    private void Read(IReadOnlyList<CommandElementAst> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case CommandParameterAst { ParameterName: "-" }:
                    break; // "--": the parser has made plain text of what follows.
                case CommandParameterAst parameter:
                    i += ReadNamed(parameter, i + 1 < elements.Count ? elements[i + 1] : null);
                    break;
                case VariableExpressionAst { Splatted: true } variable:
                    ReadSplatted(variable);
                    break;
                case ExpressionAst value:
                    _positional.Add(new PositionalArgument(_script.Values.Read(value), value.Extent));
                    break;
            }
        }
    }

    /// <summary>The number of elements that the parameter takes besides its own.</summary>
    private int ReadNamed(CommandParameterAst parameter, CommandElementAst? next)
    {
        var takesNext = parameter.Argument is null && next is not null && !IsParameter(next);
        if (Resolve(parameter.ParameterName, parameter.Extent) is not { } key)
        {
            return takesNext ? 1 : 0;
        }

        if (parameter.Argument is { } attached)
        {
            Add(key, _script.Values.Read(attached), parameter.Extent);
            return 0;
        }

        if (key.IsSwitch)
        {
            Add(key, ArgumentValue.True, parameter.Extent);
            return 0;
        }

        if (!takesNext)
        {
            Report(FindingIds.MissingArgument, [key.Name], $"-{parameter.ParameterName} lacks its value.", parameter.Extent);
            return 0;
        }

        Add(key, ReadElement(next!), parameter.Extent);
        return 1;
    }

    /// <summary>What looks like a parameter and is none, is text.</summary>
    private bool IsParameter(CommandElementAst element)
        => element is CommandParameterAst parameter
            && (parameter.Argument is not null || _names.Find(parameter.ParameterName).Count > 0);

    private ArgumentValue ReadElement(CommandElementAst element) => element switch
    {
        VariableExpressionAst { Splatted: true } => ArgumentValue.Unknown,
        ExpressionAst expression => _script.Values.Read(expression),
        _ => ArgumentValue.Text(element.Extent.Text),
    };

    private void ReadSplatted(VariableExpressionAst variable)
    {
        switch (_script.Variables.ValueOf(variable))
        {
            case HashtableAst table:
                foreach (var (key, value) in table.KeyValuePairs)
                {
                    ReadEntry(key, value, variable.Extent);
                }

                break;
            case { } list when _script.Values.Read(list) is { Items: { } items }:
                _positional.AddRange(items.Select(item =>
                    new PositionalArgument(ArgumentValue.Of(item.Value, item.Text), variable.Extent)));
                break;
            default:
                IsOpen = true;
                break;
        }
    }

    private void ReadEntry(ExpressionAst name, StatementAst value, IScriptExtent place)
    {
        if (name is not StringConstantExpressionAst text)
        {
            IsOpen = true;
        }
        else if (Resolve(text.Value, place) is { } key)
        {
            _splatted.TryAdd(key.Name, new CommandArgument(key, _script.Values.Read(value), place));
        }
    }

    private ParameterKey? Resolve(string name, IScriptExtent place)
    {
        var found = _names.Find(name);
        if (found is [var only])
        {
            return only;
        }

        if (found.Count == 0)
        {
            Report(FindingIds.UnknownParameter, [name],
                $"-{name} isn't a parameter of {_cmdlet}.{NearNames.Suggest(name, _names.All, "-")}", place);
        }
        else
        {
            var names = found.Select(key => key.Name).Order(StringComparer.OrdinalIgnoreCase).ToList();
            Report(FindingIds.AmbiguousParameter, [name],
                $"-{name} is ambiguous: it may mean {string.Join(", ", names.Select(match => "-" + match))}.", place);
        }

        return null;
    }

    private void Add(ParameterKey key, ArgumentValue value, IScriptExtent place)
    {
        if (!_bound.TryAdd(key.Name, new CommandArgument(key, value, place)))
        {
            Report(FindingIds.GivenTwice, [key.Name], $"-{key.Name} is given twice.", place);
        }
    }

    /// <summary>PowerShell stops here; what else the command would have had isn't certain any more.</summary>
    private void Report(string id, IReadOnlyList<string> parameters, string message, IScriptExtent place)
    {
        IsOpen = true;
        _problems.Add(new BindingProblem(id, parameters, message, place));
    }
}
