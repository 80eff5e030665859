using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>A pattern and its meaning. The meaning is null if the words match but the names don't.</summary>
internal sealed record Form<T>(Pattern Pattern, Func<PatternMatch, SectionContext, T?> Meaning)
    where T : class;

/// <summary>Creates forms with the same meaning from several patterns.</summary>
internal static class Form
{
    public static IEnumerable<Form<T>> Of<T>(Func<PatternMatch, SectionContext, T?> meaning, params string[] patterns)
        where T : class
        => patterns.Select(pattern => new Form<T>(new Pattern(pattern), meaning));

    /// <summary>Creates forms whose clauses are written in notation. See <see cref="Template"/>.</summary>
    public static IEnumerable<Form<IReadOnlyList<Clause>>> Of(string notation, params string[] patterns)
        => Of(new Template(notation).Read, patterns);

    /// <summary>Creates forms whose conditions are written in notation. See <see cref="Term"/>.</summary>
    public static IEnumerable<Form<IReadOnlyList<IReadOnlyList<Predicate>>>> If(string notation, params string[] patterns)
    {
        var terms = Array.ConvertAll(notation.Split('&'), term => Term.Parse(term.Trim()));
        return Of((match, context) => Alternatives.All(terms.Select(term => term.ReadCondition(match, context))), patterns);
    }
}
