using System.Reflection;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The sentences that tests of forms add to the sample document, and the resulting phrases of the grammar.
/// </summary>
internal static class TestedSentences
{
    private static readonly string[] _before =
        [",", ";", ":", "(", "and", "or", "if", "when", "only", "in", "on", "to", "for", "with", "using", "then"];

    private static readonly string[] _after = [",", ";", ":", "(", ")", "and", "or", "if", "when", "only"];

    /// <summary>
    /// The rows of the tests of forms: a text and its section. They are found by the names of the tests' parameters.
    /// </summary>
    public static IEnumerable<(string Text, string Section)> All
        => (from type in typeof(TestedSentences).Assembly.GetTypes()
            where type.Name.EndsWith("FormTests", StringComparison.Ordinal)
            from method in type.GetMethods()
            let names = method.GetParameters().Select(parameter => parameter.Name).ToList()
            let text = Math.Max(names.IndexOf("sentence"), names.IndexOf("text"))
            where text >= 0
            from row in method.GetCustomAttributes<InlineDataAttribute>()
            let section = names.IndexOf("section")
            select ((string)row.Data[text]!, section < 0 ? "Label" : (string)row.Data[section]!)).Distinct();

    /// <summary>
    /// Gets the phrases that forms are tried on: each whole sentence, and its parts between commas, conditions, and conjunctions.
    /// </summary>
    public static IEnumerable<(Phrase Phrase, SectionContext Context)> Phrases(string text, string section)
    {
        var context = SampleCmdlet.Context(section);
        var value = context.Parameter.Values?.Values[0].Text ?? "$true";
        return from prose in Texts(SampleCmdlet.Stated(text, section).Sections.Single(entry => entry.Name == section))
               from sentence in prose.Sentences
               from place in new[] { context, context with { BulletValue = Predicate.OneOf(section, value) } }
               from phrase in Readings(sentence.Text, place).SelectMany(Parts)
               select (phrase, place);
    }

    private static IEnumerable<Prose> Texts(Section section)
        => section.Paragraphs.Concat(section.Bullets.SelectMany(bullet => new[] { bullet.Prose, bullet.Text }.Distinct()));

    private static IEnumerable<Phrase> Readings(string sentence, SectionContext context)
    {
        var linked = SentenceReader.Link(sentence, context);
        var whole = linked.StartingWith(context.Own, 0);
        var readings = new[] { linked, linked.Slice(0, linked.Count - 1), Asides.Without(linked),
            linked.NamingBulletValue(context.Own), whole };
        return
        [
            SentenceReader.Plain(sentence, new()), .. readings,
            .. readings.SelectMany(ClauseSplitter.Split).Select(part => part.Words),
        ];
    }

    private static IEnumerable<Phrase> Parts(Phrase phrase)
        => from start in Enumerable.Range(0, phrase.Count)
           let beginsPart = start == 0 || Array.Exists(_before, word => phrase.IsWord(start - 1, word))
           from end in Enumerable.Range(start + 1, phrase.Count - start)
           let endsPart = end == phrase.Count || Array.Exists(_after, word => phrase.IsWord(end, word))
           where (beginsPart && endsPart) || start == 0 || end == phrase.Count
           select phrase.Slice(start, end - start);
}
