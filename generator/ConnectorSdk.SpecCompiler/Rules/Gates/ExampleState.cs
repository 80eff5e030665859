using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>The state of a command in an example, for the evaluation of rules.</summary>
internal sealed class ExampleState(Cmdlet cmdlet, ExampleInvocation example) : ICommandState
{
    private Setting[]? _settings;

    public int Line => example.Line;

    public bool ChangesStoredObject { get; } = cmdlet.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => cmdlet.Find(parameter)?.Facts;

    public Setting SettingOf(string parameter)
    {
        for (var i = 0; i < example.Arguments.Count; i++)
        {
            if (example.Arguments[i].Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return (_settings ??= [.. example.Arguments.Select(SettingOf)])[i];
            }
        }

        return IsUnknown(parameter) ? Setting.Unknown : Setting.NotGiven;
    }

    private static Setting SettingOf(ExampleArgument argument) => argument.Values switch
    {
        null => Setting.UnknownValue,
        [var only] when only.Equals("$null", StringComparison.OrdinalIgnoreCase) => Setting.NullValue,
        { } values => Setting.Of([.. values.Select(Canonical)]),
    };

    /// <summary>Determines whether a parameter may be set in a way that isn't visible, for example from the pipeline.</summary>
    private bool IsUnknown(string parameter)
        => example.IsOpen || (example.ReceivesPipeline && cmdlet.MayReceive(parameter));

    private static string Canonical(string value)
        => value.StartsWith("$", StringComparison.Ordinal) ? value.ToLowerInvariant() : value;
}
