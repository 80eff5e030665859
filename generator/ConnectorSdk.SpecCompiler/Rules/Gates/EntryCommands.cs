using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>
/// The commands with only the parameters that their parameter set requires, like the entry methods of builders. A rule that is
/// violated by such a command contradicts SYNTAX or the metadata, so it isn't certain.
/// </summary>
internal sealed class EntryCommands(Cmdlet cmdlet)
{
    private IReadOnlyList<State>? _states;

    /// <summary>
    /// Finds the first set whose command certainly violates the rule, regardless of the values of its parameters.
    /// </summary>
    public ParameterSet? SetThatBreaks(Rule rule)
    {
        if (rule.IsStatus)
        {
            return null; // All parameters of a set may be reserved or deprecated.
        }

        _states ??= [.. cmdlet.Sets.Select(set => new State(cmdlet, set))];
        foreach (var state in _states)
        {
            if (RuleEvaluator.Evaluate(rule, state) == Truth.False)
            {
                return state.Set;
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether the rule requires a parameter of the set because another parameter is missing, or requires one of
    /// several. SYNTAX can't express such a rule, so it doesn't contradict the rule.
    /// </summary>
    public static bool IsChoice(Rule rule, ParameterSet set)
        => rule.Then.Limit is null
            && rule.Then.Predicates.Any(atom => !atom.Negated && set.Find(atom.Parameter) is not null)
            && (rule.Then.Junction != Junction.All
                || rule.When.Any(atom => set.Find(atom.Parameter) is { Mandatory: false, SelectsSet: false }));

    private sealed class State : ICommandState
    {
        private readonly Cmdlet _cmdlet;
        private readonly Dictionary<string, Setting> _given = new(StringComparer.OrdinalIgnoreCase);

        public State(Cmdlet cmdlet, ParameterSet set)
        {
            _cmdlet = cmdlet;
            Set = set;
            ChangesStoredObject = cmdlet.ChangesStoredObject;
            foreach (var member in set.Members)
            {
                if (member.SelectsSet)
                {
                    _given[member.Parameter] = Setting.TrueValue;
                }
                else if (member.Mandatory && cmdlet.Find(member.Parameter) is { IsSwitch: false })
                {
                    _given[member.Parameter] = Setting.UnknownValue;
                }
            }
        }

        public ParameterSet Set { get; }

        public bool ChangesStoredObject { get; }

        public ParameterFacts? FactsOf(string parameter) => _cmdlet.Find(parameter)?.Facts;

        public Setting SettingOf(string parameter) => _given.TryGetValue(parameter, out var setting) ? setting : Setting.NotGiven;
    }
}
