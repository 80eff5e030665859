using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>The product that a project declares as its target, by the build property <c>ConnectorSdkTarget</c>.</summary>
internal sealed class ProductTarget(string? product)
{
    private const string Property = "build_property.ConnectorSdkTarget";

    public static ProductTarget Read(AnalyzerConfigOptions options)
        => new(options.TryGetValue(Property, out var value) && value.Trim() is { Length: > 0 } name ? name : null);

    /// <summary>Whether a rule counts: one that is limited to some products only where the target is among them.</summary>
    public bool IsIn(EquatableArray<string> scope)
        => scope.Count == 0 || (product is not null && Products.Contain(scope, product) == Truth.True);

    /// <summary>
    /// What is wrong where a parameter is used that the target doesn't have; null otherwise, and without a declared target.
    /// </summary>
    public string? Describe(Rule rule, ICommandState command)
        => product is not null
            && rule.Then is OnlyOnClaim claim
            && Products.Contain(claim.Products, product) == Truth.False
            && rule.When.Append(Atom.Given(claim.Parameter)).All(atom => RuleEvaluator.Evaluate(atom, command) == Truth.True)
            ? $"{claim.Parameter} isn't available in {product}, only in {string.Join(", ", claim.Products)}."
            : null;
}
