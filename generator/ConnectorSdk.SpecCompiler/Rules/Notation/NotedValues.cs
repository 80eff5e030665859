using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// Applies a list of allowed values in a rule block. As with a list in sentences, the parameter becomes an enum.
/// </summary>
internal static class NotedValues
{
    public static Cmdlet Apply(Cmdlet cmdlet, EquatableArray<SourcedRule> rules)
    {
        var lists = rules
            .Where(rule => rule.IsInNotation && rule.Rule is { When.Count: 0, Scope.Count: 0, Then.Limit: OnlyValues })
            .ToLookup(rule => rule.Rule.Then.Limit!.Parameter);
        return lists.Count == 0 ? cmdlet : cmdlet with
        {
            Parameters = cmdlet.Parameters
                .Select(parameter => parameter.Values is { IsClosed: true } || parameter.IsBoolean || parameter.IsSwitch
                    || lists[parameter.Name].FirstOrDefault() is not { } list
                    ? parameter
                    : parameter with { Values = Close(parameter.Values, list, cmdlet.FileName) })
                .ToEquatableArray(),
        };
    }

    /// <summary>Limits a list to the allowed values. Descriptions of values in the document stay.</summary>
    private static ValueList Close(ValueList? open, SourcedRule list, string document)
        => new(
            ((OnlyValues)list.Rule.Then.Limit!).Values
                .Select(value
                    => open?.Values.FirstOrDefault(other => other.Text.Equals(value, StringComparison.OrdinalIgnoreCase))
                        ?? new ListedValue(value, "", list.Line))
                .ToEquatableArray(),
            IsClosed: true,
            list.Quote,
            list.Line,
            list.Document == document ? null : list.Document);
}
