using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Provides the lists of allowed values in the document of a cmdlet.</summary>
internal sealed class ClosedLists
{
    private readonly Dictionary<string, List<string>> _byParameter = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="cmdlet">The cmdlet.</param>
    public ClosedLists(CmdletDefinition cmdlet)
    {
        var limits = cmdlet.Descriptors
            .SelectMany(set => set.Rules)
            .Select(planned => planned.Documented.Rule)
            .Where(rule => rule.When.Count == 0 && rule.Kind == RuleKind.AllowedValues)
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

    /// <summary>Gets the allowed values in the order of the document, or an empty list if there is no list.</summary>
    public IReadOnlyList<string> Of(string parameter) => _byParameter.TryGetValue(parameter, out var values) ? values : [];
}
