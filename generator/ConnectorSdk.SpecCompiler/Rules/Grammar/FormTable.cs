using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>Forms in the order in which they are tried.</summary>
internal sealed class FormTable<T>
    where T : class
{
    private readonly Form<T>[] _forms;
    private readonly PatternIndex _index;

    public FormTable(IEnumerable<Form<T>> forms)
    {
        _forms = [.. forms];
        _index = new PatternIndex(_forms.Select(form => form.Pattern));
    }

    public IEnumerable<Pattern> Patterns => _forms.Select(form => form.Pattern);

    /// <summary>What the first form that fits, and means something, makes of the phrase; null where none does.</summary>
    public T? Read(Phrase phrase, SectionContext context)
    {
        foreach (var place in _index.Find(phrase))
        {
            if (_forms[place].Pattern.MatchWords(phrase) is { } match && _forms[place].Meaning(match, context) is { } meant)
            {
                return meant;
            }
        }

        return null;
    }
}
