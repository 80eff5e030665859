namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// The pattern of a whole sentence or clause, written almost like the sentence: <c>you can't [use] {A} with {B} [in the same
/// command]</c>. <c>[x]</c> is optional, and <c>[x|y]</c> and <c>(x|y)</c> are choices. <c>{A}</c> to <c>{C}</c> match mentions
/// of parameters. <c>{V}</c> and <c>{W}</c> match one or more words, <c>{N}</c> and <c>{M}</c> match numbers with or without a
/// unit, and <c>{X}</c> matches any number of words. <c>{=}</c> matches the value of the bullet, <c>{this}</c> the section's own
/// parameter, and <c>{left}</c> and <c>{right}</c> parentheses in the sentence. Names such as <c>&lt;use&gt;</c> match one word
/// of <see cref="PatternClasses"/>.
/// </summary>
internal sealed class Pattern
{
    /// <summary>The number of tokens that have a bit in the mask of possible start positions.</summary>
    public const int Places = 64;

    private readonly PatternNode _first;

    public Pattern(string text)
    {
        (_first, Words) = PatternParser.Parse(text);
        Text = text;
    }

    public string Text { get; }

    public PatternWords Words { get; }

    /// <summary>Matches the phrase against the patterns in order.</summary>
    /// <returns>The first match; null if no pattern matches.</returns>
    public static PatternMatch? FirstMatch(Pattern[] patterns, Phrase phrase)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(phrase) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <returns>The match; null if the pattern doesn't match the whole phrase.</returns>
    public PatternMatch? Match(Phrase phrase) => Words.MayOpen(phrase) && Words.MayBeIn(phrase) ? MatchWords(phrase) : null;

    /// <summary>Matches a phrase that is known to contain the required words.</summary>
    public PatternMatch? MatchWords(Phrase phrase)
        => _first.Match(phrase, 0) is { } slots ? new PatternMatch(phrase, slots) : null;

    /// <summary>
    /// Returns false if the pattern can't match any part of the phrase that starts at one of the positions set in
    /// <paramref name="places"/>. If no bit is set, parts may start anywhere.
    /// </summary>
    public bool MayStart(Phrase phrase, ulong places, bool isLinked)
    {
        for (var i = 0; i < Places && places >> i != 0; i++)
        {
            if ((places >> i & 1) != 0 && _first.MayStart(phrase, i, isLinked))
            {
                return true;
            }
        }

        return places == 0;
    }

    public override string ToString() => Text;
}
