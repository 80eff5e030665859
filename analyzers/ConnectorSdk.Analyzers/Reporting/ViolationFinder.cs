using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Finds the rules that a builder certainly violates, with the evaluator that <c>Validate()</c> uses.</summary>
/// <param name="symbols">The symbols of the SDK.</param>
/// <param name="targets">The target products of the project that documents list.</param>
internal sealed class ViolationFinder(SdkSymbols symbols, Lazy<ProductTargets> targets)
{
    public IEnumerable<Violation> Find(TrackedBuilder builder)
    {
        if (builder.Metadata.Problem is { } problem)
        {
            yield return new Violation(Descriptors.UnreadableId, builder.Metadata.Cmdlet, [], problem, []);
        }

        foreach (var parameter in builder.Metadata.Mandatory)
        {
            if (RuleMessage.DescribeMandatory(parameter, builder) is { } message)
            {
                yield return new Violation(DiagnosticIds.Mandatory, parameter, [parameter], message, []);
            }
        }

        if (!builder.IsShared && builder.Metadata.Products is { } listing
            && targets.Value.Describe(builder.Metadata.Cmdlet, listing) is { } lacking)
        {
            var whole = RuleMessage.WithSource(lacking, listing.Quote, listing.Document, listing.Line);
            yield return new Violation(DiagnosticIds.Product, builder.Metadata.Cmdlet, [], whole, []);
        }

        var having = targets.Value.Having(builder.Metadata.Products);
        var broken = builder.Metadata.Rules
            .Select(documented => (Documented: documented, Message: Judge(documented.Rule, builder, having)))
            .Where(found => found.Message is not null)
            .ToList();
        foreach (var (documented, message) in BrokenRules.WithoutRepetition(broken, found => found.Documented.Rule))
        {
            yield return new Violation(
                DiagnosticIds.Of(documented.Rule.Kind, documented.Severity),
                documented.Rule.ToString(),
                [.. documented.Rule.Parameters],
                RuleMessage.WithSource(message!, documented.Quote, documented.Document, documented.Line),
                builder.IsCopy ? [] : RepairsOf(documented.Rule, builder, having))
            {
                Values = WrongValues.Find(documented.Rule, builder),
            };
        }
    }

    /// <summary>Gets the parameters of the rules that are neither certainly satisfied nor already reported.</summary>
    public IEnumerable<string> FindUndecided(TrackedBuilder builder, IReadOnlyCollection<(string Id, string Key)> settled)
    {
        var having = targets.Value.Having(builder.Metadata.Products);
        return builder.Metadata.Rules
            .Where(documented => having.IsIn(documented.Rule.Scope)
                && documented.Rule.Then.Limit is not ExistsIn
                && RuleEvaluator.Evaluate(documented.Rule, builder) != Truth.True
                && !settled.Contains((DiagnosticIds.Of(documented.Rule.Kind, documented.Severity), documented.Rule.ToString())))
            .SelectMany(documented => documented.Rule.Parameters)
            .Concat(builder.Metadata.Mandatory.Where(parameter => builder.SettingOf(parameter).Values is null));
    }

    /// <summary>Determines whether a setter call can follow an operation, which creates or sets the builder.</summary>
    public bool IsChained(IOperation operation, TrackedBuilder builder) => operation switch
    {
        IArgumentOperation { Parent: { } start } => IsChained(start, builder),
        IObjectCreationOperation => true,
        IInvocationOperation call => symbols.EntryOf(call.TargetMethod) is not null
            || BuilderCall.Sets(BuilderCall.KindOf(call, builder.Metadata, symbols, out _)),
        _ => false,
    };

    private List<Repair> RepairsOf(Rule rule, TrackedBuilder builder, ProductTargets having)
    {
        var before = BrokenBy(builder.Metadata, builder, having);
        return [.. new RepairFinder(symbols, IsRepaired).Find(rule, builder)];

        bool IsRepaired(ICommandState changed)
        {
            var after = BrokenBy(builder.Metadata, changed, having);
            return after.IsProperSubsetOf(before) && !after.Contains(rule.ToString());
        }
    }

    /// <summary>Gets the rules and mandatory parameters that a command certainly violates.</summary>
    private static HashSet<string> BrokenBy(BuilderMetadata metadata, ICommandState command, ProductTargets having) =>
    [
        .. metadata.Mandatory.Where(parameter => RuleMessage.DescribeMandatory(parameter, command) is not null),
        .. metadata.Rules.Select(documented => documented.Rule).Where(rule => Judge(rule, command, having) is not null)
            .Select(rule => rule.ToString()),
    ];

    /// <param name="rule">The rule.</param>
    /// <param name="command">The command.</param>
    /// <param name="having">The target products that support the cmdlet.</param>
    private static string? Judge(Rule rule, ICommandState command, ProductTargets having)
        => !having.IsIn(rule.Scope) ? null
            : rule.Then.Limit is ExistsIn ? having.Describe(rule, command)
            : RuleEvaluator.Evaluate(rule, command) == Truth.False ? RuleMessage.Describe(rule, command)
            : null;
}
