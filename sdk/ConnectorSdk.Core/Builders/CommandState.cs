using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>The arguments of a command as the evaluator of rules sees them.</summary>
internal sealed class CommandState(CmdletDescriptor descriptor, CmdletArgument[] arguments) : ICommandState
{
    /// <summary>By the argument's position: several rules ask for one parameter.</summary>
    private Setting?[]? _settings;

    public bool ChangesStoredObject => descriptor.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => descriptor.Find(parameter)?.Facts;

    /// <summary>Names mostly differ in length already: going through the few that are given beats a look-up.</summary>
    public Setting SettingOf(string parameter)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                _settings ??= new Setting?[arguments.Length];
                return _settings[i] ??= arguments[i].Content.ToSetting();
            }
        }

        return Setting.NotGiven;
    }
}
