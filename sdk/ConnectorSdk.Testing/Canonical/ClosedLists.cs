using System.Reflection;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>The closed lists of values that the document of a cmdlet states for its parameters.</summary>
internal sealed class ClosedLists
{
    private readonly Dictionary<string, List<string>> _byParameter = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="builders">The builder types of the cmdlet.</param>
    public ClosedLists(IEnumerable<Type> builders)
    {
        var limits = builders
            .SelectMany(builder => builder.GetCustomAttributes<CmdletRulesAttribute>())
            .SelectMany(rules => CmdletTables.ReadRules(rules.Document, rules.Table))
            .Select(documented => documented.Rule)
            .Where(rule => rule.When.Count == 0 && rule.Scope.Count == 0 && rule.Kind == RuleKind.AllowedValues)
            .Select(rule => rule.Then.Limit)
            .OfType<OnlyValues>();
        foreach (var limit in limits)
        {
            if (!_byParameter.TryGetValue(limit.Parameter, out var values))
            {
                _byParameter[limit.Parameter] = values = [];
            }

            values.AddRange(limit.Values.Where(value => !value.StartsWith("$", StringComparison.Ordinal)
                && !values.Contains(value, StringComparer.OrdinalIgnoreCase)));
        }
    }

    /// <summary>The values in the order of the document; empty if there is no closed list.</summary>
    public IReadOnlyList<string> Of(string parameter) => _byParameter.TryGetValue(parameter, out var values) ? values : [];
}
