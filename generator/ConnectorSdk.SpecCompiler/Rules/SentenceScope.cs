using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Tells sentences that speak of some servers only, or of something else than this command line.</summary>
internal static class SentenceScope
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _scoped = new(
        @"^(?:Note: )?(?:In|On|For) (?:on-premises|the cloud|cloud|Exchange|Microsoft 365|Security|an? \w+ server|the \w+ service"
            + @"|hybrid|environments)\b[^,]*,",
        Options);

    private static readonly Regex _otherThings = new(
        @"\b(?:on|of|with|in|by using) the [A-Z]\w+-\w+(?: (?:and|or) [A-Z]\w+-\w+)* cmdlets?\b"
            + @"|\bunless\b|\b(?:attribute|property) of the\b|\bdepending on\b|\btypically\b|\brecommend",
        Options);

    /// <summary>"In Exchange 2010, you need to ...": true for some servers, false for others.</summary>
    public static bool IsScoped(string sentence) => _scoped.IsMatch(sentence);

    /// <summary>Parameters of other cmdlets, properties of stored objects, exceptions and advice.</summary>
    public static bool IsAboutOtherThings(string sentence) => _otherThings.IsMatch(sentence);
}
