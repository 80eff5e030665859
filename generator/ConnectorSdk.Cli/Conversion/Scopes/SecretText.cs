using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>Tells what of a script may hold a password or a key, so that no text of it gets into comments.</summary>
internal static class SecretText
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;

    private static readonly Regex _name = new(
        "passw|pwd|secret|^pass$|^token$|accesstoken|apikey|api_key|plaintext|^pw$", Options);

    private static readonly Regex _text = new(
        "passw|pwd|secret|plaintext|securestring|credential|token|apikey|api_key", Options);

    /// <summary>A variable of this name holds a secret.</summary>
    public static bool IsName(string name) => _name.IsMatch(name);

    /// <summary>The code may hold a secret.</summary>
    public static bool MayBeIn(string code) => _text.IsMatch(code);
}
