using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>
/// Finds the calls that can be removed: the calls that set the condition of a rule, or the parameters that the rule excludes.
/// </summary>
internal static class RemovableCalls
{
    public static IEnumerable<RemovedCalls> Find(
        Rule rule, TrackedBuilder builder, Func<ICommandState, bool> isRepaired)
    {
        var condition = rule.When
            .Select(atom => Describe(isCondition: true, [atom.Parameter], builder, isRepaired))
            .FirstOrDefault(repair => repair is not null);
        if (condition is not null)
        {
            yield return condition;
        }

        var excluded = rule.Then.Predicates.Where(atom => RuleEvaluator.Evaluate(atom, builder) == Truth.False).ToList();
        if (rule.Then.Junction == Junction.All
            && excluded.Count > 0
            && excluded.TrueForAll(atom => atom.Negated)
            && Describe(isCondition: false, [.. excluded.Select(atom => atom.Parameter)], builder, isRepaired) is { } other)
        {
            yield return other;
        }
    }

    private static RemovedCalls? Describe(
        bool isCondition, IReadOnlyCollection<string> parameters, TrackedBuilder builder, Func<ICommandState, bool> isRepaired)
    {
        var calls = parameters.Select(parameter => CallOf(parameter, builder)).OfType<IInvocationOperation>().Distinct().ToList();
        return calls.Count == parameters.Count && isRepaired(new ChangedCommand(builder, parameters, builder.Unset))
            ? new(
                isCondition,
                [.. calls.Select(SourcePlaces.Of)],
                string.Join(" and ", calls.Select(call => "." + call.TargetMethod.Name)))
            : null;
    }

    /// <summary>Gets the call that sets the parameter, if it is the only one and sets nothing else.</summary>
    private static IInvocationOperation? CallOf(string parameter, TrackedBuilder builder)
        => builder.OriginsOf(parameter)
            is [{ Operation: IInvocationOperation { Syntax: InvocationExpressionSyntax } call } origin]
            && !builder.Creations.Contains(origin)
            && call is { Instance.Type: { } receiver, TargetMethod.IsExtensionMethod: false }
            && SymbolEqualityComparer.Default.Equals(receiver, builder.Metadata.Type)
            && BuilderCall.MaySet(call.TargetMethod.Name)
            ? call
            : null;
}
