namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Normalizes equivalent wordings: "need to" becomes "must", "in combination with" becomes "with", and "also" is removed.
/// Patterns contain only the normalized word.
/// </summary>
internal static class WordLevels
{
    private static readonly (string Run, string Word)[] _levels =
    [
        ("don't need to", "needn't"), ("doesn't need to", "needn't"), ("don't have to", "needn't"),
        ("doesn't have to", "needn't"),
        ("need to", "must"), ("needs to", "must"), ("have to", "must"), ("has to", "must"), ("are required to", "must"),
        ("will need to", "must"), ("will have to", "must"),
        ("must not", "can't"), ("mustn't", "can't"), ("should not", "shouldn't"), ("may not", "can't"),
        ("can never", "can't"), ("can no longer", "can't"), ("has been replaced", "replaced"),
        ("has been", "is"), ("have been", "are"), ("has not been", "isn't"), ("hasn't been", "isn't"),
        ("have not been", "aren't"), ("haven't been", "aren't"),
        ("in combination with", "with"), ("in conjunction with", "with"), ("together with", "with"), ("along with", "with"),
        ("in the same command", "together"), ("on the same command line", "together"), ("in the same command line", "together"),
        ("in a single command", "together"), ("in the same command as", "with"), ("in the same command with", "with"),
        ("in that same command", "together"), ("in one command", "together"), ("at the same time", "together"),
        ("at the same time as", "with"),
        ("simultaneously", "together"), ("at a time", ""),
        ("together in the same command", "together"), ("together on the same command line", "together"),
        ("in order to", "to"), ("with this command", ""), ("in this command", ""), ("in the command", ""), ("in this cmdlet", ""),
        ("in a command", ""), ("in your command", ""), ("in every command", ""), ("on this cmdlet", ""),
        ("may", "can"), ("also", ""), ("always", ""), ("the use of", ""), ("use of", ""), ("as well", ""), ("too", ""),
        ("never", "don't"),
        ("when both are used", ""), ("when both are specified", ""), ("if both are used", ""), ("if both are specified", ""),
        ("and vice versa", ""),
    ];

    /// <summary>The wordings by their first word, longest first.</summary>
    private static readonly WordIndex<Level> _byFirst = new(Sorted(), level => [level.Run[0]]);

    /// <summary>Normalizes the wordings in the list. A word that replaces several words covers all of them in the text.</summary>
    public static void Apply(string text, TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (run, hash) in _byFirst.Find(tokens[i].Hash))
            {
                if (tokens[i].Kind != TokenKind.Word || !IsAt(text, tokens, i, run))
                {
                    continue;
                }

                if (hash == 0)
                {
                    var comma = i == 0 && run.Length < tokens.Count && tokens[run.Length].IsWord(text, ",") ? 1 : 0;
                    tokens.RemoveRange(i, run.Length + comma);
                    i--;
                    if (i == tokens.Count - 1 && i > 0 && tokens[i].IsWord(text, ","))
                    {
                        tokens.RemoveAt(i--); // ", and vice versa" at the end.
                    }
                }
                else
                {
                    var start = tokens[i].Start;
                    tokens[i] = new Token(TokenKind.Word, start, tokens[i + run.Length - 1].End - start, hash, Token.Respelled);
                    tokens.RemoveRange(i + 1, run.Length - 1);
                }

                break;
            }
        }
    }

    private static Level[] Sorted()
    {
        var levels = Array.ConvertAll(_levels, Level.Of);
        Array.Sort(levels, (left, right) => right.Run.Length - left.Run.Length);
        return levels;
    }

    private static bool IsAt(string text, TokenList tokens, int index, string[] run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (index + i >= tokens.Count || !tokens[index + i].IsWord(text, run[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Level(string[] Run, uint Hash)
    {
        public static Level Of((string Run, string Word) level) => new(
            level.Run.Split(' '), level.Word.Length == 0 ? 0 : WordHash.Of(level.Word));
    }
}
