using System.Text;
using System.Text.RegularExpressions;

namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>
/// Reads one PowerShell command: a cmdlet, names, strings, numbers, <c>$true</c>, <c>$false</c>, and lists of them. It isn't a
/// full PowerShell parser, so it rejects everything that is ambiguous.
/// </summary>
internal sealed class CommandLineReader
{
    /// <summary>The maximum length of a command line. Longer strings are assumed to be scripts.</summary>
    private const int MaxLength = 4000;

    /// <summary>The special characters in an unquoted value that have no meaning in PowerShell.</summary>
    private const string Bare = "._:/\\*-+=?~^%";

    private static readonly Regex _start = new(
        @"^\s*(?:(?:\[PS\]|PS)(?:[ \t][^>\r\n]*)?>[ \t]*)?([A-Za-z]+-[A-Za-z][A-Za-z0-9]*)(?=[ \t\r\n`]|$)",
            RegexOptions.CultureInvariant);

    private readonly string _text;
    private int _position;

    private CommandLineReader(string text) => _text = text;

    /// <summary>Reads a command. Returns null if the text isn't certainly a command.</summary>
    public static CommandLine? Read(string text)
        => text.Length <= MaxLength && _start.Match(text) is { Success: true } start
            && new CommandLineReader(text) { _position = start.Length }.ReadArguments() is { } arguments
                ? new CommandLine(start.Groups[1].Value, arguments)
                : null;

    private List<NamedArgument>? ReadArguments()
    {
        List<NamedArgument> arguments = [];
        while (SkipBlanks() && _position < _text.Length)
        {
            if (ReadArgument() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return _position == _text.Length ? arguments : null;
    }

    /// <summary>Skips white space. Returns false at a line break without a continuation, except at the end of the text.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            if (Current is ' ' or '\t')
            {
                _position++;
            }
            else if (Current == '`' && LineBreakAt(_position + 1) is > 0 and var length)
            {
                _position += 1 + length;
            }
            else if (Current is '\r' or '\n')
            {
                _position = string.IsNullOrWhiteSpace(_text.Substring(_position)) ? _text.Length : _position;
                return _position == _text.Length;
            }
            else
            {
                return true;
            }
        }

        return true;
    }

    private char Current => _text[_position];

    private int LineBreakAt(int position)
        => position >= _text.Length ? 0
            : _text[position] == '\n' ? 1
            : _text[position] == '\r' ? position + 1 < _text.Length && _text[position + 1] == '\n' ? 2 : 1
            : 0;

    private NamedArgument? ReadArgument()
    {
        if (Current != '-' || ReadName() is not { } name)
        {
            return null;
        }

        var hasColon = _position < _text.Length && Current == ':';
        _position += hasColon ? 1 : 0;
        if (!SkipBlanks() || _position == _text.Length || (Current == '-' && !hasColon))
        {
            return hasColon ? null : new NamedArgument(name, [], HasColon: false);
        }

        return ReadValues() is { } values ? new NamedArgument(name, values, hasColon) : null;
    }

    private string? ReadName()
    {
        var start = ++_position;
        while (_position < _text.Length && (IsLetter(Current) || (_position > start && char.IsDigit(Current))))
        {
            _position++;
        }

        return _position > start && IsEndOfWord(orColon: true) ? _text.Substring(start, _position - start) : null;
    }

    private List<CommandWord>? ReadValues()
    {
        List<CommandWord> values = [];
        do
        {
            if (!SkipBlanks() || _position == _text.Length || ReadWord() is not { } word)
            {
                return null;
            }

            values.Add(word);
        }
        while (TakeComma());

        return values;
    }

    private bool TakeComma()
    {
        var before = _position;
        if (SkipBlanks() && _position < _text.Length && Current == ',')
        {
            _position++;
            return true;
        }

        _position = before;
        return false;
    }

    private CommandWord? ReadWord() => Current switch
    {
        '\'' or '"' => ReadQuoted(Current),
        '$' => ReadVariable(),
        _ => ReadBare(),
    };

    /// <summary>Reads a quoted string. Variables and escape sequences in double quotes aren't supported.</summary>
    private CommandWord? ReadQuoted(char quote)
    {
        var text = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            if (Current == quote)
            {
                if (_position + 1 == _text.Length || _text[_position + 1] != quote)
                {
                    _position++;
                    return IsEndOfWord() ? new CommandWord(text.ToString(), IsQuoted: true, IsVariable: false) : null;
                }

                _position++;
            }
            else if ((quote == '"' && Current is '$' or '`')
                || Current is '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u201C'
                or '\u201D' or '\u201E')
            {
                return null;
            }

            text.Append(Current);
        }

        return null;
    }

    private CommandWord? ReadVariable()
    {
        foreach (var variable in new[] { "$true", "$false" })
        {
            if (string.Compare(_text, _position, variable, 0, variable.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                _position += variable.Length;
                return IsEndOfWord() ? new CommandWord(variable, IsQuoted: false, IsVariable: true) : null;
            }
        }

        return null;
    }

    private CommandWord? ReadBare()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(Current) || (Bare.IndexOf(Current) >= 0 && !IsOption(start))
            || (Current == '@' && _position > start)))
        {
            _position++;
        }

        return _position > start && IsEndOfWord()
            ? new CommandWord(_text.Substring(start, _position - start), IsQuoted: false, IsVariable: false)
            : null;
    }

    /// <summary>
    /// Determines whether a hyphen starts a parameter name. A hyphen before a letter starts a name, and before a digit a number.
    /// </summary>
    private bool IsOption(int start)
        => _position == start && Current == '-' && !(_position + 1 < _text.Length && char.IsDigit(_text[_position + 1]));

    private bool IsEndOfWord(bool orColon = false)
        => _position == _text.Length || Current is ' ' or '\t' or '\r' or '\n' or ',' || (orColon && Current == ':');

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
