using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>
/// Accepts strings with the separators of a template: <c>HostName:Port[:Encryption]</c> requires a colon. Parts in brackets are
/// optional. The content of the parts isn't checked.
/// </summary>
internal sealed class LikeFormat(string template) : ValueFormat($"a text of the form {template}")
{
    public const string Prefix = "like ";

    private readonly string[] _signs = [.. SignsOf(template)];

    /// <summary>Gets the separators between two parts in their order.</summary>
    public static IEnumerable<string> SignsOf(string template)
    {
        var depth = 0;
        var hasPart = false;
        string? sign = null;
        foreach (var c in template)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c is '[' or ']')
            {
                sign = null; // What stands beside something optional may go with it.
            }
            else if (depth == 0 && (char.IsLetterOrDigit(c) || c is ' ' or '<' or '>' or '_'))
            {
                if (sign is not null && c != ' ')
                {
                    yield return sign;
                    sign = null;
                }

                hasPart |= c != ' ';
            }
            else if (depth == 0 && hasPart)
            {
                sign += c;
            }
        }
    }

    public override Truth Matches(string value)
    {
        var position = 0;
        foreach (var sign in _signs)
        {
            position = value.IndexOf(sign, position, StringComparison.Ordinal);
            if (position < 0)
            {
                return Truth.False;
            }

            position += sign.Length;
        }

        return Truth.Unknown;
    }
}
