using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>
/// Reads sentences about the purpose of the section's parameter: "Dimming takes place only if the X parameter is $true", "The
/// lamp won't be dimmed unless you use X". The parameter has no effect if the condition isn't true.
/// </summary>
internal static class Topics
{
    /// <summary>The words of topics. With a condition that names a parameter, each topic has one of them.</summary>
    public static readonly WordGroup Words = new("only", "unless", "even");

    private static readonly WordGroup _verbs = new("is", "are", "will");
    private static readonly WordGroup _negations = new("not", "no", "isn't", "aren't", "won't", "can't", "doesn't", "don't");

    /// <summary>Reads a topic. Returns null if the words are about something else, or if a condition isn't recognized.</summary>
    public static IReadOnlyList<Clause>? Read(Phrase words, List<Part> conditions, SectionContext context)
        => conditions.Count > 0 && context is { InBullet: false, BulletValue: null } && IsTopic(words)
            && conditions.TrueForAll(part => IsNecessary(part.Kind, words))
            && ConditionGrammar.Read(
                conditions.ConvertAll(part => part with { Kind = PartKind.OnlyIf }), context, isNecessary: false) is { } condition
            ? Composition.Only([Clause.Of(ClauseRole.When, Predicate.Given(context.Parameter.Name), Force.NoEffect)], condition)
            : null;

    /// <summary>
    /// Interprets "If X is $false, the lamp is dark even if Y is $true": Y has no effect if the first condition is true.
    /// </summary>
    public static IReadOnlyList<Clause>? ReadInVain(List<Part> parts, SectionContext context)
        => parts.Count > 2 && parts.FindAll(part => part.Kind is PartKind.If or PartKind.Unless) is { Count: > 0 } conditions
            && parts.FindAll(part => part.Kind == PartKind.EvenIf) is { Count: 1 } vain
            && parts.FindAll(part => part.Kind == PartKind.Main) is [{ Words.HasMention: false }]
            && parts.Count == conditions.Count + 2
            && ConditionGrammar.Read(vain, context, isNecessary: false) is [[{ Negated: false } given]]
            && ConditionGrammar.Read(conditions, context, isNecessary: false) is { } condition
            ? Composition.Ignore([Clause.Of(ClauseRole.Ignored, given, Force.NoEffect)], condition)
            : null;

    private static bool IsNecessary(PartKind condition, Phrase words) => condition switch
    {
        PartKind.OnlyIf => true,
        PartKind.If => words.IsAnyOf(words.IndexOf("only") - 1, _verbs),
        PartKind.Unless => words.HasAnyOf(_negations),
        _ => false,
    };

    /// <summary>
    /// Determines whether words can be a topic. They can't mention another parameter or a default, or have several parts.
    /// </summary>
    private static bool IsTopic(Phrase words)
        => !words.Has("default") && !words.Has(",") && !words.HasOtherMention;
}
