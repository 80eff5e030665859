using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>The products that commands are written for; without any, what depends on the product is silent.</summary>
internal sealed class ProductTargets(EquatableArray<string> products)
{
    /// <summary>
    /// MSBuild's and people's separators of a list, and the one that carries it through a file where ; begins a comment.
    /// </summary>
    private static readonly char[] _separators = [';', ',', '|'];

    /// <summary>The names as they were declared, without repetition.</summary>
    public EquatableArray<string> Names => products;

    public static ProductTargets Parse(string? list)
        => new((list ?? "").Split(_separators)
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray());

    /// <summary>Whether a rule counts: one that is limited to some products only where a target is among them.</summary>
    public bool IsIn(EquatableArray<string> scope)
        => scope.Count == 0 || products.Any(product => ProductNames.Contain(scope, product) == Truth.True);

    /// <summary>The targets that have a cmdlet, as far as its document says.</summary>
    public ProductTargets Having(ProductListing? cmdlet)
        => cmdlet is null ? this : new(products.Except(Lacking(cmdlet.Products)).ToEquatableArray());

    /// <summary>The targets that some document knows.</summary>
    public ProductTargets Among(EquatableArray<string> known)
        => new(products.Where(product => ProductNames.Contain(known, product) != Truth.False).ToEquatableArray());

    /// <summary>
    /// What is wrong where a cmdlet is used that none of the targets has; null otherwise. A project for several products uses the
    /// cmdlets of each.
    /// </summary>
    public string? Describe(string cmdlet, ProductListing? listing)
        => listing is not null && Lacking(listing.Products) is { Count: > 0 } lacking && lacking.Count == products.Count
            ? Describe(cmdlet, lacking, listing.Products)
            : null;

    /// <summary>
    /// What is wrong where a parameter is used that a target doesn't have; null otherwise, and without a declared target.
    /// </summary>
    public string? Describe(Rule rule, ICommandState command)
        => products.Count > 0
            && rule.Then.Limit is ExistsIn exists
            && rule.When.Append(Predicate.Given(exists.Parameter))
                .All(condition => RuleEvaluator.Evaluate(condition, command) == Truth.True)
            && Lacking(exists.Products) is { Count: > 0 } lacking
            ? Describe(exists.Parameter, lacking, exists.Products)
            : null;

    private static string Describe(string subject, List<string> lacking, EquatableArray<string> having)
        => $"{subject} is not available in {ItemList.Join(lacking, "and")}. "
            + $"It is available only in {ItemList.Join(having, "and")}.";

    private List<string> Lacking(EquatableArray<string> having)
        => [.. products.Where(product => having.Count > 0 && ProductNames.Contain(having, product) == Truth.False)];
}
