using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>What has become of a labelled rule, or of a rule without a label.</summary>
internal enum Outcome
{
    Found,
    Missed,
    Wrong,
}

/// <summary>One rule that is labelled or found.</summary>
internal sealed record Score(string Document, int Line, RuleFact Fact, Outcome Outcome);

/// <summary>Compares what the grammar finds with labels.</summary>
internal sealed class RecallScores(IReadOnlyList<Score> all)
{
    private static readonly string[] _relations =
        ["requires", "noEffect", "excludes", "atLeastOne", "exactlyOne", "compare"];

    public IReadOnlyList<Score> All => all;

    /// <summary>The rules between several parameters.</summary>
    public RecallScores Relations => new([.. all.Where(score => _relations.Contains(score.Fact.Kind))]);

    /// <summary>The rules about the value of one parameter.</summary>
    public RecallScores Values => new([.. all.Where(score => !_relations.Contains(score.Fact.Kind))]);

    public int Found => Count(Outcome.Found);

    public int Missed => Count(Outcome.Missed);

    public int Wrong => Count(Outcome.Wrong);

    /// <summary>The share of the labels that is found; 1 without labels.</summary>
    public double Recall => Share(Found, Missed);

    /// <summary>The share of the rules that has a label; 1 without rules.</summary>
    public double Precision => Share(Found, Wrong);

    /// <summary>Compares the documents of a set, or the one that is named.</summary>
    public static RecallScores Of(LabelledSet set, string? document = null)
    {
        var texts = SharedDocuments.Below(set.Documents).ToDictionary(shared => shared.FileName);
        return new([.. LabelledFacts.Files(set)
            .Select(path => (Path: path, Name: Path.GetFileNameWithoutExtension(path) + ".md"))
            .Where(file => document is null || file.Name.StartsWith(document, StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => Compare(
                file.Name, LabelledFacts.Read(file.Path), LabelledFacts.LinesOfOther(file.Path), texts[file.Name].Text))]);
    }

    private static IEnumerable<Score> Compare(
        string document, IReadOnlyList<LabelledFact> labels, IReadOnlySet<int> others, string text)
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
            .Concat(found.Where(fact => !known.Contains(fact.Key) && !others.Contains(fact.Value))
                .Select(fact => new Score(document, fact.Value, fact.Key, Outcome.Wrong)));
    }

    private int Count(Outcome outcome) => all.Count(score => score.Outcome == outcome);

    private static double Share(int part, int rest) => part + rest == 0 ? 1 : (double)part / (part + rest);
}
