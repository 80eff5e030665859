using System.Reflection;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>What the attributes of a builder type say of its cmdlet, read once.</summary>
internal sealed class CmdletDescriptor
{
    private readonly ParameterFacts?[] _parameters;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    private CmdletDescriptor(Type builder)
    {
        Cmdlet = builder.GetCustomAttribute<CmdletBuilderAttribute>()?.Cmdlet
            ?? throw new InvalidOperationException($"{builder.Name} has no {nameof(CmdletBuilderAttribute)}.");
        ChangesStoredObject = CmdletVerbs.ChangesStoredObject(Cmdlet);
        Mandatory = builder.GetCustomAttribute<CmdletParameterSetAttribute>()?.Mandatory ?? [];

        var attributes = builder.GetCustomAttributes<CmdletParameterAttribute>().ToList();
        _parameters = new ParameterFacts?[attributes.Count == 0 ? 0 : attributes.Max(parameter => parameter.Index) + 1];
        foreach (var parameter in attributes)
        {
            _parameters[parameter.Index] = new ParameterFacts(parameter.Name, parameter.Type, parameter.Default);
            _indexes[parameter.Name] = parameter.Index;
        }

        Rules = [.. builder.GetCustomAttributes<CmdletRuleAttribute>()
            .GroupBy(rule => rule.Document)
            .SelectMany(document => document.OrderBy(rule => rule.Line))
            .Select(Parse)
            .Where(documented => documented.Rule.Scope.Count == 0)
            .Select(documented => PlannedRule.Plan(documented, this))];
    }

    public string Cmdlet { get; }

    public bool ChangesStoredObject { get; }

    public string[] Mandatory { get; }

    /// <summary>
    /// The rules in the order of the document, without those that are limited to some products: nobody declares a target here.
    /// </summary>
    public PlannedRule[] Rules { get; }

    /// <summary>One more than the largest index of a documented parameter.</summary>
    public int ParameterCount => _parameters.Length;

    /// <exception cref="InvalidOperationException">The attributes are missing, or a rule can't be read.</exception>
    public static CmdletDescriptor Read(Type builder) => new(builder);

    public bool TryGetIndex(string parameter, out int index) => _indexes.TryGetValue(parameter, out index);

    public ParameterFacts FactsAt(int index) => (uint)index < (uint)_parameters.Length && _parameters[index] is { } facts
        ? facts
        : throw new InvalidOperationException($"{Cmdlet} has no {nameof(CmdletParameterAttribute)} with the index {index}.");

    private DocumentedRule Parse(CmdletRuleAttribute rule)
    {
        try
        {
            return new DocumentedRule(RuleParser.Parse(rule.Notation), rule.Severity, rule.Quote, rule.Document, rule.Line);
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException(
                $"{Cmdlet} has a rule that this version of ConnectorSdk can't read: {rule.Notation}", exception);
        }
    }
}
