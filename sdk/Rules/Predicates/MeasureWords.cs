namespace ConnectorSdk.Rules.Predicates;

/// <summary>The words of the notation for what is measured: <c>length(Name) &lt;= 64</c>.</summary>
internal static class MeasureWords
{
    /// <summary>Null for the value itself, which needs no word.</summary>
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
