using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>The values of a builder as the evaluator of rules sees them.</summary>
internal sealed class BuilderState(CmdletDescriptor descriptor, ParameterTable values, List<string>? undocumented) : ICommandState
{
    private readonly ParameterTable _values = values;

    /// <summary>By position in <see cref="_values"/>: several rules ask for one parameter.</summary>
    private readonly Setting?[] _settings = new Setting?[values.Count];

    public bool ChangesStoredObject => descriptor.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter)
        => descriptor.TryGetIndex(parameter, out var index) ? descriptor.FactsAt(index) : null;

    public Setting SettingOf(string parameter)
    {
        var position = _values.PositionOf(IndexOf(parameter));
        return position < 0 ? Setting.NotGiven : _settings[position] ??= _values[position].Value.ToSetting();
    }

    /// <summary>-1 for a parameter that is neither documented nor set.</summary>
    private int IndexOf(string parameter)
    {
        if (descriptor.TryGetIndex(parameter, out var index))
        {
            return index;
        }

        var position = undocumented?.FindIndex(name => name.Equals(parameter, StringComparison.OrdinalIgnoreCase)) ?? -1;
        return position < 0 ? -1 : descriptor.ParameterCount + position;
    }
}
