namespace ConnectorSdk.SpecCompiler.Phrases;

internal static class PatternExtensions
{
    /// <summary>What the first pattern that fits makes of the phrase; null where none fits.</summary>
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
