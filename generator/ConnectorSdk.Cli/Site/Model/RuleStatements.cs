using System.Globalization;
using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>Groups the rules of a sentence, and expresses them in words.</summary>
internal static class RuleStatements
{
    public static IReadOnlyList<RuleStatement> Of(IEnumerable<SourcedRule> rules)
        => [.. rules
            .GroupBy(rule => (rule.Document, rule.Line, rule.Quote, rule.Parameter, rule.Severity))
            .Select((group, i) => Of($"rule-{(i + 1).ToString(CultureInfo.InvariantCulture)}", [.. group]))];

    /// <summary>Gets the statements by the parameters in their rules.</summary>
    public static ILookup<string, RuleStatement> ByParameter(IEnumerable<RuleStatement> statements)
        => statements
            .SelectMany(
                statement => statement.Rules.SelectMany(rule => rule.Rule.Parameters).Distinct(StringComparer.OrdinalIgnoreCase),
                (statement, parameter) => (Statement: statement, Parameter: parameter))
            .ToLookup(pair => pair.Parameter, pair => pair.Statement, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the effects of rules on a parameter. Rules from its own section come first.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="statements">The statements with rules that name the parameter.</param>
    public static IReadOnlyList<RuleMention> About(string parameter, IEnumerable<RuleStatement> statements)
        => [.. statements
            .OrderBy(statement => !statement.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(statement => Words(statement.Rules.Where(rule => Names(rule, parameter)), parameter)
                .Select(words => new RuleMention(words, statement)))
            .DistinctBy(mention => (mention.Sentence, mention.Statement.Severity))];

    private static RuleStatement Of(string anchor, IReadOnlyList<SourcedRule> rules)
    {
        var parameter = rules[0].Parameter;
        var own = Words(rules.Where(rule => Names(rule, parameter)), parameter);
        var others = rules
            .Where(rule => !Names(rule, parameter))
            .GroupBy(rule => rule.Rule.Parameters.First())
            .SelectMany(group => Words(group, group.Key).Select(words => Html.Of($"<code>{group.Key}</code>: {words}")));
        return new RuleStatement(anchor, rules, [.. own, .. others]);
    }

    /// <summary>Combines rules that differ only in the object to one sentence.</summary>
    private static IReadOnlyList<Html> Words(IEnumerable<SourcedRule> rules, string parameter)
    {
        List<RuleSentence> sentences = [];
        foreach (var rule in rules)
        {
            RuleSentence.Add(sentences, RuleText.Of(rule, parameter), "");
        }

        return [.. sentences.Select(sentence => SentenceMarkup.OfXml(sentence.ToString())).Distinct()];
    }

    private static bool Names(SourcedRule rule, string parameter)
        => rule.Rule.Parameters.Contains(parameter, StringComparer.OrdinalIgnoreCase);
}
