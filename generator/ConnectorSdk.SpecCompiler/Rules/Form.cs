using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>A way to say something, and what is then meant. The meaning is null where the words fit and their names don't.</summary>
internal sealed record Form<T>(Pattern Pattern, Func<PatternMatch, SectionContext, T?> Meaning)
    where T : class;

internal static class Forms
{
    /// <summary>Several ways to say the same.</summary>
    public static IEnumerable<Form<T>> Of<T>(Func<PatternMatch, SectionContext, T?> meaning, params string[] patterns)
        where T : class
        => patterns.Select(pattern => new Form<T>(new Pattern(pattern), meaning));

    /// <summary>What the first form that fits, and means something, makes of the phrase.</summary>
    public static T? Read<T>(this Form<T>[] forms, Phrase phrase, SectionContext context)
        where T : class
    {
        foreach (var form in forms)
        {
            if (form.Pattern.Match(phrase) is { } match && form.Meaning(match, context) is { } meant)
            {
                return meant;
            }
        }

        return null;
    }
}
