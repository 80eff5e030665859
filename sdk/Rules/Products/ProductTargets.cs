using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>Represents the target products of commands. Without targets, rules about products aren't evaluated.</summary>
internal sealed class ProductTargets(EquatableArray<string> products)
{
    /// <summary>
    /// The separators of a list: semicolons, commas, and the separator for files in which a semicolon starts a comment.
    /// </summary>
    private static readonly char[] _separators = [';', ',', '|'];

    /// <summary>Gets the distinct declared names.</summary>
    public EquatableArray<string> Names => products;

    public static ProductTargets Parse(string? list)
        => new((list ?? "").Split(_separators)
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray());

    /// <summary>
    /// Determines whether a rule applies. A rule that is limited to products applies only if a target is one of them.
    /// </summary>
    public bool IsIn(EquatableArray<string> scope)
        => scope.Count == 0 || products.Any(product => ProductNames.Contain(scope, product) == Truth.True);

    /// <summary>Gets the targets that support a cmdlet, according to its document.</summary>
    public ProductTargets Having(ProductListing? cmdlet)
        => cmdlet is null ? this : new(products.Except(Lacking(cmdlet.Products)).ToEquatableArray());

    /// <summary>Gets the targets that are in the documents.</summary>
    public ProductTargets Among(EquatableArray<string> known)
        => new(products.Where(product => ProductNames.Contain(known, product) != Truth.False).ToEquatableArray());

    /// <summary>
    /// Describes the use of a cmdlet that no target supports, or returns null. A project for several products can use the cmdlets
    /// of each of them.
    /// </summary>
    public string? Describe(string cmdlet, ProductListing? listing)
        => listing is not null && Lacking(listing.Products) is { Count: > 0 } lacking && lacking.Count == products.Count
            ? Describe(cmdlet, lacking, listing.Products)
            : null;

    /// <summary>
    /// Describes the use of a parameter that a target doesn't support, or returns null. Without declared targets, the result is
    /// null.
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
