using System.Globalization;
using System.Reflection;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk;

/// <summary>What the attributes of a builder type say of its cmdlet, read once.</summary>
internal sealed class CmdletDescriptor
{
    private readonly CommandParameter[] _parameters;
    private readonly Dictionary<string, CommandParameter> _byName = new(StringComparer.OrdinalIgnoreCase);

    private CmdletDescriptor(Type builder)
    {
        var attribute = AttributeOf(builder);
        TableException.RequireFormat(attribute.Format);
        Name = new CommandName(attribute.Cmdlet);
        ChangesStoredObject = CmdletVerbs.ChangesStoredObject(Cmdlet);

        var table = builder.GetCustomAttribute<CmdletParametersAttribute>()?.Table ?? "";
        _parameters =
            [.. CmdletTables.ReadParameters(table).Select((facts, index) => new CommandParameter(facts.Name, index, facts))];
        foreach (var parameter in _parameters)
        {
            _byName[parameter.Name] = parameter;
        }

        var set = builder.GetCustomAttribute<CmdletParameterSetAttribute>();
        SetName = set?.Name ?? "";
        Members = MembersIn(set?.Members ?? "");
        Mandatory = [.. (set?.Mandatory ?? [])
            .Select(name => Find(name) ?? new CommandParameter(name, ParameterCount, null))];
        Rules = [.. builder.GetCustomAttributes<CmdletRulesAttribute>()
            .SelectMany(rules => CmdletTables.ReadRules(rules.Document, rules.Table).OrderBy(rule => rule.Line))
            .Where(documented => documented.Rule is { Scope.Count: 0, Then.Limit: not ExistsIn })
            .Select(documented => CompiledRule.Compile(documented, this))];
    }

    public CommandName Name { get; }

    public string Cmdlet => Name.Name;

    public bool ChangesStoredObject { get; }

    public CommandParameter[] Mandatory { get; }

    /// <summary>The name of the parameter set.</summary>
    public string SetName { get; }

    /// <summary>The parameters of the set, in the order of the document.</summary>
    public IReadOnlyList<CommandParameter> Members { get; }

    /// <summary>
    /// The rules in the order of the document, without those about products: nobody declares a target here.
    /// </summary>
    public CompiledRule[] Rules { get; }

    /// <summary>The documented parameters, in the order of the document.</summary>
    public IReadOnlyList<CommandParameter> Parameters => _parameters;

    /// <summary>How many parameters are documented.</summary>
    public int ParameterCount => _parameters.Length;

    /// <exception cref="InvalidOperationException">The attributes are missing, or this version can't read them.</exception>
    public static CmdletDescriptor Read(Type builder)
    {
        try
        {
            return new CmdletDescriptor(builder);
        }
        catch (TableException problem)
        {
            var attribute = AttributeOf(builder);
            throw new InvalidOperationException(problem.Describe(attribute.Cmdlet, attribute.Generator), problem);
        }
    }

    /// <summary>Null if the document doesn't know the parameter.</summary>
    public CommandParameter? Find(string name) => _byName.TryGetValue(name, out var known) ? known : null;

    /// <summary>A value of a closed list as the document spells it; null for a text that isn't on one.</summary>
    public string? SpellingOf(string parameter, string text)
        => RuleValues.SpellingOf(Rules.Select(rule => rule.Documented.Rule), parameter, text);

    /// <summary>Whether the parameter accepts the values of a closed list only.</summary>
    public bool HasClosedList(string parameter) => LimitsOf(parameter).Any(limit => limit is OnlyValues);

    /// <summary>Whether the values of the parameter are domains, without a type and a cost.</summary>
    public bool IsDomain(string parameter)
        => LimitsOf(parameter).Any(limit => limit is HasFormat format
            && format.Formats.All(one => one is ValueFormats.Domain or ValueFormats.DomainWithWildcard));

    /// <summary>Whether a rule names the value, in any case: then the parameter takes it, whatever its type is.</summary>
    public bool NamesValue(string parameter, string value)
        => RuleValues.Contain(Rules.Select(rule => rule.Documented.Rule), parameter, value);

    public CommandParameter ParameterAt(int index) => (uint)index < (uint)_parameters.Length
        ? _parameters[index]
        : throw new InvalidOperationException($"{Cmdlet} has no parameter with the index {index}.");

    /// <summary>What always limits the values of a parameter.</summary>
    private IEnumerable<Predicate> LimitsOf(string parameter)
        => Rules.Select(rule => rule.Documented.Rule)
            .Where(rule => rule.When.Count == 0)
            .Select(rule => rule.Then.Limit)
            .OfType<Predicate>()
            .Where(limit => limit.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>All parameters if nothing else is certain.</summary>
    private IReadOnlyList<CommandParameter> MembersIn(string members)
    {
        var chosen = new List<CommandParameter>();
        foreach (var range in members.Split(','))
        {
            var ends = range.Split('-');
            if (!TryReadIndex(ends[0], out var first) || !TryReadIndex(ends[ends.Length - 1], out var last)
                || last >= ParameterCount)
            {
                return _parameters;
            }

            chosen.AddRange(_parameters.Skip(first).Take(last - first + 1));
        }

        return chosen;
    }

    private static bool TryReadIndex(string text, out int index)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    private static CmdletBuilderAttribute AttributeOf(Type builder)
        => builder.GetCustomAttribute<CmdletBuilderAttribute>()
            ?? throw new InvalidOperationException($"{builder.Name} has no {nameof(CmdletBuilderAttribute)}.");
}
