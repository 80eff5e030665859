using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Conversion.Secrets;

/// <summary>Recognizes possible passwords and keys by names and texts, so that they don't get into code or comments.</summary>
internal static class SecretText
{
    private const string Mask = "${before}***";

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;

    private static readonly Regex _name = new(
        "passw|pwd|secret|passphrase|kennwort|^(user|admin|my|db|sql|smtp)?_?pass$|token$|api_?key|plaintext|^pw$|^authorization$"
        + "|(access|account|client|private|encryption|shared|license|storage|master)_?key$",
        Options);

    private static readonly Regex _parameter = new("(?:password|secret|token|apikey)$|^pwd$|^pw$", Options);

    /// <summary>Matches names that are about a secret, such as its location or a policy.</summary>
    private static readonly Regex _about = new(
        "(name|id|path|file|folder|ur[il]|length|age|policy|count|expir[a-z]*|required|enabled|changed|set|history|days|prompt"
        + "|message|reset|vault|store)$",
        Options);

    private static readonly Regex _text = new(
        "passw|pwd|secret|plaintext|securestring|credential|token|apikey|api_key|kennwort|passphrase|authorization", Options);

    private static readonly Regex _settings = new(
        "(?<before>(passw(or)?[dt]|passwd|pwd|kennwort|passphrase|secret|api[-_ ]?key|accountkey|sharedaccesskey|token|pass)"
        + "(\\s*=\\s*[\"']?|[:]))(?<secret>[^\\s;\"',&$({<%*][^\\s;\"',&]*)"
        + "|(?<before>(passw(or)?[dt]|passwd|pwd|kennwort|passphrase)\\s*:\\s+)(?<secret>[^\\s;\"',&$({<%*]*[0-9][^\\s;\"',&]*)",
        Options);

    private static readonly Regex _bearer = new("(?<before>\\b(bearer|basic)\\s+)(?<secret>[a-z0-9._~+/=-]{4,})", Options);

    private static readonly Regex _sentence = new(
        "(?<before>\\b(passw(or)?[dt]|passwd|pwd|pw|pass|kennwort|passphrase|secret|api[-_ ]?key|token|pin)\\b"
        + "(\\s*[:=]\\s*|\\s+(is|was|ist|war|lautet)\\s*:?\\s+)[\"']?)(?<secret>[^\\s;\"',*][^\\s;\"',]*)"
        + "|(?<before>\\b(passw(or)?[dt]|passwd|pwd|pw|pass|kennwort|pin)\\s+[\"']?)(?<secret>[^\\s;\"',*]*[0-9][^\\s;\"',]*)",
        Options);

    /// <summary>Determines whether a parameter takes a secret. Many other names only contain such a word.</summary>
    public static bool IsParameter(string name) => _parameter.IsMatch(name);

    /// <summary>Determines whether a variable, parameter, or key of this name contains a secret.</summary>
    public static bool IsName(string name) => _name.IsMatch(name) && !_about.IsMatch(name);

    /// <summary>Determines whether the code might contain a secret.</summary>
    public static bool MayBeIn(string code) => _text.IsMatch(code);

    /// <summary>Gets the secrets in a text, such as the password in a connection string.</summary>
    public static IEnumerable<string> FindIn(string text)
        => _settings.Matches(text).Concat(_bearer.Matches(text)).Select(match => match.Groups["secret"].Value);

    /// <summary>Masks the secrets in a text.</summary>
    public static string Hide(string text) => _bearer.Replace(_settings.Replace(text, Mask), Mask);

    /// <summary>Masks the secrets in a comment, where a secret can follow its name in various ways.</summary>
    public static string HideInComment(string text) => Hide(_sentence.Replace(text, Mask));
}
