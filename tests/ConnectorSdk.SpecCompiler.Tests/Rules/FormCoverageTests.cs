using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Each pattern of the grammar reads a sentence in these tests, so a new form requires a test.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class FormCoverageTests
{
    [Fact]
    public void Every_pattern_reads_a_sentence_of_a_test()
    {
        HashSet<Pattern> exercised = [];
        foreach (var (phrase, context) in TestedSentences.All.SelectMany(row => TestedSentences.Phrases(row.Text, row.Section)))
        {
            exercised.UnionWith(GrammarTables.All.Select(table => table.PatternFor(phrase, context)).OfType<Pattern>());
        }

        var unread = from table in GrammarTables.All
                     from pattern in table.Patterns
                     where !exercised.Contains(pattern)
                     select $"{table.Name}: {pattern}";
        Assert.True(!unread.Any(), string.Join("\n", unread.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void All_tables_are_looked_at()
        => Assert.Superset(
            new HashSet<string>(
                ["SentenceGrammar.Clauses", "Conditions.All", "ListGrammar._conditions", "SentenceGrammar._purpose",
                "FormatForms._forms", "ProductGrammar._products", "SentenceReader._openings", "ParameterFamilies._family"]),
            GrammarTables.All.Select(table => table.Name).ToHashSet());

    [Fact]
    public void Sentences_are_found_in_the_rows_of_the_tests()
        => Assert.Contains(("The maximum value is 90.", "TimerMinutes"), TestedSentences.All);
}
