using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Products;

/// <summary>Compares the product names in documents and projects.</summary>
internal static class ProductNames
{
    /// <summary>The cloud-based service, which isn't a release.</summary>
    private const int Cloud = 0;

    private const int FirstRelease = Cloud + 1;

    /// <summary>The Subscription Edition, which follows all releases that are named by year.</summary>
    private const int SubscriptionEdition = int.MaxValue;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The releases that are named by year.</summary>
    private static readonly int[] _years = [2003, 2007, 2010, 2013, 2016, 2019];

    private static readonly Regex _cloud = new(
        @"^(?:the )?(?:cloud-based service|Exchange Online|Microsoft 365|Office 365)\z", Options);

    private static readonly Regex _onPremises = new(
        @"^(?:on-premises Exchange(?: Server)?|Exchange(?: Server)? on-premises)\z", Options);

    private static readonly Regex _release = new(
        @"^(?:on-premises |Microsoft )?Exchange(?: Server)? (?:(?<year>\d{4})|SE|Subscription Edition)"
            + @"(?<update>(?: (?:SP|CU|RU|RTM)\d*)*)(?: or (?:(?<later>later|newer|higher)|(?<earlier>earlier|older|lower)))?\z",
        Options);

    /// <summary>
    /// Determines whether the target is one of the products. The result is unknown if only a part of the target is.
    /// </summary>
    public static Truth Contain(EquatableArray<string> products, string target)
    {
        var any = Truth.False;
        for (var i = 0; i < products.Count; i++)
        {
            any = any.Or(Contains(products[i], target));
        }

        return any;
    }

    /// <summary>Gets the usual names of the products that are known without documents.</summary>
    public static IEnumerable<string> KnownNames =>
    [
        "Exchange Online", "on-premises Exchange", .. _years.Select(year => $"Exchange Server {year}"), "Exchange Server SE",
    ];

    /// <summary>Determines whether a name is a known name or another name of the same product.</summary>
    public static bool IsKnown(string name) => Read(name) is { } releases && IsBound(releases.First) && IsBound(releases.Last);

    /// <summary>Determines whether a product includes all releases of a target.</summary>
    private static Truth Contains(string product, string target)
        => product.Trim().Equals(target.Trim(), StringComparison.OrdinalIgnoreCase) ? Truth.True
            : Read(product) is not { } outer || Read(target) is not { } inner ? Truth.False
            : inner.Last < outer.First || inner.First > outer.Last ? Truth.False
            : outer.IsPartial || inner.First < outer.First || inner.Last > outer.Last ? Truth.Unknown
            : Truth.True;

    private static bool IsBound(int release)
        => release is Cloud or FirstRelease or SubscriptionEdition || Array.IndexOf(_years, release) >= 0;

    /// <summary>Parses a name. Returns null if the name can be compared only as a string.</summary>
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

    /// <summary>Represents a range of server releases by year. A partial range includes only some updates.</summary>
    private readonly record struct Releases(int First, int Last, bool IsPartial);
}
