using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>Compares the names that documents and projects give to products.</summary>
internal static class ProductNames
{
    /// <summary>The cloud-based service lies outside all releases.</summary>
    private const int Cloud = 0;

    private const int FirstRelease = Cloud + 1;

    /// <summary>The Subscription Edition follows every release that is named by its year.</summary>
    private const int SubscriptionEdition = int.MaxValue;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The releases that are named by their year.</summary>
    private static readonly int[] _years = [2003, 2007, 2010, 2013, 2016, 2019];

    private static readonly Regex _cloud = new(
        @"^(?:the )?(?:cloud-based service|Exchange Online|Microsoft 365|Office 365)\z", Options);

    private static readonly Regex _onPremises = new(
        @"^(?:on-premises Exchange(?: Server)?|Exchange(?: Server)? on-premises)\z", Options);

    private static readonly Regex _release = new(
        @"^(?:on-premises |Microsoft )?Exchange(?: Server)? (?:(?<year>\d{4})|SE|Subscription Edition)"
            + @"(?<update>(?: (?:SP|CU|RU|RTM)\d*)*)(?: or (?:(?<later>later|newer|higher)|(?<earlier>earlier|older|lower)))?\z",
        Options);

    /// <summary>Whether the target is one of the named products. Unknown where only a part of it is.</summary>
    public static Truth Contain(EquatableArray<string> products, string target)
    {
        var any = Truth.False;
        for (var i = 0; i < products.Count; i++)
        {
            any = any.Or(Contains(products[i], target));
        }

        return any;
    }

    /// <summary>The names by which documents usually call the products that are known without any document.</summary>
    public static IEnumerable<string> KnownNames =>
    [
        "Exchange Online", "on-premises Exchange", .. _years.Select(year => $"Exchange Server {year}"), "Exchange Server SE",
    ];

    /// <summary>Whether a name is one of those, or another one of the same product.</summary>
    public static bool IsKnown(string name) => Read(name) is { } releases && IsBound(releases.First) && IsBound(releases.Last);

    /// <summary>Whether a product's name covers all that another name stands for.</summary>
    private static Truth Contains(string product, string target)
        => product.Trim().Equals(target.Trim(), StringComparison.OrdinalIgnoreCase) ? Truth.True
            : Read(product) is not { } outer || Read(target) is not { } inner ? Truth.False
            : inner.Last < outer.First || inner.First > outer.Last ? Truth.False
            : outer.IsPartial || inner.First < outer.First || inner.Last > outer.Last ? Truth.Unknown
            : Truth.True;

    private static bool IsBound(int release)
        => release is Cloud or FirstRelease or SubscriptionEdition || Array.IndexOf(_years, release) >= 0;

    /// <summary>Null for a name that only its text tells from others.</summary>
    private static Releases? Read(string name)
    {
        name = name.Trim();
        if (_cloud.IsMatch(name))
        {
            return new Releases(Cloud, Cloud, IsPartial: false);
        }

        if (_onPremises.IsMatch(name))
        {
            return new Releases(FirstRelease, SubscriptionEdition, IsPartial: false);
        }

        if (_release.Match(name) is not { Success: true } match)
        {
            return null;
        }

        var release = match.Groups["year"] is { Success: true, Value: var year }
            ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)
            : SubscriptionEdition;
        return new Releases(
            match.Groups["earlier"].Success ? FirstRelease : release,
            match.Groups["later"].Success ? SubscriptionEdition : release,
            IsPartial: match.Groups["update"].Length > 0);
    }

    /// <summary>Releases of the server by their years. Of a partial one only some updates are meant.</summary>
    private readonly record struct Releases(int First, int Last, bool IsPartial);
}
