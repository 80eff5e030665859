using System.Text;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// The shortest command of a parameter set. It sets the parameters that are certainly mandatory, each to the first of some values
/// that violates no rule. Of alternatives that a sentence requires, it sets the first.
/// </summary>
internal sealed class MinimalCommand : ICommandState
{
    /// <summary>A variable that the script doesn't assign, so that it can have any value.</summary>
    private const string AnyValue = "$value";

    private static readonly string[] _texts =
    [
        "Contoso", "contoso.com", "*.contoso.com", "user@contoso.com", "192.0.2.1", "1", "10", "1MB", "00:15:00", "2026-01-31",
        "15.0.0.0", "en-US", "00000000-1111-2222-3333-444444444444", AnyValue,
    ];

    private readonly Spec _spec;
    private readonly ParameterSet _set;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private MinimalCommand(Spec spec, ParameterSet set)
    {
        _spec = spec;
        _set = set;
        var mandatory = spec.Cmdlet!.Parameters.Where(parameter => set.Find(parameter.Name) is { Mandatory: true }).ToList();
        foreach (var parameter in mandatory)
        {
            _values[parameter.Name] = Candidates(parameter)[0];
        }

        // One value might require further parameters, while another value doesn't.
        foreach (var parameter in mandatory.Where(_ => BreaksRule))
        {
            var first = _values[parameter.Name];
            _values[parameter.Name] = Candidates(parameter).FirstOrDefault(value => Breaks(parameter, value) == 0)
                ?? Candidates(parameter).MinBy(value => Breaks(parameter, value))
                ?? first;
        }

        AddChoices();
    }

    public bool ChangesStoredObject => _spec.Cmdlet!.ChangesStoredObject;

    private bool BreaksRule => CountBroken() > 0;

    public static string Write(Spec spec, ParameterSet set) => new MinimalCommand(spec, set).Write();

    public ParameterFacts? FactsOf(string parameter)
        => _spec.Cmdlet!.Find(parameter) is { } known
            ? new ParameterFacts(known.Name, known.Type.ToString(), known.Default)
            : null;

    public Setting SettingOf(string parameter)
        => !_values.TryGetValue(parameter, out var value)
            ? _set.Find(parameter) is { SelectsSet: true } ? Setting.TrueValue : Setting.NotGiven
            : value == AnyValue ? Setting.UnknownValue : Setting.Of(value);

    /// <summary>
    /// SYNTAX can't express that one of several parameters is required, or one parameter if another is missing.
    /// </summary>
    private void AddChoices()
    {
        foreach (var rule in _spec.Rules.Select(sourced => sourced.Rule))
        {
            if (rule is { IsStatus: false, Then.Limit: null }
                && RuleEvaluator.Evaluate(rule, this) == Truth.False
                && rule.Then.Predicates.FirstOrDefault(atom => !atom.Negated
                    && _set.Find(atom.Parameter) is not null) is { } atom)
            {
                _values[atom.Parameter] = AnyValue;
            }
        }
    }

    private int Breaks(Parameter parameter, string value)
    {
        _values[parameter.Name] = value;
        return CountBroken();
    }

    private int CountBroken() => _spec.Rules.Count(rule => RuleEvaluator.Evaluate(rule.Rule, this) == Truth.False);

    private static IReadOnlyList<string> Candidates(Parameter parameter)
        => parameter.ClosedValues.Where(value => value != "$null").ToList() is { Count: > 0 } listed ? [.. listed, AnyValue]
            : parameter.Type.Name switch
            {
                _ when parameter.Type.IsArray => [AnyValue],
                "SwitchParameter" => ["$true"],
                "Boolean" => ["$true", "$false"],
                "Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64" or "Single" or "Double" or "Decimal"
                    => ["1", "10", "100", "1000", AnyValue],
                "Guid" => ["00000000-1111-2222-3333-444444444444"],
                "DateTime" => ["2026-01-31", "2026-02-01", AnyValue],
                "TimeSpan" or "EnhancedTimeSpan" => ["00:15:00", "1.00:00:00", AnyValue],
                "IPAddress" => ["192.0.2.1"],
                "Version" => ["15.0.0.0"],
                "Uri" => ["https://contoso.com/"],
                "String" => _texts,
                _ => [.. _texts.Reverse()],
            };

    private string Write()
    {
        var text = new StringBuilder(_spec.Cmdlet!.Name);
        foreach (var member in _set.Members.Where(member => member.SelectsSet && !_values.ContainsKey(member.Parameter)))
        {
            text.Append(" -").Append(member.Parameter);
        }

        foreach (var (name, value) in _values)
        {
            text.Append(" -").Append(name);
            text.Append(_spec.Cmdlet.Find(name) is { IsSwitch: true } ? "" : " " + Literal(value));
        }

        return text.ToString();
    }

    private static string Literal(string value)
        => value is "$true" or "$false" or AnyValue || int.TryParse(value, out _)
            ? value
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
