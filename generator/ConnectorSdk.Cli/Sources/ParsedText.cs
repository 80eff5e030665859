using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Sources;

/// <summary>
/// A script that PowerShell's parser has parsed without loading anything from this computer. The modules and assemblies of
/// <c>using</c>, and DSC configurations, whose keywords come from modules, are replaced by spaces.
/// </summary>
internal sealed partial record ParsedText(
    ScriptBlockAst? Ast, IReadOnlyList<ParseError> Errors, IReadOnlyList<Token> Configurations)
{
    /// <summary>Errors about types and modules that are missing on this computer, not about the script.</summary>
    private static readonly HashSet<string> _aboutThisMachine = new(StringComparer.Ordinal)
    {
        "ModuleNotFoundDuringParse", "TypeNotFound", "CustomAttributeTypeNotFound", "AmbiguousTypeReference",
        "TypeNotFoundWithSuggestion", "CannotLoadAssembly", "CannotLoadAssemblyFromUriInUsing",
    };

    public static ParsedText Of(string path, string text)
    {
        IReadOnlyList<Token> configurations = [];
        if (LoadingKeyword().IsMatch(text))
        {
            text = Blank(path, text, out configurations);
        }

        var ast = Parser.ParseInput(text, path, out _, out var errors);
        return new ParsedText(ast, [.. errors.Where(error => !_aboutThisMachine.Contains(error.ErrorId))], configurations);
    }

    [GeneratedRegex(@"\b(?:configuration(?=\s)|using(?=\s+(?:module|assembly)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex LoadingKeyword();

    /// <summary>First misspells the keywords, to find the places where they are commands without loading anything.</summary>
    private static string Blank(string path, string text, out IReadOnlyList<Token> configurations)
    {
        var harmless = LoadingKeyword().Replace(text, match => Misspell(match.Value));
        Parser.ParseInput(harmless, path, out var tokens, out _);
        var characters = text.ToCharArray();
        List<Token> found = [];
        for (var i = 0; i < tokens.Length; i++)
        {
            var keyword = tokens[i].TokenFlags.HasFlag(TokenFlags.CommandName) ? Misspell(tokens[i].Text) : "";
            var isConfiguration = keyword.Equals("configuration", StringComparison.OrdinalIgnoreCase);
            if (isConfiguration || (keyword.Equals("using", StringComparison.OrdinalIgnoreCase) && IsLoading(tokens[i + 1])))
            {
                var last = EndOfStatement(tokens, i, isConfiguration);
                Blank(characters, StartOfAttributes(tokens, i).Extent.StartOffset, tokens[last].Extent.EndOffset);
                if (isConfiguration)
                {
                    found.Add(tokens[i]);
                }

                i = last;
            }
        }

        configurations = found;
        return new string(characters);
    }

    /// <summary>Swaps the first two letters, so that misspelling twice gives the keyword.</summary>
    private static string Misspell(string word) => word.Length < 2 ? word : $"{word[1]}{word[0]}{word[2..]}";

    private static bool IsLoading(Token next) => next.Text.ToUpperInvariant() is "MODULE" or "ASSEMBLY";

    private static void Blank(char[] characters, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            characters[i] = characters[i] is '\r' or '\n' ? characters[i] : ' ';
        }
    }

    /// <summary>
    /// Gets the last token of the statement, including the braces that it opens. A configuration ends with its block, which can
    /// start on a separate line.
    /// </summary>
    private static int EndOfStatement(Token[] tokens, int start, bool isConfiguration)
    {
        var depth = 0;
        var hasBlock = false;
        for (var i = start; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.LCurly or TokenKind.AtCurly:
                    depth++;
                    hasBlock |= tokens[i].Kind == TokenKind.LCurly;
                    break;
                case TokenKind.RCurly when depth <= 0:
                    return i - 1;
                case TokenKind.RCurly when --depth == 0 && isConfiguration && hasBlock:
                    return i;
                case TokenKind.NewLine when depth == 0 && !(isConfiguration && IsBlockNext(tokens, i)):
                case TokenKind.Semi when depth == 0:
                case TokenKind.EndOfInput:
                    return i - 1;
            }
        }

        return tokens.Length - 1;
    }

    private static bool IsBlockNext(Token[] tokens, int newLine)
        => tokens.Skip(newLine).FirstOrDefault(token => token.Kind is not (TokenKind.NewLine or TokenKind.Comment))
            is { Kind: TokenKind.LCurly };

    /// <summary>
    /// Gets the first bracket of the attributes on lines before a configuration, or its keyword if there are none.
    /// </summary>
    private static Token StartOfAttributes(Token[] tokens, int keyword)
    {
        var start = tokens[keyword];
        var depth = 0;
        for (var i = keyword - 1; i >= 0; i--)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.RBracket:
                    depth++;
                    break;
                case TokenKind.LBracket when depth > 0:
                    depth--;
                    start = depth == 0 && (i == 0 || tokens[i - 1].Kind == TokenKind.NewLine) ? tokens[i] : start;
                    break;
                case var kind when depth == 0 && kind != TokenKind.NewLine:
                    return start;
            }
        }

        return start;
    }
}
