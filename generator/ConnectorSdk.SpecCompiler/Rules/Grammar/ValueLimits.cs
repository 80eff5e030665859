using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>
/// What forms mean of which the notation can't tell all. Null where a name doesn't link or a value isn't understood.
/// </summary>
internal static class ValueLimits
{
    private static readonly Template _overrides = new("B ~> !A");
    private static readonly WordGroup _off = new("disabled", "off", "disable");

    /// <summary>"Can only be V": what is given is V. That it is given nobody asks.</summary>
    public static IReadOnlyList<Clause>? LimitedTo(PatternMatch match, SectionContext context)
        => Term.Parse("A=V").Read(match, context) is { } atoms
            && atoms.All(atom => atom is HasValue)
            && atoms.Any(atom => IsLimit((HasValue)atom, context))
            ? [.. atoms.Select(atom => new Clause(default, new OnlyValues(atom.Parameter, ((HasValue)atom).Values)))]
            : null;

    /// <summary>"You can only use V values": of a parameter without a list, V may be a kind of values rather than one.</summary>
    public static IReadOnlyList<Clause>? LimitedToListed(PatternMatch match, SectionContext context)
        => match['A'].Parameters.All(name => context.Find(name).Values is not null) ? LimitedTo(match, context) : null;

    /// <summary>"The only other value that you can use with V is W".</summary>
    public static IReadOnlyList<Clause>? OnlyOtherValue(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is [var value]
            && ValueLinker.Read(match.Words('W'), context.Parameter) is { } others
            ? [new Clause(
                new([Predicate.OneOf(context.Parameter.Name, value)]),
                new OnlyValues(context.Parameter.Name, new([value, .. others])))]
            : null;

    /// <summary>"You need to specify the same value for A, B, and C": who gives one gives all.</summary>
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

    /// <summary>"You need to set a color value for X", whatever kind of value it is; one word says of what kind.</summary>
    public static IReadOnlyList<Clause>? GivenKind(PatternMatch match, SectionContext context)
        => match.Words('V').Count == 1 && Term.Parse("A").Read(match, context) is { } atoms
            ? [.. atoms.Select(Clause.Demand)]
            : null;

    /// <summary>"Dimming is enabled" is said of the parameter DimmingEnabled, "usage logging" of UsageLogEnabled.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Enabled(PatternMatch match, SectionContext context)
        => Enabled(match.Text('V').Replace(" ", "").Replace("logging", "log"), context) is { IsBoolean: true } parameter
            ? [[Predicate.OneOf(parameter.Name, "$true")]]
            : null;

    /// <summary>"X overrides Y": where X is $true or $false, which of them does isn't certain.</summary>
    public static IReadOnlyList<Clause>? Overrides(PatternMatch match, SectionContext context)
        => match['A'] is { Operands: null } named && named.Parameters.Any(name => context.Find(name).IsBoolean) ? null
            : _overrides.Read(match, context);

    /// <summary>"-Color Red" says all of a condition.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? Named(PatternMatch match, SectionContext context)
        => match['A'] is { Operands: not null } ? Term.Parse("A").ReadCondition(match, context) : null;

    /// <summary>"X is enabled" is the value of a Boolean; a switch that isn't there is off.</summary>
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

    /// <summary>False where the values are all that the parameter has.</summary>
    private static bool IsLimit(HasValue atom, SectionContext context)
        => context.Find(atom.Parameter).ClosedValues.ToList() is not { Count: > 0 } all
            || all.Exists(value => !atom.Values.Contains(value, StringComparer.OrdinalIgnoreCase));
}
