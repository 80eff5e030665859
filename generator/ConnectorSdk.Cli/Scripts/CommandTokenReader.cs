using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>Reads the parts of a command in the form that PowerShell passes to its parameter binder.</summary>
internal sealed class CommandTokenReader
{
    private readonly Script _script;
    private readonly List<CommandToken> _tokens = [];
    private bool _isOpen;

    private CommandTokenReader(Script script) => _script = script;

    /// <summary>Sets <paramref name="isOpen"/> to true if the command might have further arguments.</summary>
    public static IReadOnlyList<CommandToken> Read(CommandAst command, Script script, out bool isOpen)
    {
        var reader = new CommandTokenReader(script) { _isOpen = script.SetsDefaultValues };
        foreach (var element in command.CommandElements.Skip(1))
        {
            reader.Read(element);
        }

        isOpen = reader._isOpen;
        return reader._tokens;
    }

    private void Read(CommandElementAst element)
    {
        switch (element)
        {
            case CommandParameterAst { ParameterName: "-" }:
                break; // "--": the parser has made plain text of what follows.
            case CommandParameterAst name:
                var attached = name.Argument is { } argument ? _script.Values.Read(argument) : null;
                _tokens.Add(new NameToken(name.ParameterName, attached, IsSplatted: false, name.Extent));
                break;
            case VariableExpressionAst { Splatted: true } variable:
                ReadSplatted(variable);
                break;
            case ExpressionAst value:
                _tokens.Add(new ValueToken(_script.Values.Read(value), value.Extent));
                break;
        }
    }

    private void ReadSplatted(VariableExpressionAst variable)
    {
        if (_script.Tables.Read(variable) is { } table)
        {
            _isOpen |= table.MayHoldMore;
            _tokens.AddRange(table.CertainEntries.Select(entry =>
                new NameToken(entry.Key, entry.Value, IsSplatted: true, variable.Extent)));
        }
        else if (_script.Values.Read(variable) is { Items: { } items })
        {
            _tokens.AddRange(items.Select(item => new ValueToken(ArgumentValue.Of(item.Value, item.Text), variable.Extent)));
        }
        else
        {
            _isOpen = true;
        }
    }
}
