using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>Finds the invocations of the cmdlet in the examples, to compare the description of the cmdlet with its use.</summary>
internal sealed class ExampleReader
{
    private readonly string _name;
    private readonly Lazy<ArgumentBinder> _binder;

    private ExampleReader(Cmdlet cmdlet)
    {
        _name = cmdlet.Name;
        _binder = new Lazy<ArgumentBinder>(() => new ArgumentBinder(cmdlet));
    }

    public static List<ExampleCommand> Read(Cmdlet cmdlet, IReadOnlyList<Example> examples)
    {
        var reader = new ExampleReader(cmdlet);
        List<ExampleCommand> commands = new(examples.Count);
        foreach (var example in examples)
        {
            reader.Read(example, commands);
        }

        return commands;
    }

    private void Read(Example example, List<ExampleCommand> commands)
    {
        ExampleTokenizer? tokenizer = null;
        for (var i = Find(example.Code, 0); i >= 0; i = Find(example.Code, i + 1))
        {
            var end = i + _name.Length;
            if ((end == example.Code.Length || !IsNamePart(example.Code[end]))
                && IsCommand(example.Code, i, out var receivesPipeline)
                && (tokenizer ??= new ExampleTokenizer(example.Code)).Read(end) is { } words)
            {
                commands.Add(Bind(example, words, receivesPipeline));
            }
        }
    }

    private int Find(string code, int start) => code.IndexOf(_name, start, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamePart(char c)
        => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '\\' or '*' or ':' or '"' or '\'' or '/';

    /// <summary>
    /// A command starts a line, or follows a separator, a bracket, an assignment, or a prompt. After another word, a cmdlet name
    /// is an argument, as in <c>Get-Help New-Lamp</c>, or part of a comment.
    /// </summary>
    private static bool IsCommand(string code, int start, out bool receivesPipeline)
    {
        receivesPipeline = false;
        var i = start - 1;
        while (i >= 0 && code[i] is ' ' or '\t' or '\r')
        {
            i--;
        }

        var startsLine = i < 0 || code[i] == '\n';
        var before = i;
        while (before >= 0 && char.IsWhiteSpace(code[before]))
        {
            before--;
        }

        receivesPipeline = before >= 0 && code[before] == '|' && (before == 0 || code[before - 1] != '|');
        return startsLine || code[i] is ';' or '|' or '{' or '(' or '=' or '>' or '&' or '}';
    }

    private ExampleCommand Bind(Example example, IReadOnlyList<ExampleToken> words, bool receivesPipeline)
    {
        List<ArgumentToken> tokens = [];
        var (isOpen, takesNames) = (false, true);
        for (var i = 0; i < words.Count;)
        {
            var place = i;
            if (words[i] is { IsQuoted: false, Text: "--" } && takesNames)
            {
                takesNames = false;
                i++;
            }
            else if (words[i] is { IsQuoted: false, Text: ['@', _, ..] } or { IsQuoted: false, Text: "--%" })
            {
                isOpen = true;
                i++;
            }
            else if (takesNames && IsName(words[i]))
            {
                var text = words[i++].Text!;
                var hasColon = text.EndsWith(":", StringComparison.Ordinal);
                var attached = hasColon && i < words.Count ? ExampleValues.Read(words, ref i) : null;
                tokens.Add(new NamedToken(text.Substring(1).TrimEnd(':'), attached, IsSplatted: false, text, place));
            }
            else
            {
                tokens.Add(new PlainToken(ExampleValues.Read(words, ref i), place));
            }
        }

        var firstName = tokens.Find(token => token is NamedToken);
        return new ExampleCommand(
            example.Line, _binder.Value.Bind(tokens, isOpen), firstName?.Place ?? words.Count, receivesPipeline);
    }

    private static bool IsName(ExampleToken word)
        => word is { IsQuoted: false, Text: ['-', var first, ..] } && (char.IsLetter(first) || first is '_' or '?');
}
