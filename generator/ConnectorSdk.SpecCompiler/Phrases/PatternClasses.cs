namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Classes of words that are interchangeable in patterns: <c>&lt;use&gt;</c> matches "use" or "specify".</summary>
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

    /// <summary>Replaces the class names in a pattern with choices of their words.</summary>
    public static string Expand(string pattern)
    {
        foreach (var (name, words) in _classes)
        {
            pattern = pattern.Replace(name, words);
        }

        return pattern;
    }
}
