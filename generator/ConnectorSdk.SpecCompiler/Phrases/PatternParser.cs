namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Parses the text of a <see cref="Pattern"/>.</summary>
internal sealed class PatternParser
{
    private readonly List<string> _parts;
    private int _position;

    private PatternParser(string text) => _parts = Split(PatternClasses.Expand(text));

    /// <summary>Parses the text into the first node and the words that every match contains.</summary>
    /// <exception cref="FormatException">A bracket isn't closed, or a slot is unknown.</exception>
    public static (PatternNode First, PatternWords Words) Parse(string text)
    {
        var parser = new PatternParser(text);
        var items = parser.ReadSequence();
        return parser._position == parser._parts.Count
            ? (Link(items, new EndNode()), Words(items, Openings(items)))
            : throw new FormatException($"'{parser._parts[parser._position]}' is out of place in the pattern '{text}'.");
    }

    /// <summary>Splits the text into words, slots, and brackets.</summary>
    private static List<string> Split(string text)
    {
        List<string> parts = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isSign = i < text.Length
                && (text[i] is '[' or ']' or '(' or ')' or '|' or ',' || (text[i] == ':' && IsEnd(text, i + 1)));
            if (i < text.Length && text[i] != ' ' && !isSign)
            {
                continue;
            }

            if (i > start)
            {
                parts.Add(text.Substring(start, i - start));
            }

            if (isSign)
            {
                parts.Add(text.Substring(i, 1));
            }

            start = i + 1;
        }

        return parts;
    }

    private static bool IsEnd(string text, int i) => i == text.Length || text[i] is ' ' or ']' or ')' or '|';

    private List<Item> ReadSequence()
    {
        List<Item> items = [];
        while (_position < _parts.Count && _parts[_position] is not ("]" or ")" or "|"))
        {
            items.Add(_parts[_position] is "[" or "(" ? ReadChoice() : new Item(_parts[_position++], null));
        }

        return items;
    }

    private Item ReadChoice()
    {
        var isOptional = _parts[_position++] == "[";
        List<List<Item>> choices = [ReadSequence()];
        while (_position < _parts.Count && _parts[_position] == "|")
        {
            _position++;
            choices.Add(ReadSequence());
        }

        if (_position >= _parts.Count || _parts[_position] != (isOptional ? "]" : ")"))
        {
            throw new FormatException($"A bracket isn't closed in the pattern '{string.Join(" ", _parts)}'.");
        }

        _position++;
        if (isOptional)
        {
            choices.Add([]);
        }

        return new Item("", choices);
    }

    private static PatternNode Link(List<Item> items, PatternNode next)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            var (text, choices) = items[i];
            next = choices is not null ? new ChoiceNode([.. choices.Select(choice => Link(choice, next))])
                : text[0] == '{' ? Slot(text, next)
                : new WordNode(text, next);
        }

        return next;
    }

    private static PatternNode Slot(string text, PatternNode next) => text switch
    {
        "{A}" or "{B}" or "{C}" => new MentionNode(text[1], next),
        "{N}" or "{M}" => new NumberNode(text[1], next),
        "{V}" or "{W}" => new AnyNode(text[1], 1, next),
        "{X}" => new AnyNode('X', 0, next),
        "{=}" => new BulletValueNode(next),
        "{this}" => new OwnNode(next),
        "{left}" => new WordNode("(", next),
        "{right}" => new WordNode(")", next),
        _ => throw new FormatException($"'{text}' is no slot of a pattern."),
    };

    private static PatternWords Words(List<Item> items, IEnumerable<Item> openings)
    {
        List<IReadOnlyList<string>> needs = [];
        var (mentions, length) = (0, 0);
        foreach (var item in items)
        {
            if (item.Choices?.ConvertAll(choice => Words(choice, [])) is { } words)
            {
                mentions += words.Min(choice => choice.Mentions);
                length += words.Min(choice => choice.Length);
                if (words.TrueForAll(choice => choice.Anchors.Count > 0))
                {
                    needs.Add([.. words.SelectMany(choice => choice.Anchors)]);
                }
            }
            else
            {
                mentions += item.IsMention ? 1 : 0;
                length += item.Text == "{X}" ? 0 : 1;
                needs.AddRange(item.Needs is { } need ? [need] : []);
            }
        }

        return new PatternWords(needs, mentions, length, openings.Select(item => item.Needs));
    }

    /// <summary>The words and slots that a match may begin with.</summary>
    private static IEnumerable<Item> Openings(IEnumerable<Item> items)
        => items.FirstOrDefault() is not { } first ? []
            : first.Choices is not { } choices ? [first]
            : choices.SelectMany(choice => Openings(choice.Concat(items.Skip(1))));

    private sealed record Item(string Text, List<List<Item>>? Choices)
    {
        public bool IsMention => Text is "{A}" or "{B}" or "{C}" or "{this}" or "{=}";

        /// <summary>The words that a match requires here: one word, an empty list for a mention, or null for any words.</summary>
        public IReadOnlyList<string>? Needs => IsMention ? [] : Word is { } word ? [word] : null;

        private string? Word => Choices is not null ? null : Text switch
        {
            "{left}" => "(",
            "{right}" => ")",
            ['{', ..] => null,
            _ => Text,
        };
    }
}
