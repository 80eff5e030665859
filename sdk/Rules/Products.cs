using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Rules;

/// <summary>Compares the names that documents and projects give to products.</summary>
internal static class Products
{
    /// <summary>The cloud-based service lies outside all releases.</summary>
    private const int Cloud = 0;

    /// <summary>The Subscription Edition follows every release that is named by its year.</summary>
    private const int SubscriptionEdition = int.MaxValue;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

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

    /// <summary>Whether a product's name covers all that another name stands for.</summary>
    private static Truth Contains(string product, string target)
        => product.Trim().Equals(target.Trim(), StringComparison.OrdinalIgnoreCase) ? Truth.True
            : Read(product) is not { } outer || Read(target) is not { } inner ? Truth.False
            : inner.Last < outer.First || inner.First > outer.Last ? Truth.False
            : outer.IsPartial || inner.First < outer.First || inner.Last > outer.Last ? Truth.Unknown
            : Truth.True;

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
            return new Releases(Cloud + 1, SubscriptionEdition, IsPartial: false);
        }

        if (_release.Match(name) is not { Success: true } match)
        {
            return null;
        }

        var release = match.Groups["year"] is { Success: true, Value: var year }
            ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)
            : SubscriptionEdition;
        return new Releases(
            match.Groups["earlier"].Success ? Cloud + 1 : release,
            match.Groups["later"].Success ? SubscriptionEdition : release,
            IsPartial: match.Groups["update"].Length > 0);
    }

    /// <summary>Releases of the server by their years. Of a partial one only some updates are meant.</summary>
    private readonly record struct Releases(int First, int Last, bool IsPartial);
}
