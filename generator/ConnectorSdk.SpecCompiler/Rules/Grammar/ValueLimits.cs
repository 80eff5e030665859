using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>
/// The meanings of forms that the notation can't express. A meaning is null if a name doesn't link or a value isn't recognized.
/// </summary>
internal static class ValueLimits
{
    private static readonly Template _overrides = new("B ~> !A");
    private static readonly WordGroup _off = new("disabled", "off", "disable");

    /// <summary>Interprets "can only be V": if the parameter is set, its value is V. The parameter isn't required.</summary>
    public static IReadOnlyList<Clause>? LimitedTo(PatternMatch match, SectionContext context)
        => Term.Parse("A=V").Read(match, context) is { } atoms
            && atoms.All(atom => atom is HasValue)
            && atoms.Any(atom => IsLimit((HasValue)atom, context))
            ? [.. atoms.Select(atom => new Clause(default, new OnlyValues(atom.Parameter, ((HasValue)atom).Values)))]
            : null;

    /// <summary>
    /// Interprets "you can only use V values". If the parameter has no list, V may be a kind of value, so there is no rule.
    /// </summary>
    public static IReadOnlyList<Clause>? LimitedToListed(PatternMatch match, SectionContext context)
        => match['A'].Parameters.All(name => context.Find(name).Values is not null) ? LimitedTo(match, context) : null;

    /// <summary>Interprets "The only other value that you can use with V is W".</summary>
    public static IReadOnlyList<Clause>? OnlyOtherValue(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is [var value]
            && ValueLinker.Read(match.Words('W'), context.Parameter) is { } others
            ? [new Clause(
                new([Predicate.OneOf(context.Parameter.Name, value)]),
                new OnlyValues(context.Parameter.Name, new([value, .. others])))]
            : null;

    /// <summary>
    /// Interprets "You need to specify the same value for A, B, and C": setting the section's parameter requires the others.
    /// </summary>
    public static IReadOnlyList<Clause>? SameValue(PatternMatch match, SectionContext context)
    {
        var own = context.Parameter.Name;
        return match['A'] is { Unknown.Count: 0, Parameters: { Count: > 1 } names } && names.Contains(own)
            ? [.. names.Where(other => other != own).SelectMany(other => new[]
                {
                    Clause.Demand(Predicate.Given(own), Predicate.Given(other)),
                    new Clause(default, new Compares(own, Comparison.Equal, other)),
                })]
            : null;
    }

    /// <summary>
    /// Interprets "You need to set a color value for X": any value is sufficient. The kind of value is a single word.
    /// </summary>
    public static IReadOnlyList<Clause>? GivenKind(PatternMatch match, SectionContext context)
        => match.Words('V').Count == 1 && Term.Parse("A").Read(match, context) is { } atoms
            ? [.. atoms.Select(Clause.Demand)]
            : null;

    /// <summary>
    /// Interprets "dimming is enabled", which refers to DimmingEnabled, and "usage logging", which refers to UsageLogEnabled.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Enabled(PatternMatch match, SectionContext context)
        => Enabled(match.Text('V').Replace(" ", "").Replace("logging", "log"), context) is { IsBoolean: true } parameter
            ? [[Predicate.OneOf(parameter.Name, "$true")]]
            : null;

    /// <summary>Interprets "X overrides Y". If X is $true or $false, it isn't certain which value overrides Y.</summary>
    public static IReadOnlyList<Clause>? Overrides(PatternMatch match, SectionContext context)
        => match['A'] is { Operands: null } named && named.Parameters.Any(name => context.Find(name).IsBoolean) ? null
            : _overrides.Read(match, context);

    /// <summary>Interprets "-Color Red", which is a complete condition.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Named(PatternMatch match, SectionContext context)
        => match['A'] is { Operands: not null } ? Term.Parse("A").ReadCondition(match, context) : null;

    /// <summary>Interprets "X is enabled" as the value of a Boolean, or as a switch that is set.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Switched(PatternMatch match, SectionContext context)
    {
        var isOff = match.Phrase.HasAnyOf(_off);
        return match['A'] is { Unknown.Count: 0, IsAlternative: false } named
            && named.Parameters.All(name => context.Find(name) is { IsBoolean: true } or { IsSwitch: true })
            ? [[.. named.Parameters.Select(name => context.Find(name).IsSwitch
                ? isOff ? Predicate.Given(name).Not() : Predicate.Given(name)
                : Predicate.OneOf(name, isOff ? "$false" : "$true"))]]
            : null;
    }

    private static Cmdlets.Parameter? Enabled(string name, SectionContext context)
        => context.Names.Find(name + "Enabled")
            ?? context.Names.Find("Enable" + name)
            ?? context.Names.Find("Is" + name + "Enabled");

    /// <summary>Determines whether the values exclude other values of the parameter.</summary>
    private static bool IsLimit(HasValue atom, SectionContext context)
        => context.Find(atom.Parameter).ClosedValues.ToList() is not { Count: > 0 } all
            || all.Exists(value => !atom.Values.Contains(value, StringComparer.OrdinalIgnoreCase));
}
