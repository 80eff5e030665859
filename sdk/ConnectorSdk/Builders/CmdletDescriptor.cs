using System.Reflection;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>What the attributes of a builder type say of its cmdlet, read once.</summary>
internal sealed class CmdletDescriptor
{
    private readonly CommandParameter?[] _parameters;
    private readonly Dictionary<string, CommandParameter> _byName = new(StringComparer.OrdinalIgnoreCase);

    private CmdletDescriptor(Type builder)
    {
        Cmdlet = builder.GetCustomAttribute<CmdletBuilderAttribute>()?.Cmdlet
            ?? throw new InvalidOperationException($"{builder.Name} has no {nameof(CmdletBuilderAttribute)}.");
        ChangesStoredObject = CmdletVerbs.ChangesStoredObject(Cmdlet);

        var attributes = builder.GetCustomAttributes<CmdletParameterAttribute>().ToList();
        _parameters = new CommandParameter?[attributes.Count == 0 ? 0 : attributes.Max(parameter => parameter.Index) + 1];
        foreach (var parameter in attributes)
        {
            var facts = new ParameterFacts(parameter.Name, parameter.Type, parameter.Default);
            _parameters[parameter.Index] = _byName[parameter.Name] = new CommandParameter(parameter.Name, parameter.Index, facts);
        }

        Mandatory = [.. (builder.GetCustomAttribute<CmdletParameterSetAttribute>()?.Mandatory ?? [])
            .Select(name => Find(name) ?? new CommandParameter(name, ParameterCount, null))];
        Rules = [.. builder.GetCustomAttributes<CmdletRuleAttribute>()
            .GroupBy(rule => rule.Document)
            .SelectMany(document => document.OrderBy(rule => rule.Line))
            .Select(Parse)
            .Where(documented => documented.Rule is { Scope.Count: 0, Then: not OnlyOnClaim })
            .Select(documented => PlannedRule.Plan(documented, this))];
    }

    public string Cmdlet { get; }

    public bool ChangesStoredObject { get; }

    public CommandParameter[] Mandatory { get; }

    /// <summary>
    /// The rules in the order of the document, without those about products: nobody declares a target here.
    /// </summary>
    public PlannedRule[] Rules { get; }

    /// <summary>One more than the largest index of a documented parameter.</summary>
    public int ParameterCount => _parameters.Length;

    /// <exception cref="InvalidOperationException">The attributes are missing, or a rule can't be read.</exception>
    public static CmdletDescriptor Read(Type builder) => new(builder);

    /// <summary>Null where the document doesn't know the parameter.</summary>
    public CommandParameter? Find(string name) => _byName.TryGetValue(name, out var known) ? known : null;

    public CommandParameter ParameterAt(int index) => (uint)index < (uint)_parameters.Length && _parameters[index] is { } known
        ? known
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
