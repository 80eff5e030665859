using System.Text.RegularExpressions;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Seeds;

/// <summary>According to specs/README.md, certain sentences are recognized. Each of them becomes a rule.</summary>
public sealed partial class SpecsReadmeTests
{
    private const string Values = "Valid values are:\n\n- V: One.\n- W: Another.";

    public static TheoryData<string> Sentences
        => [.. QuotedSentence().Matches(SentenceTable()).Select(match => match.Groups["sentence"].Value).Where(IsWhole)];

    [Fact]
    public void The_table_of_sentences_is_found()
        => Assert.True(Sentences.Count > 20, $"Only {Sentences.Count} sentences are found.");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_of_the_table_becomes_a_rule(string sentence)
    {
        var spec = SampleDocument.Read(SampleDocument.Of(Sections(sentence)));
        var plain = sentence.Replace(@"\*", "*", StringComparison.Ordinal);

        Assert.Contains(spec.Rules, rule => rule.Parameter == "Subject"
            && plain.Contains(rule.Quote, StringComparison.Ordinal));
    }

    /// <summary>
    /// "This setting" in a bullet refers to a value. "effective only for V" requires exactly one parameter with the value V.
    /// </summary>
    private static string Sections(string sentence)
    {
        var subject = sentence.StartsWith("This setting", StringComparison.Ordinal) ? $"{Values} {sentence}"
            : sentence.Contains("use the value", StringComparison.Ordinal) ? $"{Values}\n\n{sentence}"
            : sentence;
        return SampleDocument.Parameter("Subject", "Mode", subject)
            + SampleDocument.Parameter("X", "Kind", Values)
            + SampleDocument.Parameter("Y", "Boolean")
            + SampleDocument.Parameter("Z", "String");
    }

    /// <summary>
    /// A sentence that ends with a colon is recognized only together with its list, which the tests of the grammar cover.
    /// </summary>
    private static bool IsWhole(string sentence) => !sentence.EndsWith(':');

    private static string SentenceTable()
    {
        var text = SharedDocuments.Spec("README.md");
        var start = text.IndexOf("## Sentences that are understood", StringComparison.Ordinal);
        var table = text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        return string.Join("\n", table.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)));
    }

    [GeneratedRegex("\"(?<sentence>[A-Z][^\"]*[.:])\"")]
    private static partial Regex QuotedSentence();
}
