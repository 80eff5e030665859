using System.Reflection;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// A table of patterns in the order in which they are tried. <paramref name="PatternFor"/> gets the pattern that reads a phrase:
/// the first that matches and, if patterns have meanings, has a meaning for the phrase.
/// </summary>
internal sealed record GrammarTable(
    string Name, IReadOnlyList<Pattern> Patterns, Func<Phrase, SectionContext, Pattern?> PatternFor);

/// <summary>
/// Every table of the grammar: the static fields of its types that contain patterns, or forms in a <see cref="FormTable{T}"/>.
/// New tables are included automatically.
/// </summary>
internal static class GrammarTables
{
    public static IReadOnlyList<GrammarTable> All { get; } =
    [
        .. from type in typeof(RuleExtractor).Assembly.GetTypes()
           where type.Namespace?.StartsWith(typeof(RuleExtractor).Namespace!, StringComparison.Ordinal) == true
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where Holds(field.FieldType)
           select Read($"{type.Name}.{field.Name}", field.GetValue(null)!),
    ];

    private static bool Holds(Type type)
        => (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FormTable<>))
            || (!typeof(Delegate).IsAssignableFrom(type) && Parts(type).Any(part => part == typeof(Pattern)));

    private static GrammarTable Read(string name, object value) => value switch
    {
        Pattern pattern => Of(name, [pattern]),
        IEnumerable<Pattern> patterns => Of(name, [.. patterns]),
        IEnumerable<(Pattern Words, string Format)> formats => Of(name, [.. formats.Select(format => format.Words)]),
        FormTable<IReadOnlyList<Clause>> table => Of(name, table),
        FormTable<IReadOnlyList<IReadOnlyList<Predicate>>> table => Of(name, table),
        _ => throw new InvalidOperationException($"{name} holds patterns in a way that isn't known here."),
    };

    private static GrammarTable Of(string name, IReadOnlyList<Pattern> patterns)
        => new(name, patterns, (phrase, _) => patterns.FirstOrDefault(pattern => pattern.Match(phrase) is not null));

    private static GrammarTable Of<T>(string name, FormTable<T> table)
        where T : class
    {
        var field = typeof(FormTable<T>).GetField("_forms", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var forms = (Form<T>[])field.GetValue(table)!;
        return new GrammarTable(name, [.. table.Patterns], (phrase, context) => forms.FirstOrDefault(form =>
            form.Pattern.Match(phrase) is { } match && form.Meaning(match, context) is not null)?.Pattern);
    }

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts)
            : [type];
}
