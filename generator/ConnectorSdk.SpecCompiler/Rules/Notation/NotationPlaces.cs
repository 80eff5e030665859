using ConnectorSdk.Rules.Notation;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// Finds the positions of words in the notation of a rule. The words must be requested in the order of the notation.
/// </summary>
internal sealed class NotationPlaces(string notation)
{
    private readonly IReadOnlyList<NotationToken> _tokens = NotationToken.Read(notation);
    private int _position;

    /// <summary>
    /// Gets the column of the next word that is one of the texts, counted from 1. If there is none, gets the column of the
    /// previous word.
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

    /// <summary>Determines whether a token begins a text. In a list, a value may have several words.</summary>
    private static bool Begins(NotationToken token, string text)
        => (token.Kind is NotationTokenKind.Word or NotationTokenKind.Quoted && token.Text == text)
            || (token.Kind == NotationTokenKind.Word && text.StartsWith(token.Text + " ", StringComparison.Ordinal));
}
