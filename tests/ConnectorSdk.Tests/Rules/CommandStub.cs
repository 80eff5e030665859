using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules;

/// <summary>A command of which a test says what it needs.</summary>
internal sealed class CommandStub(string cmdlet = "New-Connector") : ICommandState
{
    private readonly Dictionary<string, ParameterFacts> _facts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> _settings = new(StringComparer.OrdinalIgnoreCase);

    public bool ChangesStoredObject { get; } = CmdletVerbs.ChangesStoredObject(cmdlet);

    public CommandStub Documented(string parameter, string type, string? value = null, bool allowsNull = false)
    {
        _facts[parameter] = new ParameterFacts(parameter, type, value, allowsNull);
        return this;
    }

    public CommandStub With(string parameter, params string[] values) => With(parameter, Setting.Of(values));

    public CommandStub With(string parameter, Setting setting)
    {
        _settings[parameter] = setting;
        return this;
    }

    public ParameterFacts? FactsOf(string parameter) => _facts.GetValueOrDefault(parameter);

    public Setting SettingOf(string parameter) => _settings.GetValueOrDefault(parameter, Setting.NotGiven);

    public Truth Judge(string rule) => RuleEvaluator.Evaluate(RuleParser.Parse(rule), this);

    public string Describe(string rule) => RuleMessage.Describe(RuleParser.Parse(rule), this);
}
