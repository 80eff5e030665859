using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>
/// Finds doubts from examples that can't be bound. Such an example combines parameters that no set combines, or passes a value
/// without a name if no parameter has a position. The document then contradicts itself, so both statements are uncertain. Both
/// are reported.
/// </summary>
internal sealed class ExampleDoubts
{
    private readonly Cmdlet _cmdlet;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly List<List<SetMember>> _members;
    private bool _areAny;

    private ExampleDoubts(Cmdlet cmdlet, List<SpecDiagnostic> diagnostics)
    {
        _cmdlet = cmdlet;
        _diagnostics = diagnostics;
        _members = [.. cmdlet.Sets.Select(set => set.Members.ToList())];
    }

    /// <summary>Marks the doubtful members and positions.</summary>
    /// <returns>The changed cmdlet, or the same cmdlet if there are no doubts.</returns>
    public static Cmdlet Apply(Cmdlet cmdlet, List<ExampleCommand> commands, List<SpecDiagnostic> diagnostics)
    {
        var refused = commands.FindAll(command => command.Binding.Sets.Count == 0 || command.Binding.Problems.Count > 0);
        if (refused.Count == 0)
        {
            return cmdlet;
        }

        var doubts = new ExampleDoubts(cmdlet, diagnostics);
        foreach (var command in refused)
        {
            doubts.Read(command);
        }

        return doubts._areAny
            ? cmdlet with
            {
                Sets = cmdlet.Sets
                    .Select((set, i) => set with { Members = doubts._members[i].ToEquatableArray() })
                    .ToEquatableArray(),
            }
            : cmdlet;
    }

    private void Read(ExampleCommand command)
    {
        switch (command.Binding.Problems)
        {
            case []:
                AddMembers(command);
                break;
            case [{ Kind: BindingProblemKind.UnexpectedArgument } problem] when problem.Place < command.Leading:
                AddPosition(command);
                break;
        }
    }

    /// <summary>Adds the parameters as uncertain members to the sets in which the fewest of them are missing.</summary>
    private void AddMembers(ExampleCommand command)
    {
        var missing = _cmdlet.Sets
            .Select(set => command.Binding.Arguments.Keys
                .Where(name => set.Find(name) is null && _cmdlet.Sets.Any(other => other.Find(name) is not null))
                .ToList())
            .ToList();
        var fewest = missing.Min(names => names.Count);
        for (var i = 0; i < missing.Count; i++)
        {
            foreach (var name in missing[i].Where(name => missing[i].Count == fewest && !Has(i, name)))
            {
                _areAny = true;
                _members[i].Add(new SetMember(name, false, SetPosition.Named) { IsCertain = false });
                Report(name, $"According to SYNTAX and the metadata, -{name} is not in the parameter set {_cmdlet.Sets[i].Name}. "
                    + $"However, the example on line {command.Line} uses it with parameters of that parameter set. "
                    + "It can be set there.");
            }
        }
    }

    /// <summary>
    /// The example doesn't show which parameter has the position. One parameter with an uncertain position makes the binding of
    /// all values uncertain.
    /// </summary>
    private void AddPosition(ExampleCommand command)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            var free = _members[i].FindAll(member => member.Position.Number is null
                && !command.Binding.Arguments.ContainsKey(member.Parameter)
                && _cmdlet.Find(member.Parameter) is { IsSwitch: false });
            if ((free.Find(member => member.Mandatory) ?? free.FirstOrDefault()) is { } member
                && command.Binding.Sets.Contains(_cmdlet.Sets[i]))
            {
                _areAny = true;
                var doubtful = new SetPosition(int.MaxValue, IsCertain: false);
                _members[i][_members[i].IndexOf(member)] = member with { Position = doubtful };
                Report(member.Parameter, $"According to SYNTAX and the metadata, -{member.Parameter} has no position. "
                    + $"However, the example on line {command.Line} passes a value without a parameter name. "
                    + "Values without a parameter name are not checked.");
            }
        }
    }

    private bool Has(int set, string name)
        => _members[set].Exists(member => member.Parameter.Equals(name, StringComparison.OrdinalIgnoreCase));

    private void Report(string parameter, string message)
        => _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, _cmdlet.Find(parameter)?.Line ?? 1, 1, message)
        {
            IsDoubt = true,
            Parameter = parameter,
        });
}
