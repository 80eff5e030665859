namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Words that say the same wherever a pattern has one of them: <c>&lt;use&gt;</c> is "use" or "specify".</summary>
internal static class PatternClasses
{
    private static readonly (string Name, string Words)[] _classes =
    [
        ("<use>", "(use|specify|include|set|configure|provide|enter|add|supply|select|choose|pass|give|define|combine)"),
        ("<used>", "(used|specified|included|set|configured|provided|entered|present|given|supplied|selected|passed|combined)"),
        ("<using>", "(using|specifying|including|setting|configuring|providing|entering|selecting|performing|combining)"),
        ("<make>", "(configure|specify|create|make|identify|assign|add|import|export|move|provide|define)"),
        ("<must>", "(must|should)"),
        ("<is>", "(is|are)"),
        ("<isn't>", "(isn't|aren't)"),
        ("<doesn't>", "(doesn't|don't)"),
        ("<requires>", "(requires|require)"),
        ("<null>", "(blank|empty|unspecified|$null|blank or $null)"),
    ];

    /// <summary>The pattern with the words in the place of their classes.</summary>
    public static string Expand(string pattern)
    {
        foreach (var (name, words) in _classes)
        {
            pattern = pattern.Replace(name, words);
        }

        return pattern;
    }
}
