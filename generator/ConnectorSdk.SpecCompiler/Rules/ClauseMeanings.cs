using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>What the forms of <see cref="ClauseForms"/> mean. Null where a name doesn't link or a value isn't understood.</summary>
internal static class ClauseMeanings
{
    /// <summary>Each of A is never given together with one of B. What the cmdlet doesn't have can't be given anyway.</summary>
    public static IReadOnlyList<Clause>? Excludes(PatternMatch match, SectionContext context)
        => Pairs(match['A'].Parameters, match['B'].Parameters);

    /// <summary>"You can't use A with B, but you need to use it if you don't use B": one of them, and not both.</summary>
    public static IReadOnlyList<Clause>? ExcludesAndReplaces(PatternMatch match, SectionContext context)
        => match['A'] is { Unknown.Count: 0, Parameters: [var first] }
            && match['B'] is { Unknown.Count: 0, Parameters: [var second] }
            && match['C'].Parameters is [var third] && second == third
            ? [new Clause(default, new AtomsClaim(new([Atom.Given(first), Atom.Given(second)]), Junction.One))]
            : null;

    public static IReadOnlyList<Clause>? ExcludesFamily(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') && ParameterFamilies.MembersByName(match.Text('V'), context) is { } others
            ? Pairs([context.Parameter.Name], others)
            : null;

    public static IReadOnlyList<Clause>? ExcludesEachOther(PatternMatch match, SectionContext context)
    {
        var names = match['A'].Parameters;
        return names.Count < 2 ? null : [.. names.SelectMany((name, i) => Pairs([name], [.. names.Skip(i + 1)]) ?? [])];
    }

    public static IReadOnlyList<Clause>? Requires(PatternMatch match, SectionContext context)
        => Demand(match['A'].Parameters, match['B']);

    /// <summary>"You must use X with this parameter" is a demand of this parameter, whichever is named first.</summary>
    public static IReadOnlyList<Clause>? UsedWith(PatternMatch match, SectionContext context)
        => match['B'].Parameters is [var second] && second == context.Parameter.Name && !context.IsOwn(match, 'A')
            ? Demand(match['B'].Parameters, match['A'])
            : Requires(match, context);

    public static IReadOnlyList<Clause>? EitherOfTwo(PatternMatch match, SectionContext context)
        => Demand(match['A'].Parameters, match['B'] with { IsAlternative = true });

    public static IReadOnlyList<Clause>? Given(PatternMatch match, SectionContext context)
        => Demand(null, match['A']);

    /// <summary>"You need to set a color value for X", whatever kind of value it is; one word says of what kind.</summary>
    public static IReadOnlyList<Clause>? GivenKind(PatternMatch match, SectionContext context)
        => match.Words('V').Count == 1 ? Demand(null, match['A']) : null;

    public static IReadOnlyList<Clause>? RequiresValue(PatternMatch match, SectionContext context)
        => match['A'].Parameters is { Count: > 0 } subjects
            && ConditionMeanings.Values(match['B'], match.Words('V'), context) is { } atoms
            ? [.. from subject in subjects
                  from claim in Claims(atoms, match['B'].IsAlternative)
                  select new Clause(new([Atom.Given(subject)]), claim)]
            : null;

    public static IReadOnlyList<Clause>? Valued(PatternMatch match, SectionContext context)
        => ConditionMeanings.Values(match['A'], match.Words('V'), context) is { } atoms
            ? [.. Claims(atoms, match['A'].IsAlternative).Select(claim => new Clause(default, claim))]
            : null;

    /// <summary>"Can only be V": what is given is V. That it is given nobody asks.</summary>
    public static IReadOnlyList<Clause>? LimitedTo(PatternMatch match, SectionContext context)
        => ConditionMeanings.Values(match['A'], match.Words('V'), context) is { } atoms
            && atoms.All(atom => atom.Test == AtomTest.OneOf)
            && atoms.Any(atom => Limits(atom, context))
            ? [.. atoms.Select(atom => new Clause(default, new AllowedValuesClaim(atom.Parameter, atom.Operands)))]
            : null;

    /// <summary>"You can only use V values": of a parameter without a list, V may be a kind of values rather than one.</summary>
    public static IReadOnlyList<Clause>? LimitedToListed(PatternMatch match, SectionContext context)
        => match['A'].Parameters.All(name => context.Find(name).Values is not null) ? LimitedTo(match, context) : null;

    /// <summary>False where the values are all that the parameter has.</summary>
    private static bool Limits(Atom atom, SectionContext context)
        => context.Find(atom.Parameter).ClosedValues.ToList() is not { Count: > 0 } all
            || all.Exists(value => !atom.Operands.Contains(value, StringComparer.OrdinalIgnoreCase));

    public static IReadOnlyList<Clause>? ValuedAndNot(PatternMatch match, SectionContext context)
        => Valued(match, context) is { } valued && ConditionMeanings.Values(match['A'], match.Words('W'), context) is { } refused
            ? [.. valued, .. refused.Select(atom => Clause.Demand(atom.Not()))]
            : null;

    public static IReadOnlyList<Clause>? NotValued(PatternMatch match, SectionContext context)
        => ConditionMeanings.Values(match['A'], match.Words('V'), context) is { } atoms
            ? [.. atoms.Select(atom => Clause.Demand(atom.Not()))]
            : null;

    public static IReadOnlyList<Clause>? OnlyDistinguishedName(PatternMatch match, SectionContext context)
        => [.. match['A'].Parameters.Select(name => new Clause(
            default, new FormatClaim(name, new([ValueFormats.DistinguishedName]), default)))];

    public static IReadOnlyList<Clause>? Absent(PatternMatch match, SectionContext context)
        => match['A'].Parameters is { Count: > 0 } names ? [.. names.Select(name => Clause.Demand(Atom.Absent(name)))] : null;

    public static IReadOnlyList<Clause>? AtLeastOne(PatternMatch match, SectionContext context)
        => OneOf(match['A'], Junction.Any);

    public static IReadOnlyList<Clause>? ExactlyOne(PatternMatch match, SectionContext context)
        => OneOf(match['A'], Junction.One);

    /// <summary>"Effective only for Red lamps": the one parameter that owns the value is meant.</summary>
    public static IReadOnlyList<Clause>? OnlyForValue(PatternMatch match, SectionContext context)
        => ValueLinker.FindOwner(match.Text('V'), context.Cmdlet) is var (owner, value)
            ? [.. match['A'].Parameters.Select(name => Clause.Demand(Atom.Given(name), Atom.OneOf(owner.Name, value), soft: true))]
            : null;

    /// <summary>"Used only on lamps where X is Red": what is said of the lamp is what the command makes of it.</summary>
    public static IReadOnlyList<Clause>? OnlyWhereValued(PatternMatch match, SectionContext context)
        => ConditionMeanings.Values(match['B'], match.Words('V'), context) is { } atoms
            ? [.. from name in match['A'].Parameters
                  from atom in atoms
                  select Clause.Demand(Atom.Given(name), atom, soft: true)]
            : null;

    /// <summary>"Specifies the color when you use the value Red for X": without that value it specifies nothing.</summary>
    public static IReadOnlyList<Clause>? DescribedForValue(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') && ConditionMeanings.Values(match['B'], match.Words('V'), context) is { } atoms
            ? [.. atoms.Select(atom => Clause.Demand(Atom.Given(context.Parameter.Name), atom, soft: true))]
            : null;

    public static IReadOnlyList<Clause>? DescribedWith(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') && !match['B'].Parameters.Contains(context.Parameter.Name)
            ? Demand([context.Parameter.Name], match['B'])?.Select(clause => clause with { Soft = true }).ToList()
            : null;

    public static IReadOnlyList<Clause>? ValueRequiresOwn(PatternMatch match, SectionContext context)
        => OwnValue(match, context) is { } value && ValueLinker.Read(match.Words('W'), context.Parameter) is { } others
            ? [.. others.Select(other => Clause.Demand(value, Atom.OneOf(context.Parameter.Name, other)))]
            : null;

    /// <summary>"You must use this value with the value Glow."</summary>
    public static IReadOnlyList<Clause>? BulletRequiresOwn(PatternMatch match, SectionContext context)
        => context.BulletValue is { } value && ValueLinker.Read(WithoutNoun(match.Words('W')), context.Parameter) is { } others
            ? [.. others.Select(other => Clause.Demand(value, Atom.OneOf(context.Parameter.Name, other)))]
            : null;

    /// <summary>"The Glow value" is Glow.</summary>
    private static Phrase WithoutNoun(Phrase words)
        => words.Count > 1 && words.IsWord(words.Count - 1, "value") ? words.Slice(0, words.Count - 1) : words;

    public static IReadOnlyList<Clause>? ValueRequiresOther(PatternMatch match, SectionContext context)
        => OwnValue(match, context) is { } value
            && ConditionMeanings.Values(match['B'], match.Words('W'), context) is { } atoms
            ? [.. atoms.Select(atom => Clause.Demand(value, atom))]
            : null;

    public static IReadOnlyList<Clause>? ValueIsRequired(PatternMatch match, SectionContext context)
        => OwnValue(match, context) is { } value ? [Clause.Demand(value)] : null;

    /// <summary>"The values A and B are mutually exclusive": the parameter takes several, but not these together.</summary>
    public static IReadOnlyList<Clause>? ValuesExcludeEachOther(PatternMatch match, SectionContext context)
    {
        var name = context.Parameter.Name;
        return ValueLinker.Read(match.Words('V'), context.Parameter) is { Count: > 1 } values
            ? [.. from i in Enumerable.Range(0, values.Count)
                  from j in Enumerable.Range(i + 1, values.Count - i - 1)
                  select Clause.Demand(Atom.OneOf(name, values[i]), Atom.OneOf(name, values[j]).Not())]
            : null;
    }

    public static IReadOnlyList<Clause>? OnlyOtherValue(PatternMatch match, SectionContext context)
        => OwnValue(match, context) is { } value && ValueLinker.Read(match.Words('W'), context.Parameter) is { } others
            ? [new Clause(
                new([value]),
                new AllowedValuesClaim(context.Parameter.Name, new([.. value.Operands, .. others])))]
            : null;

    public static IReadOnlyList<Clause>? ForbiddenValue(PatternMatch match, SectionContext context)
        => ConditionMeanings.Values(match['A'], match.Words('V'), context) is { } atoms
            ? [.. atoms.Select(atom => Clause.Demand(Atom.Given(atom.Parameter), atom.Not()))]
            : null;

    public static IReadOnlyList<Clause>? RequiredForValue(PatternMatch match, SectionContext context)
    {
        var names = match.Has('A') ? match['A'].Parameters : [context.Parameter.Name];
        return ConditionMeanings.Values(match['B'], match.Words('V'), context) is { } atoms
            ? [.. from name in names from atom in atoms select Clause.Demand(atom, Atom.Given(name))]
            : null;
    }

    public static IReadOnlyList<Clause>? NeededByValue(PatternMatch match, SectionContext context)
        => context.BulletValue is { } value && match['A'] is { Unknown.Count: 0, Parameters: [var name] }
            ? [Clause.Demand(value, Atom.Given(name))]
            : null;

    public static IReadOnlyList<Clause>? RequiresBoth(PatternMatch match, SectionContext context)
        => Demand(match['A'].Parameters, match['B']) is { } first && Demand(match['A'].Parameters, match['C']) is { } second
            ? [.. first, .. second]
            : null;

    private static Atom? OwnValue(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is [var value]
            ? Atom.OneOf(context.Parameter.Name, value)
            : null;

    private static IReadOnlyList<Clause>? OneOf(Mention mention, Junction junction)
        => mention is { Unknown.Count: 0, Parameters.Count: > 1 }
            ? [new Clause(default, new AtomsClaim(mention.Parameters.Select(Atom.Given).ToEquatableArray(), junction))]
            : null;

    private static IReadOnlyList<Clause>? Pairs(IReadOnlyList<string> left, IReadOnlyList<string> right)
        => left.Count == 0 || right.Count == 0 ? null
            : [.. from a in left from b in right where a != b select Clause.Demand(Atom.Given(a), Atom.Absent(b))];

    /// <summary>Alternatives are one claim, what is demanded together is one each.</summary>
    private static IReadOnlyList<Claim> Claims(IReadOnlyList<Atom> atoms, bool areAlternatives)
        => areAlternatives && atoms.Count > 1
            ? [new AtomsClaim(atoms.ToEquatableArray(), Junction.Any)]
            : [.. atoms.Select(atom => AtomsClaim.Of(atom))];

    /// <summary>A demand for a parameter that the cmdlet doesn't have would make it unusable: no demand at all.</summary>
    private static IReadOnlyList<Clause>? Demand(IReadOnlyList<string>? subjects, Mention mention)
    {
        if (mention.Parameters.Count == 0 || mention.Unknown.Count > 0 || subjects is { Count: 0 })
        {
            return null;
        }

        var claims = Claims([.. mention.Parameters.Select(Atom.Given)], mention.IsAlternative);
        return subjects is null
            ? [.. claims.Select(claim => new Clause(default, claim))]
            : [.. from subject in subjects from claim in claims select new Clause(new([Atom.Given(subject)]), claim)];
    }
}
