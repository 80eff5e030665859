using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Represents a command with changed settings of some parameters.</summary>
internal sealed class ChangedCommand(
    ICommandState command,
    IReadOnlyCollection<string> parameters,
    Setting setting) : ICommandState
{
    public bool ChangesStoredObject => command.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => command.FactsOf(parameter);

    public Setting SettingOf(string parameter)
        => parameters.Contains(parameter, StringComparer.OrdinalIgnoreCase) ? setting : command.SettingOf(parameter);
}
