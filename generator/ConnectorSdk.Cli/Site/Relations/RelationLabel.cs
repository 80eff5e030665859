namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>What is written beside a relation.</summary>
/// <param name="Names">The first parameters, if their box has several; otherwise, none.</param>
/// <param name="Values">The values of the first parameter; none for any value.</param>
/// <param name="Others">What is said about other parameters.</param>
/// <param name="Demand">What is said about the second parameter.</param>
internal sealed record RelationLabel(IReadOnlyList<string> Names, IReadOnlyList<string> Values, string Others, string Demand)
{
    /// <summary>"if Red or Blue and Dimmer=$true, must be 5"; empty if there is nothing to say.</summary>
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
