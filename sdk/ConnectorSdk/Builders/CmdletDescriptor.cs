using System.Reflection;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>What the attributes of a builder type say of its cmdlet, read once.</summary>
internal sealed class CmdletDescriptor
{
    private readonly CommandParameter[] _parameters;
    private readonly Dictionary<string, CommandParameter> _byName = new(StringComparer.OrdinalIgnoreCase);

    private CmdletDescriptor(Type builder)
    {
        Cmdlet = builder.GetCustomAttribute<CmdletBuilderAttribute>()?.Cmdlet
            ?? throw new InvalidOperationException($"{builder.Name} has no {nameof(CmdletBuilderAttribute)}.");
        ChangesStoredObject = CmdletVerbs.ChangesStoredObject(Cmdlet);

        var table = builder.GetCustomAttribute<CmdletParametersAttribute>()?.Table ?? "";
        _parameters = [.. CmdletTables.Parameters(table).Select((facts, index) => new CommandParameter(facts.Name, index, facts))];
        foreach (var parameter in _parameters)
        {
            _byName[parameter.Name] = parameter;
        }

        Mandatory = [.. (builder.GetCustomAttribute<CmdletParameterSetAttribute>()?.Mandatory ?? [])
            .Select(name => Find(name) ?? new CommandParameter(name, ParameterCount, null))];
        Rules = [.. builder.GetCustomAttributes<CmdletRulesAttribute>()
            .SelectMany(rules => CmdletTables.Rules(rules.Document, rules.Table, Refuse).OrderBy(rule => rule.Line))
            .Where(documented => documented.Rule is { Scope.Count: 0, Then.Limit: not ExistsIn })
            .Select(documented => PlannedRule.Plan(documented, this))];
    }

    public string Cmdlet { get; }

    public bool ChangesStoredObject { get; }

    public CommandParameter[] Mandatory { get; }

    /// <summary>
    /// The rules in the order of the document, without those about products: nobody declares a target here.
    /// </summary>
    public PlannedRule[] Rules { get; }

    /// <summary>How many parameters are documented.</summary>
    public int ParameterCount => _parameters.Length;

    /// <exception cref="InvalidOperationException">The attributes are missing, or a rule can't be read.</exception>
    public static CmdletDescriptor Read(Type builder) => new(builder);

    /// <summary>Null where the document doesn't know the parameter.</summary>
    public CommandParameter? Find(string name) => _byName.TryGetValue(name, out var known) ? known : null;

    public CommandParameter ParameterAt(int index) => (uint)index < (uint)_parameters.Length
        ? _parameters[index]
        : throw new InvalidOperationException($"{Cmdlet} has no parameter with the index {index}.");

    private void Refuse(string rule)
        => throw new InvalidOperationException($"{Cmdlet} has a rule that this version of ConnectorSdk can't read: {rule}");
}
