namespace ConnectorSdk.Rules.Predicates;

/// <summary>Provides the keywords of measures in the notation: <c>length(Name) &lt;= 64</c>.</summary>
internal static class MeasureWords
{
    /// <summary>Gets the keyword, or null for the value, which has no keyword.</summary>
    public static string? Of(Measure measure) => measure switch
    {
        Measure.Length => "length",
        Measure.Count => "count",
        Measure.Cost => "cost",
        _ => null,
    };

    public static Measure? Find(string word) => word switch
    {
        "length" => Measure.Length,
        "count" => Measure.Count,
        "cost" => Measure.Cost,
        _ => null,
    };
}
