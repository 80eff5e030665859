using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk.Cli.Checks;

/// <summary>The state of a script's command, for the rule evaluator.</summary>
internal sealed class BoundCommandState(BoundCommand command, IReadOnlyDictionary<string, Setting> settings) : ICommandState
{
    public bool ChangesStoredObject => command.Cmdlet.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => command.Cmdlet.Find(parameter)?.Facts;

    public Setting SettingOf(string parameter)
        => settings.TryGetValue(parameter, out var setting) ? setting
            : command.IsOpen || (command.ReceivesPipeline && command.Cmdlet.MayReceive(parameter)) ? Setting.Unknown
            : Setting.NotGiven;
}
