using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads conditions ("you set the X parameter to $false, or if the Y parameter is used") as alternatives of atoms that hold
/// together.
/// </summary>
internal static class ConditionGrammar
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _or = new(@",? or (?:if|when) ", Options);
    private static readonly Regex _and = new(@",? and (?:if |when )?(?=(?:«|you |an? |one or more |at least one ))", Options);
    private static readonly Regex _anyAnd = new(",? and (?:if |when )?", Options);

    private static readonly Template[] _notValued = [new("{A} (isn't|aren't) [set to ]{V}")];

    private static readonly Template[] _valued =
    [
        new("{A} is [also ](set|configured|equal) to {V}"),
        new("{A} (is|has|contains|equals) {V}"),
        new("{A} set to {V}"),
        new("you (set|configure|change) {A} to {V}"),
        new("you (use|select|specify|choose|set|enter) {V} (for|in) {A}"),
        new("you use {A} with {V}"),
    ];

    private static readonly Template[] _given =
    [
        new("you [also ](use|specify|set|include|configure|enter|provide) {A}"
            + "[ with this command| in the command| in the same command]"),
        new("(using|specifying) {A}"),
        new("{A} (is|are) [also ](used|specified|set|present|configured|given)[ in the command| in the same command]"),
    ];

    private static readonly Template[] _absent =
    [
        new("you don't (use|specify|set|include) {A}"),
        new("{A} (isn't|aren't) (used|specified|set|present|configured|given)"),
    ];

    private static readonly Template _ownValue = new("you (use|select|specify|choose|set) {V}");
    private static readonly Template _bulletValue = new("you (use|select|specify|choose) «v»");
    private static readonly Template _thing = new("(a|an|one or more|at least one) {V} (is|are) (configured|specified|used|set)");
    private static readonly Template _otherAddressSpace =
        new("you (specify|enter|use) (a|an) non-SMTP address space[ type][ on {X}]");

    /// <summary>Null where a part isn't understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? Read(LinkedSentence clause, SectionContext context)
    {
        List<IReadOnlyList<Atom>> alternatives = [];
        foreach (var alternative in _or.Split(clause.Text))
        {
            IReadOnlyList<IReadOnlyList<Atom>> together = [[]];
            foreach (var part in _and.Split(alternative))
            {
                if (ReadPart(clause.With(part.Trim()), context) is not { } read)
                {
                    return null;
                }

                together = Both(together, read);
            }

            alternatives.AddRange(together);
        }

        return alternatives;
    }

    /// <summary>
    /// What "only if" names. Of conditions that must all hold each is necessary by itself, so those that aren't understood may be
    /// left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? ReadNecessary(LinkedSentence clause, SectionContext context)
    {
        if (_or.IsMatch(clause.Text))
        {
            return Read(clause, context);
        }

        IReadOnlyList<IReadOnlyList<Atom>>? together = null;
        foreach (var part in _anyAnd.Split(clause.Text))
        {
            if (ReadPart(clause.With(part.Trim()), context) is { } read)
            {
                together = Both(together ?? [[]], read);
            }
        }

        return together;
    }

    private static IReadOnlyList<IReadOnlyList<Atom>>? ReadPart(LinkedSentence part, SectionContext context)
    {
        if (_bulletValue.Match(part.Text).Success && context.BulletValue is { } bullet)
        {
            return [[bullet]];
        }

        if (_given.FirstMatch(part.Text) is { } given)
        {
            return Spread(part[given.Groups["A"]], Atom.Given);
        }

        if (_absent.FirstMatch(part.Text) is { } absent)
        {
            return Spread(part[absent.Groups["A"]], Atom.Absent);
        }

        return ReadValued(_notValued, part, context) is { } refused ? [[.. refused.Select(atom => atom.Not())]]
            : ReadValued(_valued, part, context) is { } valued ? [valued]
            : ReadThing(part, context);
    }

    private static IReadOnlyList<IReadOnlyList<Atom>>? ReadThing(LinkedSentence part, SectionContext context)
    {
        if (_otherAddressSpace.Match(part.Text).Success)
        {
            return [[Atom.Is(context.Parameter.Name, ValueFormats.NonSmtpAddressSpace)]];
        }

        if (_thing.Match(part.Text) is { Success: true } thing
            && FindByNoun(thing.Groups["V"].Value, context.Cmdlet) is { } parameter)
        {
            return [[Atom.Given(parameter.Name)]];
        }

        return _ownValue.Match(part.Text) is { Success: true } own
            && ValueLinker.Read(own.Groups["V"].Value, context.Parameter) is { } values
            ? [[Of(context.Parameter.Name, values)]]
            : null;
    }

    /// <summary>The value V of the mention A, by the first template that fits and whose value is understood.</summary>
    public static IReadOnlyList<Atom>? ReadValued(Template[] templates, LinkedSentence sentence, SectionContext context)
    {
        foreach (var template in templates)
        {
            if (template.Match(sentence.Text) is { Success: true } match
                && ReadValue(sentence[match.Groups["A"]], match.Groups["V"].Value, context) is { } atoms)
            {
                return atoms;
            }
        }

        return null;
    }

    /// <summary>Atoms for "is V", and for "is either $true or $false": that is, is given at all.</summary>
    public static IReadOnlyList<Atom>? ReadValue(Mention mention, string text, SectionContext context)
    {
        if (mention.Parameters.Count == 0 || mention.Unknown.Count > 0)
        {
            return null;
        }

        List<Atom> atoms = [];
        foreach (var name in mention.Parameters)
        {
            if (ValueLinker.Read(text, context.Cmdlet.Find(name)!) is not { } values)
            {
                return null;
            }

            atoms.Add(Of(name, values));
        }

        return atoms;
    }

    /// <summary>The parameter that is named after a thing: "a smart host" is what SmartHosts takes.</summary>
    private static Parameter? FindByNoun(string words, Cmdlet cmdlet)
    {
        var name = words.Replace(" ", "");
        return cmdlet.Find(name)
            ?? cmdlet.Find(name + "s")
            ?? (name.EndsWith("s", StringComparison.Ordinal) ? cmdlet.Find(name.TrimEnd('s')) : null);
    }

    private static Atom Of(string parameter, IReadOnlyList<string> values)
        => values.Count == 2 && values.Contains("$true") && values.Contains("$false")
            ? Atom.Given(parameter)
            : Atom.OneOf(parameter, [.. values]);

    /// <summary>Each alternative of one side together with each of the other.</summary>
    private static IReadOnlyList<IReadOnlyList<Atom>> Both(
        IReadOnlyList<IReadOnlyList<Atom>> left, IReadOnlyList<IReadOnlyList<Atom>> right)
        => [.. left.SelectMany(_ => right, (atoms, more) => (IReadOnlyList<Atom>)[.. atoms, .. more])];

    /// <summary>"A or B is used" are two alternatives, "A and B are used" is one condition.</summary>
    private static IReadOnlyList<IReadOnlyList<Atom>>? Spread(Mention mention, Func<string, Atom> atom)
        => mention.Parameters.Count == 0 || mention.Unknown.Count > 0 ? null
            : mention.IsAlternative ? [.. mention.Parameters.Select(name => (IReadOnlyList<Atom>)[atom(name)])]
            : [[.. mention.Parameters.Select(atom)]];
}
