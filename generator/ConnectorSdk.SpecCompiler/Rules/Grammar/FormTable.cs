using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>A list of forms in the order in which they are tried.</summary>
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

    /// <summary>Gets the meaning of the first form that matches the phrase and has a meaning; null if there is none.</summary>
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
