using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Each pattern of the grammar reads some sentence of these tests: a form that is added needs a test of its own.
/// </summary>
public sealed class FormCoverageTests
{
    /// <summary>
    /// Patterns that no sentence reaches, because the words around a name are part of its mention before any form is tried
    /// ("a value for X" is X), or because an earlier pattern fits all that they do.
    /// </summary>
    private static readonly string[] _unreachable =
    [
        "ClauseForms.All: a {A} is required",
        "ClauseForms.All: you (must|need to) (use|specify) the same value for {A}",
        "ClauseForms.All: you can only use {A} by itself",
        "ClauseForms.All: you can't (use|specify|set) a value for {A}",
        "ClauseForms.All: you can't embed (a|the) wildcard {X}",
        "ConditionForms.All: {A} set to {V}",
        "ListGrammar._alternatives: {X} at least one {X}",
        "ListGrammar._requiredForValues: {A} (is|are) required for the following values (of|for) {B}",
    ];

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
        Assert.Equal(string.Join("\n", _unreachable), string.Join("\n", unread.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void All_tables_are_looked_at()
        => Assert.Superset(
            new HashSet<string>(["ClauseForms.All", "ConditionForms.All", "ListGrammar._conditions", "SentenceGrammar._effect",
                "FormatForms._forms", "ProductGrammar._products", "SentenceReader._openings", "ParameterFamilies._family"]),
            GrammarTables.All.Select(table => table.Name).ToHashSet());

    [Fact]
    public void Sentences_are_found_in_the_rows_of_the_tests()
        => Assert.Contains(("The maximum value is 90.", "TimerMinutes"), TestedSentences.All);
}
