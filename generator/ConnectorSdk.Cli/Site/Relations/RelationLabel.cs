namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>The label of a relation.</summary>
/// <param name="Names">The first parameters, if their box has several; otherwise, empty.</param>
/// <param name="Values">The values of the first parameter; empty for any value.</param>
/// <param name="Others">The conditions on other parameters.</param>
/// <param name="Demand">The constraint on the second parameter.</param>
internal sealed record RelationLabel(IReadOnlyList<string> Names, IReadOnlyList<string> Values, string Others, string Demand)
{
    /// <returns>A text such as "if Red or Blue and Dimmer=$true, must be 5", or an empty text if there are no details.</returns>
    public override string ToString()
    {
        var names = string.Join(", ", Names);
        var values = string.Join(" or ", Values);
        var condition = string.Join(" and ", new[] { values, Others }.Where(part => part.Length > 0));
        var subject = names.Length > 0 && values.Length > 0 ? $"{names} = {condition}"
            : names.Length > 0 && Others.Length > 0 ? $"{names} if {Others}"
            : names.Length > 0 ? names
            : condition.Length > 0 ? $"if {condition}"
            : "";
        return string.Join(", ", new[] { subject, Demand }.Where(part => part.Length > 0));
    }
}
