namespace ConnectorSdk.SpecCompiler.Phrases;

internal static class PatternExtensions
{
    /// <summary>Matches the phrase against the patterns in order.</summary>
    /// <returns>The first match; null if no pattern matches.</returns>
    public static PatternMatch? FirstMatch(this Pattern[] patterns, Phrase phrase)
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
}
