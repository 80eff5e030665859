using System.Globalization;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>Recall and precision of the grammar on labelled documents, kind by kind.</summary>
internal static class RecallReport
{
    private static readonly string[] _relations =
        ["requires", "noEffect", "excludes", "atLeastOne", "exactlyOne", "compare"];

    /// <summary>Returns the process's exit code: 2 where there are no documents.</summary>
    public static int Print(TextWriter output, bool details, string? document)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        var texts = SharedDocuments.Below("corpus/exchange").ToDictionary(shared => shared.FileName);
        List<Score> scores = [];
        foreach (var path in Directory.EnumerateFiles(LabelledFacts.Folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path) + ".md";
            if (document is null || name.StartsWith(document, StringComparison.OrdinalIgnoreCase))
            {
                scores.AddRange(Compare(name, LabelledFacts.Read(path), texts[name].Text));
            }
        }

        foreach (var score in details ? scores.Where(score => score.Outcome != Outcome.Found) : [])
        {
            output.WriteLine($"{score.Outcome,-7} {score.Document}({score.Line}) {score.Fact}");
        }

        output.WriteLine($"{"kind",-15} {"labels",6} {"found",6} {"missed",6} {"wrong",6} {"recall",7} {"precision",9}");
        foreach (var kind in scores.GroupBy(score => score.Fact.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(output, kind.Key, [.. kind]);
        }

        Print(output, "relations", [.. scores.Where(score => _relations.Contains(score.Fact.Kind))]);
        Print(output, "single values", [.. scores.Where(score => !_relations.Contains(score.Fact.Kind))]);
        return 0;
    }

    private static IEnumerable<Score> Compare(string document, IReadOnlyList<LabelledFact> labels, string text)
    {
        var found = new Dictionary<RuleFact, int>();
        foreach (var rule in SpecReader.Read(document, text).Rules.Where(rule => rule.IsStated))
        {
            foreach (var fact in RuleFacts.Of(rule.Rule))
            {
                found.TryAdd(fact, rule.Line);
            }
        }

        var known = labels.Select(label => label.Fact).ToHashSet();
        return labels.Where(label => !label.IsDoubtful).DistinctBy(label => label.Fact)
            .Select(label => new Score(
                document, label.Line, label.Fact, found.ContainsKey(label.Fact) ? Outcome.Found : Outcome.Missed))
            .Concat(found.Where(fact => !known.Contains(fact.Key))
                .Select(fact => new Score(document, fact.Value, fact.Key, Outcome.Wrong)));
    }

    private static void Print(TextWriter output, string kind, IReadOnlyList<Score> scores)
    {
        var found = scores.Count(score => score.Outcome == Outcome.Found);
        var missed = scores.Count(score => score.Outcome == Outcome.Missed);
        var wrong = scores.Count(score => score.Outcome == Outcome.Wrong);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind,-15} {found + missed,6} {found,6} {missed,6} {wrong,6} {Share(found, missed),7} {Share(found, wrong),9}"));
    }

    private static string Share(int part, int rest)
        => part + rest == 0 ? "-" : (part / (double)(part + rest)).ToString("0.000", CultureInfo.InvariantCulture);

    private enum Outcome
    {
        Found,
        Missed,
        Wrong,
    }

    private sealed record Score(string Document, int Line, RuleFact Fact, Outcome Outcome);
}
