namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>A sentence for rules that differ only in the object, followed by the quoted sentences of the rules.</summary>
internal sealed class RuleSentence
{
    private readonly RuleText _text;
    private readonly List<string> _objects = [];
    private readonly List<string> _quotes = [];

    private RuleSentence(RuleText text) => _text = text;

    /// <summary>Adds the parts of a rule to matching sentences, or as new sentences.</summary>
    public static void Add(List<RuleSentence> sentences, List<RuleText> texts, string quote)
    {
        foreach (var text in texts)
        {
            var sentence = sentences.Find(known => known._text.IsLike(text));
            if (sentence is null)
            {
                sentences.Add(sentence = new RuleSentence(text));
            }

            AddNew(sentence._objects, text.Object);
            AddNew(sentence._quotes, quote);
        }
    }

    /// <summary>Gets the sentence as XML, with the quoted sentences that provide more information.</summary>
    public override string ToString()
    {
        var sentence = _text.WithObjects(_objects);
        var all = sentence;
        foreach (var quote in _quotes)
        {
            all = quote.Length > 0 && QuoteWords.SaysMore(quote, sentence) ? $"{all} {XmlText.Inline(quote)}" : all;
        }

        return all;
    }

    private static void AddNew(List<string> list, string text)
    {
        if (!list.Contains(text))
        {
            list.Add(text);
        }
    }
}
