using System.Globalization;
using System.Reflection;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk;

/// <summary>Represents the information about a cmdlet in the attributes of a builder type, which is read once.</summary>
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

    /// <summary>Gets the name of the parameter set.</summary>
    public string SetName { get; }

    /// <summary>Gets the parameters of the set, in the order of the document.</summary>
    public IReadOnlyList<CommandParameter> Members { get; }

    /// <summary>
    /// Gets the rules in the order of the document. Rules about products are excluded, because there is no target product at run
    /// time.
    /// </summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Gets the documented parameters, in the order of the document.</summary>
    public IReadOnlyList<CommandParameter> Parameters => _parameters;

    /// <summary>Gets the number of documented parameters.</summary>
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

    /// <summary>Gets a parameter, or null if the document doesn't describe it.</summary>
    public CommandParameter? Find(string name) => _byName.TryGetValue(name, out var known) ? known : null;

    /// <summary>Gets an allowed value in the document's spelling, or null if the value isn't in a list.</summary>
    public string? SpellingOf(string parameter, string text)
        => RuleValues.SpellingOf(Rules.Select(rule => rule.Documented.Rule), parameter, text);

    /// <summary>Determines whether the parameter accepts only the values of a list.</summary>
    public bool HasClosedList(string parameter) => LimitsOf(parameter).Any(limit => limit is OnlyValues);

    /// <summary>Determines whether the values of the parameter are domains without a type and a cost.</summary>
    public bool IsDomain(string parameter)
        => LimitsOf(parameter).Any(limit => limit is HasFormat format
            && format.Formats.All(one => one is ValueFormats.Domain or ValueFormats.DomainWithWildcard));

    /// <summary>
    /// Determines whether a rule names the value, ignoring case. The parameter then accepts it regardless of its type.
    /// </summary>
    public bool NamesValue(string parameter, string value)
        => RuleValues.Contain(Rules.Select(rule => rule.Documented.Rule), parameter, value);

    public CommandParameter ParameterAt(int index) => (uint)index < (uint)_parameters.Length
        ? _parameters[index]
        : throw new InvalidOperationException($"{Cmdlet} has no parameter with the index {index}.");

    /// <summary>Gets the unconditional limits of a parameter's values.</summary>
    private IEnumerable<Predicate> LimitsOf(string parameter)
        => Rules.Select(rule => rule.Documented.Rule)
            .Where(rule => rule.When.Count == 0)
            .Select(rule => rule.Then.Limit)
            .OfType<Predicate>()
            .Where(limit => limit.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the members, or all parameters if the members aren't specified.</summary>
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
