using ConnectorSdk.Rules.Notation;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// Where the words of a rule stand in its notation. They are asked for in the order of the notation, which is that of the rule.
/// </summary>
internal sealed class NotationPlaces(string notation)
{
    private readonly IReadOnlyList<NotationToken> _tokens = NotationToken.Read(notation);
    private int _position;

    /// <summary>
    /// The column of the next word that is one of the given texts, from 1; that of the word before where there is none.
    /// </summary>
    public int Of(params string[] texts)
    {
        for (var i = _position; i < _tokens.Count; i++)
        {
            if (Array.Exists(texts, text => Begins(_tokens[i], text)))
            {
                _position = i + 1;
                return _tokens[i].Column;
            }
        }

        return _tokens[Math.Max(0, _position - 1)].Column;
    }

    /// <summary>In a list, several words may be one value.</summary>
    private static bool Begins(NotationToken token, string text)
        => (token.Kind is NotationTokenKind.Word or NotationTokenKind.Quoted && token.Text == text)
            || (token.Kind == NotationTokenKind.Word && text.StartsWith(token.Text + " ", StringComparison.Ordinal));
}
