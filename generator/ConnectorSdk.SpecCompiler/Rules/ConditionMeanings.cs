using System.Globalization;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>What the forms of <see cref="ConditionForms"/> mean. Null where a name doesn't link or a value isn't understood.</summary>
internal static class ConditionMeanings
{
    public static IReadOnlyList<IReadOnlyList<Atom>>? BulletValue(PatternMatch match, SectionContext context)
        => context.BulletValue is { } bullet ? [[bullet]] : null;

    public static IReadOnlyList<IReadOnlyList<Atom>>? Given(PatternMatch match, SectionContext context)
        => Spread(match['A'], Atom.Given);

    public static IReadOnlyList<IReadOnlyList<Atom>>? Absent(PatternMatch match, SectionContext context)
        => Spread(match['A'] with { IsAlternative = false }, Atom.Absent);

    public static IReadOnlyList<IReadOnlyList<Atom>>? Several(PatternMatch match, SectionContext context)
    {
        var name = match.Has('A') ? match['A'] is { Unknown.Count: 0, Parameters: [var only] } ? only : null : context.Parameter.Name;
        return name is null ? null : [[Atom.CountInRange(name, "2", null)]];
    }

    public static IReadOnlyList<IReadOnlyList<Atom>>? AtLeast(PatternMatch match, SectionContext context)
        => Spread(match['A'], name => Atom.InRange(name, Amounts.Number(match, 'N'), null));

    public static IReadOnlyList<IReadOnlyList<Atom>>? MoreThan(PatternMatch match, SectionContext context)
        => long.TryParse(Amounts.Number(match, 'N'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Spread(match['A'], name => Atom.InRange(name, (number + 1).ToString(CultureInfo.InvariantCulture), null))
            : null;

    public static IReadOnlyList<IReadOnlyList<Atom>>? Valued(PatternMatch match, SectionContext context)
        => Values(match['A'], match.Words('V'), context) is { } atoms
            ? match['A'].IsAlternative ? [.. atoms.Select(atom => (IReadOnlyList<Atom>)[atom])] : [atoms]
            : null;

    public static IReadOnlyList<IReadOnlyList<Atom>>? NotValued(PatternMatch match, SectionContext context)
        => Values(match['A'], match.Words('V'), context) is { } atoms ? [[.. atoms.Select(atom => atom.Not())]] : null;

    public static IReadOnlyList<IReadOnlyList<Atom>>? OwnValue(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is { } values
            ? [[Of(context.Parameter.Name, values)]]
            : null;

    public static IReadOnlyList<IReadOnlyList<Atom>>? OtherAddressSpace(PatternMatch match, SectionContext context)
        => [[Atom.Is(context.Parameter.Name, ValueFormats.NonSmtpAddressSpace)]];

    /// <summary>"A smart host is configured" is said of the parameter that is named after the thing.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? Thing(PatternMatch match, SectionContext context)
    {
        var name = match.Text('V').Replace(" ", "");
        var parameter = context.Names.Find(name)
            ?? context.Names.Find(name + "s")
            ?? (name.EndsWith("s", StringComparison.Ordinal) ? context.Names.Find(name.TrimEnd('s')) : null);
        return parameter is null ? null : [[Atom.Given(parameter.Name)]];
    }

    /// <summary>"Moderation is enabled (the ModerationEnabled parameter is $true)": the note says it in terms of parameters.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? InParentheses(PatternMatch match, SectionContext context)
        => ConditionGrammar.Read(match.Words('W'), context);

    /// <summary>Atoms for "is V", and for "is either $true or $false": that is, is given at all.</summary>
    public static IReadOnlyList<Atom>? Values(Mention mention, Phrase words, SectionContext context)
    {
        if (mention.Parameters.Count == 0 || mention.Unknown.Count > 0)
        {
            return null;
        }

        List<Atom> atoms = [];
        foreach (var name in mention.Parameters)
        {
            if (ValueLinker.Read(words, context.Find(name)) is not { } values)
            {
                return null;
            }

            atoms.Add(Of(name, values));
        }

        return atoms;
    }

    private static Atom Of(string parameter, IReadOnlyList<string> values)
        => values.Count == 2 && values.Contains("$true") && values.Contains("$false")
            ? Atom.Given(parameter)
            : Atom.OneOf(parameter, [.. values]);

    /// <summary>"A or B is used" are two alternatives, "A and B are used" is one condition.</summary>
    private static IReadOnlyList<IReadOnlyList<Atom>>? Spread(Mention mention, Func<string, Atom> atom)
        => mention.Parameters.Count == 0 || mention.Unknown.Count > 0 ? null
            : mention.IsAlternative ? [.. mention.Parameters.Select(name => (IReadOnlyList<Atom>)[atom(name)])]
            : [[.. mention.Parameters.Select(atom)]];
}
