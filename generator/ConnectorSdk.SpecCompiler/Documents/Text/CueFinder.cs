namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Finds the cues of a text in one pass.</summary>
internal static class CueFinder
{
    private static readonly WordRuns _words = new(
        new WordMeaning(
            (uint)Cues.Values,
            "(value|option|type|input|setting)[s] (are|is|can be|for)", "(value|option|type|input|setting)[s][ (are|is)]:",
            "include[s]:", "(parameter|switch)[ (are|is)]:", "either", "one of", "can be set to"),
        new WordMeaning((uint)Cues.Default, "default"),
        new WordMeaning((uint)Cues.Many, "comma[s]", "(multiple|or more|several) values"),
        new WordMeaning((uint)Cues.Effect, "(en|dis)ables"),
        new WordMeaning(
            (uint)Cues.Hedge,
            "deprecated", "obsolete", "retired", "no longer", "reserved", "optional", "omit", "leave out", "is(n't| not)",
            "do(n't| not)", "required", "mandatory", "needed", "(typically|usually|normally|generally)"),
        new WordMeaning(
            (uint)Cues.More,
            "be specified", "following format", "list", "hash table", "hashtable", "key", "accepts", "supports", "takes", "also",
            "other", "additional", "further", "more", "custom", "semicolon[s]", "syntax", "any"),
        new WordMeaning((uint)Cues.Available, "(is|are) [(also|still) ](available|accepted|allowed|supported|valid)"),
        new WordMeaning((uint)Cues.Null, "$null*"),
        new WordMeaning((uint)Cues.Boolean, "$true*", "$false*"),
        new WordMeaning((uint)Cues.Table, "@{*"));

    public static Cues In(ReadOnlySpan<char> text) => (Cues)_words.MeaningsIn(text) | Cues.Found;
}
