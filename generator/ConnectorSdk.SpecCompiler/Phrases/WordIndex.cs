namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Finds entries by one of their words. Entries whose words have the same hash are found together.</summary>
internal sealed class WordIndex<T>
    where T : class
{
    private readonly WordSet _words;

    /// <summary>The entries of each word, in order, at the number of the word.</summary>
    private readonly T[][] _entries;

    public WordIndex(IReadOnlyList<T> entries, Func<T, IEnumerable<string>> wordsOf)
    {
        _words = new WordSet(entries.SelectMany(wordsOf));
        var found = new List<T>[_words.Count];
        foreach (var entry in entries)
        {
            foreach (var word in wordsOf(entry))
            {
                (found[_words.IndexOf(WordHash.Of(word))] ??= []).Add(entry);
            }
        }

        _entries = Array.ConvertAll(found, list => list.ToArray());
    }

    /// <summary>Gets the entries of a word by its hash, in order.</summary>
    public T[] Find(uint hash) => _words.IndexOf(hash) is >= 0 and var number ? _entries[number] : [];
}
