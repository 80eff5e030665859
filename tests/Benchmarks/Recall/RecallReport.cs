using System.Globalization;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>Recall and precision of the grammar on labelled documents, kind by kind.</summary>
internal static class RecallReport
{
    /// <summary>Returns the process's exit code: 2 where there are no documents.</summary>
    public static int Print(TextWriter output, bool details, string? document)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        foreach (var set in LabelledSet.All)
        {
            var scores = RecallScores.Of(set, document);
            if (scores.All.Count > 0)
            {
                Print(output, set, scores, details);
            }
        }

        return 0;
    }

    private static void Print(TextWriter output, LabelledSet set, RecallScores scores, bool details)
    {
        output.WriteLine(set.Title);
        foreach (var score in details ? scores.All.Where(score => score.Outcome != Outcome.Found) : [])
        {
            output.WriteLine($"{score.Outcome,-7} {score.Document}({score.Line}) {score.Fact}");
        }

        output.WriteLine($"{"kind",-15} {"labels",6} {"found",6} {"missed",6} {"wrong",6} {"recall",7} {"precision",9}");
        foreach (var kind in scores.All.GroupBy(score => score.Fact.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(output, kind.Key, new RecallScores([.. kind]));
        }

        Print(output, "relations", scores.Relations);
        Print(output, "single values", scores.Values);
        output.WriteLine();
    }

    private static void Print(TextWriter output, string kind, RecallScores scores)
        => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind,-15} {scores.Found + scores.Missed,6} {scores.Found,6} {scores.Missed,6} {scores.Wrong,6} "
                + $"{scores.Recall,7:0.000} {scores.Precision,9:0.000}"));
}
