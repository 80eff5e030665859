using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>
/// The effect of a difference if all declarations stay the same: the analyzers or <c>Build()</c> might report a command that was
/// valid before. An error is a major change, and a warning is a minor change.
/// </summary>
internal sealed class FactEffects(IReadOnlyList<Spec> old, IReadOnlyList<Spec> @new)
{
    public Effect Of(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Cmdlet or DifferenceKind.Parameter when difference.Old is null => Effect.Minor,

        // Projects with a target product get a warning about parameters that the product doesn't have.
        DifferenceKind.Products when difference.New is null => Effect.Minor,
        DifferenceKind.Null => OfNull(difference),
        DifferenceKind.Type => OfRulesAbout(difference),
        DifferenceKind.Default => difference.New is null ? Effect.Patch : OfRulesAbout(difference),
        DifferenceKind.ValueList or DifferenceKind.Value => OfValues(difference),
        DifferenceKind.Rule => OfRule(difference),
        _ => Effect.Patch,
    };

    /// <summary>
    /// If null is no longer allowed, it is an error for a mandatory parameter, and otherwise a compiler warning.
    /// </summary>
    private Effect OfNull(Difference difference)
        => difference.New is not null ? Effect.Patch
            : SpecOf(@new, difference)?.Cmdlet!.Sets.Any(set => set.Find(difference.Parameter) is { Mandatory: true }) == true
                ? Effect.Major
                : Effect.Minor;

    /// <summary>A value that isn't in a complete list is an error.</summary>
    private Effect OfValues(Difference difference)
    {
        var isComplete = ParameterOf(@new, difference)?.Values is { IsClosed: true };
        var isLess = difference.Kind == DifferenceKind.ValueList
            ? ParameterOf(old, difference)?.Values is not { IsClosed: true }
            : difference.New is null;
        return isComplete && isLess ? Effect.Major : Effect.Patch;
    }

    /// <summary>Rules compare values according to the type, and use the default value of a parameter that isn't set.</summary>
    private Effect OfRulesAbout(Difference difference)
    {
        var severities = SpecOf(@new, difference)?.Rules
            .Where(rule => ReadsValue(rule.Rule, difference.Parameter) && !IsOwnLimit(rule.Rule, difference)
                && !(IsFlag(difference) && OnlyAsksForTrue(rule.Rule, difference.Parameter)))
            .Select(rule => rule.Severity)
            .ToList() ?? [];
        return severities.Contains(RuleSeverity.Error) ? Effect.Major
            : severities.Count > 0 ? Effect.Minor
            : Effect.Patch;
    }

    /// <summary>A parameter's own limits are skipped, because its default value is always within them.</summary>
    private static bool IsOwnLimit(Rule rule, Difference difference)
        => difference.Kind == DifferenceKind.Default
            && rule is { When.Count: 0, Then.Limit: { } limit and not Compares }
            && Names.Same(limit.Parameter, difference.Parameter);

    private bool IsFlag(Difference difference)
        => difference.Kind == DifferenceKind.Type
            && ParameterOf(old, difference) is { IsBoolean: true } or { IsSwitch: true }
            && ParameterOf(@new, difference) is { IsBoolean: true } or { IsSwitch: true };

    /// <summary>A rule for <c>$true</c> applies to the same commands for a Boolean parameter and for a switch.</summary>
    private static bool OnlyAsksForTrue(Rule rule, string parameter)
        => rule.When.Where(predicate => Names.Same(predicate.Parameter, parameter))
                .All(predicate => predicate is HasValue { Negated: false, Values: ["$true"] })
            && !rule.Then.Predicates.Any(predicate => Names.Same(predicate.Parameter, parameter));

    private static bool ReadsValue(Rule rule, string parameter)
        => rule.When.Concat(rule.Then.Predicates).Any(predicate => predicate is not (Given or ExistsIn)
            && (Names.Same(predicate.Parameter, parameter)
                || (predicate is Compares compares && Names.Same(compares.Other, parameter))));

    private Effect OfRule(Difference difference) => difference switch
    {
        { NewRule: null } => Effect.Patch,
        { NewRule: { } after, OldRule: { } before } when RuleStrength.IsAtLeast(before, after) => Effect.Patch,
        { NewRule.Severity: RuleSeverity.Warning } => Effect.Minor,
        { NewRule: { } after } => RuleStrength.IsOnlyAboutNew(
                after.Rule, SpecOf(old, difference)!.Cmdlet!, SpecOf(@new, difference)!.Cmdlet!)
            ? Effect.Minor
            : Effect.Major,
    };

    private static Parameter? ParameterOf(IReadOnlyList<Spec> specs, Difference difference)
        => SpecOf(specs, difference)?.Cmdlet!.Find(difference.Parameter);

    private static Spec? SpecOf(IReadOnlyList<Spec> specs, Difference difference)
        => specs.FirstOrDefault(spec => Names.Same(spec.Cmdlet!.Name, difference.Cmdlet));
}
