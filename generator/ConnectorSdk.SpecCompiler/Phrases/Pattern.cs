namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// The pattern of a whole sentence or clause, written almost as it reads:
/// <c>you can't [use] {A} with {B} [in the same command]</c>.
/// <c>[x]</c> is optional, <c>[x|y]</c> and <c>(x|y)</c> are choices, <c>{A}</c> to <c>{C}</c> mentions of parameters, <c>{V}</c>
/// and <c>{W}</c> one word or more, <c>{N}</c> and <c>{M}</c> numbers with or without a unit, <c>{X}</c> any words or none,
/// <c>{=}</c> the value of the bullet, <c>{this}</c> the section's own parameter, <c>{left}</c> and <c>{right}</c> parentheses in
/// the sentence, <c>&lt;use&gt;</c> and its like one word of <see cref="PatternClasses"/>.
/// </summary>
internal sealed class Pattern
{
    /// <summary>How many tokens of a phrase have a bit in the places where its parts may begin.</summary>
    public const int Places = 64;

    private readonly PatternNode _first;

    public Pattern(string text)
    {
        (_first, Words) = PatternParser.Parse(text);
        Text = text;
    }

    public string Text { get; }

    public PatternWords Words { get; }

    /// <summary>Null where the pattern doesn't fit the whole phrase.</summary>
    public PatternMatch? Match(Phrase phrase) => Words.MayOpen(phrase) && Words.MayBeIn(phrase) ? MatchWords(phrase) : null;

    /// <summary>The same for a phrase that is known to have the words.</summary>
    public PatternMatch? MatchWords(Phrase phrase)
        => _first.Match(phrase, 0) is { } slots ? new PatternMatch(phrase, slots) : null;

    /// <summary>
    /// False if the pattern fits no part of the phrase that begins at one of the places, which have a bit each. Without any bit,
    /// parts may begin anywhere.
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
