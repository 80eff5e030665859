using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The rules of a cmdlet, described for each parameter that they concern, whatever section states them.</summary>
internal sealed class RuleRemarks
{
    private const int MaxRules = 6;

    private readonly Dictionary<string, List<SourcedRule>> _rules = new(StringComparer.OrdinalIgnoreCase);

    public RuleRemarks(EquatableArray<SourcedRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var parameter in rule.Rule.Parameters)
            {
                if (!_rules.TryGetValue(parameter, out var list))
                {
                    _rules.Add(parameter, list = []);
                }

                list.Add(rule);
            }
        }
    }

    /// <summary>True for a sentence in the parameter's section that became rules.</summary>
    public bool IsStated(Parameter parameter, string sentence)
        => _rules.TryGetValue(parameter.Name, out var rules)
            && rules.Exists(rule => rule.Quote == sentence && rule.Parameter == parameter.Name);

    /// <summary>A sentence for each rule, as XML; those of the parameter's own section come first.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="summary">The summary, which isn't quoted again.</param>
    /// <param name="type">What the type in C# guarantees.</param>
    /// <param name="isMandatory">The parameter is always set, so that no rule demands it.</param>
    public IEnumerable<string> Describe(Parameter parameter, string summary, ArgumentType type, bool isMandatory)
    {
        if (!_rules.TryGetValue(parameter.Name, out var rules))
        {
            return [];
        }

        var sentences = rules
            .Where(rule => !IsList(rule.Rule) && !type.Guarantees(rule.Rule)
                && !(isMandatory && rule.Rule.When.Count > 0 && !rule.Rule.When.Any(condition => IsOf(condition, parameter)))
                && !(rule.Rule.IsStatus && IsSummary(rule, summary))
                && !(rule.Rule.Soft && rules.Exists(other => IsStronger(other.Rule, rule.Rule))))
            .OrderBy(rule => rule.Parameter != parameter.Name)
            .SelectMany(
                rule => RuleText.Of(rule, parameter.Name),
                (rule, text) => (text, Quote: QuoteOf(rule, parameter, summary)))
            .GroupBy(item => item.text.Object.Length > 0 ? item.text with { Object = "" } : item.text)
            .Select(group => WithQuotes(RuleText.Join(group.Select(item => item.text)), group.Select(item => item.Quote)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var more = (sentences.Count - MaxRules).ToString(CultureInfo.InvariantCulture);
        return sentences.Count <= MaxRules + 1 ? sentences : sentences.Take(MaxRules).Append($"... and {more} more rules.");
    }

    /// <summary>True for a rule that forbids what the other one calls without effect.</summary>
    private static bool IsStronger(Rule rule, Rule soft)
        => !rule.Soft && rule.When is [var condition] && soft.When is [var other] && rule.Then.Equals(soft.Then)
            && condition.Parameter.Equals(other.Parameter, StringComparison.OrdinalIgnoreCase)
            && (other is Given { Negated: false } || other.Equals(condition));

    private static bool IsOf(Predicate predicate, Parameter parameter)
        => predicate.Parameter.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The values of a list are shown apart.</summary>
    private static bool IsList(Rule rule) => rule is { When.Count: 0, Then.Limit: OnlyValues };

    /// <summary>The sentence of the parameter's own section; empty for a lead, and for the summary.</summary>
    private static string QuoteOf(SourcedRule rule, Parameter parameter, string summary)
        => rule.Parameter != parameter.Name || rule.IsInNotation || rule.Quote.EndsWith(":", StringComparison.Ordinal)
            || IsSummary(rule, summary)
            ? ""
            : SentenceText.Alone(SentenceText.WithoutAdvice(rule.Quote));

    /// <summary>The summary is the sentence without its subject.</summary>
    private static bool IsSummary(SourcedRule rule, string summary)
        => summary.Length > 1 && rule.Quote.EndsWith(summary.Substring(1), StringComparison.Ordinal);

    private static string WithQuotes(string sentence, IEnumerable<string> quotes)
        => string.Join(" ", quotes
            .Where(quote => quote.Length > 0 && QuoteWords.SaysMore(quote, sentence))
            .Distinct(StringComparer.Ordinal)
            .Select(XmlText.Inline)
            .Prepend(sentence));
}
