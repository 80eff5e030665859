using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>Describes the rules of a cmdlet for each parameter that they concern, whatever section states them.</summary>
internal sealed class RuleRemarks
{
    private const int MaxRules = 6;

    private readonly Dictionary<string, List<SourcedRule>> _rules = new(StringComparer.OrdinalIgnoreCase);

    public RuleRemarks(EquatableArray<SourcedRule> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule, rule.Rule.When);
            Add(rule, rule.Rule.Then.Predicates);
        }
    }

    /// <summary>Determines whether a sentence in the parameter's section became a rule.</summary>
    public bool IsStated(Parameter parameter, string sentence)
        => _rules.TryGetValue(parameter.Name, out var rules)
            && rules.Exists(rule => rule.Quote == sentence && rule.Parameter == parameter.Name);

    /// <summary>Describes each rule in a sentence, as XML. The rules in the parameter's own section come first.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="summary">The summary, which isn't quoted again.</param>
    /// <param name="type">What the type in C# guarantees.</param>
    /// <param name="isMandatory">The parameter is always set, so that no rule demands it.</param>
    public List<string> Describe(Parameter parameter, string summary, ArgumentType type, bool isMandatory)
    {
        if (!_rules.TryGetValue(parameter.Name, out var rules))
        {
            return [];
        }

        List<RuleSentence> sentences = [];
        AddAll(areOwn: true);
        AddAll(areOwn: false);
        return Distinct(sentences);

        void AddAll(bool areOwn)
        {
            foreach (var rule in rules)
            {
                if ((rule.Parameter == parameter.Name) == areOwn
                    && IsDescribed(rule, rules, parameter, summary, type, isMandatory))
                {
                    RuleSentence.Add(sentences, RuleText.Of(rule, parameter.Name), QuoteOf(rule, parameter, summary));
                }
            }
        }
    }

    private static bool IsDescribed(
        SourcedRule rule, List<SourcedRule> rules, Parameter parameter, string summary, ArgumentType type, bool isMandatory)
        => !IsList(rule.Rule) && !type.Guarantees(rule.Rule)
            && !(isMandatory && rule.Rule.When.Count > 0 && !IsAbout(rule.Rule.When, parameter))
            && !(rule.Rule.IsStatus && IsSummary(rule, summary))
            && !(rule.Rule.Soft && rules.Exists(other => IsStronger(other.Rule, rule.Rule)));

    /// <summary>Removes duplicate sentences and limits their number.</summary>
    private static List<string> Distinct(List<RuleSentence> sentences)
    {
        List<string> texts = [];
        foreach (var sentence in sentences)
        {
            if (sentence.ToString() is var text && !texts.Contains(text))
            {
                texts.Add(text);
            }
        }

        if (texts.Count > MaxRules + 1)
        {
            var more = (texts.Count - MaxRules).ToString(CultureInfo.InvariantCulture);
            texts.RemoveRange(MaxRules, texts.Count - MaxRules);
            texts.Add($"... and {more} more rules.");
        }

        return texts;
    }

    private void Add(SourcedRule rule, EquatableArray<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            Add(rule, predicate.Parameter);
            if (predicate is Compares compares)
            {
                Add(rule, compares.Other);
            }
        }
    }

    /// <summary>Adds a rule once, even if it names the parameter several times.</summary>
    private void Add(SourcedRule rule, string parameter)
    {
        if (!_rules.TryGetValue(parameter, out var list))
        {
            _rules.Add(parameter, list = []);
        }

        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], rule))
        {
            list.Add(rule);
        }
    }

    /// <summary>Determines whether a rule forbids a setting that another rule describes as having no effect.</summary>
    private static bool IsStronger(Rule rule, Rule soft)
        => !rule.Soft && rule.When is [var condition] && soft.When is [var other] && rule.Then.Equals(soft.Then)
            && condition.Parameter.Equals(other.Parameter, StringComparison.OrdinalIgnoreCase)
            && (other is Given { Negated: false } || other.Equals(condition));

    private static bool IsAbout(EquatableArray<Predicate> predicates, Parameter parameter)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Parameter.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Detects lists of allowed values, which are documented separately.</summary>
    private static bool IsList(Rule rule) => rule is { When.Count: 0, Then.Limit: OnlyValues };

    /// <summary>
    /// Gets the quoted sentence if it is in the parameter's own section; empty for an introduction and for the summary.
    /// </summary>
    private static string QuoteOf(SourcedRule rule, Parameter parameter, string summary)
        => rule.Parameter != parameter.Name || rule.IsInNotation || rule.Quote.EndsWith(":", StringComparison.Ordinal)
            || IsSummary(rule, summary)
            ? ""
            : SentenceText.Alone(SentenceText.WithoutAdvice(rule.Quote));

    /// <summary>Determines whether the summary is the sentence of the rule; it doesn't include the subject.</summary>
    private static bool IsSummary(SourcedRule rule, string summary)
        => summary.Length > 1 && rule.Quote.EndsWith(summary.Substring(1), StringComparison.Ordinal);
}
