using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>Represents the arguments of a command for the rule evaluator.</summary>
internal sealed class CommandState(CmdletDescriptor descriptor, CmdletArgument[] arguments) : ICommandState
{
    /// <summary>The settings by the position of the argument, because several rules read the same parameter.</summary>
    private Setting?[]? _settings;

    public bool ChangesStoredObject => descriptor.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => descriptor.Find(parameter)?.Facts;

    /// <summary>
    /// Gets the setting of a parameter. A linear search is faster than a lookup, because there are few arguments, and most names
    /// differ in length.
    /// </summary>
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
