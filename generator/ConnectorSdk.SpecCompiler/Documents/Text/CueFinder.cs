namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Finds the cues of a text in one pass.</summary>
internal static class CueFinder
{
    private static readonly WordRuns _words = new(
        ((uint)Cues.Values,
        [
            "(value|option|type|input|setting)[s] (are|is|can be|for)", "(value|option|type|input|setting)[s][ (are|is)]:",
            "include[s]:", "(parameter|switch)[ (are|is)]:", "either", "one of", "can be set to",
        ]),
        ((uint)Cues.Default, ["default"]),
        ((uint)Cues.Many, ["comma[s]", "(multiple|or more|several) values"]),
        ((uint)Cues.Effect, ["(en|dis)ables"]),
        ((uint)Cues.Hedge,
        [
            "deprecated", "obsolete", "retired", "no longer", "reserved", "optional", "omit", "leave out", "is(n't| not)",
            "do(n't| not)", "required", "mandatory", "needed", "(typically|usually|normally|generally)",
        ]),
        ((uint)Cues.More,
        [
            "be specified", "following format", "list", "hash table", "hashtable", "key", "accepts", "supports", "takes", "also",
            "other", "additional", "further", "more", "custom", "semicolon[s]", "syntax", "any",
        ]),
        ((uint)Cues.Available, ["(is|are) [(also|still) ](available|accepted|allowed|supported|valid)"]),
        ((uint)Cues.Null, ["$null*"]),
        ((uint)Cues.Boolean, ["$true*", "$false*"]),
        ((uint)Cues.Table, ["@{*"]));

    public static Cues In(ReadOnlySpan<char> text) => (Cues)_words.MeaningsIn(text) | Cues.Found;
}
