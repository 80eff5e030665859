namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// What a sentence may be about, by the words in it. Most sentences of a document only describe; telling so by a word search
/// spares them the grammars.
/// </summary>
internal readonly record struct SentenceTopics(bool Values, bool Formats, bool Status, bool Combinations)
{
    private static readonly string[] _values = ["by itself", "exclusive"];
    private static readonly string[] _formats = ["wildcard", "RFC ", "semicolon", "<I>", "units", "dd.hh", "FQDN"];
    private static readonly string[] _status = ["reserved", "deprecated", "no longer", "obsolete", "only in"];
    private static readonly string[] _combinations =
    [
        "must", "can't", "cannot", "can not", "need to", "have to", "require", "only", "ignored", "no effect", "don't", "do not",
        "doesn't", "does not", "exclusive", "at least",
    ];

    public bool Any => Values || Formats || Status || Combinations;

    public static SentenceTopics Of(string sentence)
        => new(
            sentence.Any(char.IsDigit) || Has(sentence, _values),
            Has(sentence, _formats),
            Has(sentence, _status),
            Has(sentence.Replace('\u2019', '\''), _combinations));

    private static bool Has(string sentence, string[] words)
        => Array.Exists(words, word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
