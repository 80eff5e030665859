using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds the rules that a builder certainly breaks, by the evaluator that <c>Validate()</c> uses at run time.</summary>
internal sealed class ViolationFinder(SdkSymbols symbols, ProductTarget target)
{
    public IEnumerable<Violation> Find(TrackedBuilder builder)
    {
        foreach (var parameter in builder.Model.Mandatory)
        {
            if (RuleMessage.DescribeMandatory(parameter, builder.SettingOf(parameter)) is { } message)
            {
                yield return new Violation(DiagnosticIds.Mandatory, parameter, [parameter], message, null);
            }
        }

        var broken = builder.Model.Rules
            .Select(documented => (Documented: documented, Message: Judge(documented.Rule, builder)))
            .Where(found => found.Message is not null)
            .ToList();
        foreach (var (documented, message) in BrokenRules.WithoutRepetition(broken, found => found.Documented.Rule))
        {
            yield return new Violation(
                DiagnosticIds.Of(documented.Rule.Kind, documented.Severity),
                documented.Rule.ToString(),
                [.. documented.Rule.Parameters],
                RuleMessage.WithSource(message!, documented.Quote, documented.Document, documented.Line),
                FindFix(documented.Rule, builder));
        }
    }

    /// <summary>Only the argument of a setter can be replaced, not what a helper method sets.</summary>
    private MissingCall? FindFix(Rule rule, TrackedBuilder builder)
        => MissingCallFinder.Find(rule, builder, symbols) is { } fix
            && (fix.Replaces is not IInvocationOperation replaced || symbols.IsBuilder(replaced.TargetMethod.ContainingType))
            ? fix
            : null;

    private string? Judge(Rule rule, TrackedBuilder builder)
        => !target.IsIn(rule.Scope) ? null
            : rule.Then is OnlyOnClaim ? target.Describe(rule, builder)
            : RuleEvaluator.Evaluate(rule, builder) == Truth.False ? RuleMessage.Describe(rule, builder)
            : null;
}
