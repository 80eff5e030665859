using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// What a bullet of a value list names: one value in one or several spellings, a note in parentheses, then the text about it.
/// </summary>
internal sealed record BulletHead(IReadOnlyList<string> Values, string Note, Prose Text)
{
    private const string Token = @"(?:`(?<v>[^`]+)`|""(?<v>[^""]+)""|(?<v>\$?[\w](?:[\w.\-+/\\*]|:(?=\d))*?))";
    private static readonly Regex _separated = new(
        $@"^(?:The value )?{Token}(?: or (?:the value )?{Token})*\\?\*?(?: \[sic\])?(?: \((?<note>[^)]*)\))?"
            + @"(?:\s*[:：](?!\d)\s*|\.\s+(?=\S)|\.?\s*$)",
        RegexOptions.CultureInvariant);
    private static readonly Regex _unseparated = new(
        @"^(?<v>[A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*)+) (?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>Null where the bullet starts with a phrase rather than with a value.</summary>
    public static BulletHead? Read(Bullet bullet)
    {
        var match = _separated.Match(bullet.Prose.Text);
        match = match.Success ? match : _unseparated.Match(bullet.Prose.Text);
        if (!match.Success)
        {
            return null;
        }

        var values = match.Groups["v"].Captures.Cast<Capture>()
            .Select(capture => capture.Value.TrimEnd('*', '\\'))
            .Where(value => value.Length > 0);
        return new BulletHead([.. values], match.Groups["note"].Value, bullet.Prose.From(match.Length));
    }
}
