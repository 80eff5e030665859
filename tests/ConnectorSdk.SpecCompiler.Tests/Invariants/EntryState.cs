using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Tests.Invariants;

/// <summary>
/// A command of a set that has only the parameters of its entry method: the arguments, with any values, and the switch that
/// selects the set.
/// </summary>
internal sealed class EntryState(Cmdlet cmdlet, ParameterSet set) : ICommandState
{
    public bool ChangesStoredObject => cmdlet.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter)
        => cmdlet.Find(parameter) is { } known ? new ParameterFacts(known.Name, known.Type.ToString(), known.Default) : null;

    public Setting SettingOf(string parameter) => set.Find(parameter) switch
    {
        { SelectsSet: true } => Setting.TrueValue,
        { Mandatory: true } when cmdlet.Find(parameter) is { IsSwitch: false } => Setting.UnknownValue,
        _ => Setting.NotGiven,
    };
}
