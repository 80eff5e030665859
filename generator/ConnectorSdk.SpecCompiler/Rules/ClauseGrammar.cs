using System.Text.RegularExpressions;
using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads what a clause forbids or demands. Conditions around it are <see cref="SentenceGrammar"/>'s part.</summary>
internal static class ClauseGrammar
{
    /// <summary>A is never given together with B.</summary>
    private static readonly Template[] _excludes =
    [
        new("you can't [use |specify ]{A} (with|together with|when you use) [any of ]{B}[ in the same command]"),
        new("you can't [use |specify ][both ]{A} and {B} (in the same command|together)"),
        new("{A} can't be [used |specified |combined ](with|together with) {B}[ in the same command]"),
        new("{A} and {B} can't be used together[ in the same command]"),
        new("{A} and {B} are mutually exclusive"),
        new("{A} (doesn't|don't) work with {B}"),
        new("don't use {A} (with|together with) {B}[ in the same command]"),
        new("{A} is mutually exclusive with {B}"),
    ];

    /// <summary>The parameters of one list are never given together.</summary>
    private static readonly Template[] _excludesEachOther =
    [
        new("you can't [use |specify ][both ]{A} (in the same command|together)"),
        new("{A} (can't be used together|are mutually exclusive)[ in the same command]"),
    ];

    private static readonly Template[] _absent =
    [
        new("you can't (use|specify|set|configure|include) {A}"),
        new("{A} can't be (used|specified|set|configured)"),
        new("don't (use|specify) {A}"),
        new("{A} must be (blank|$null|blank ($null))"),
    ];

    private static readonly Template[] _notValued =
    [
        new("you can't (use|set|configure) {A} to {V}"),
        new("you can't (use|select|specify) {V} for {A}"),
        new("{A} can't be [set to ]{V}"),
    ];

    /// <summary>A is given only together with B.</summary>
    private static readonly Template[] _requires =
    [
        new("{A} [also ](requires|require) [you to use |the use of ]{B}"),
        new("you (must|need to|have to) [also ]use {A} (with|together with) {B}"),
        new("{A} must [also ]be used (with|together with) {B}"),
        new("you can only (use|specify) {A} (with|together with) {B}"),
        new("you can (use|specify) {A} only (with|together with) {B}"),
        new("you only use {A} with {B}"),
        new("{A} can [only ]be used [only ](with|together with) {B}"),
        new("{A} (is|are) (available|valid) only with {B}"),
        new("{A} [also ]requires (a|an|one or more|at least one) {X} (for|in) {B}"),
    ];

    private static readonly Template[] _requiresValue =
    [
        new("{A} [also ](requires|require) {V} for {B}"),
        new("{A} [also ](requires|require) (that |you to set ){B} [is ][also ][set ]to {V}"),
        new("{A} [also ](requires|require) {B} to be [set to ]{V}"),
    ];

    private static readonly Template[] _given =
    [
        new("you (must|need to|have to) [also ](use|specify|include|configure|provide|enter|set|add) {A}[ to {X}]"),
        new("you also (must|need to|have to) (use|specify|include|configure|provide|enter|set|add) {A}[ to {X}]"),
        new("you (must|need to) [also ](use|specify) {X} (in|for|by using) {A}"),
        new("{A} (is|are) [also ]required"),
        new("a {A} is required"),
        new("{A} must [also ]be (used|specified|set|present|configured|provided)"),
        new("{A} must be set to a value that {X}"),
    ];

    private static readonly Template[] _valued =
    [
        new("you (must|need to|have to) [also ](set|configure|change) {A} to {V}"),
        new("you also (must|need to|have to) (set|configure|change) {A} to {V}"),
        new("you (must|need to|have to) [also ](use|specify|select) {V} for {A}"),
        new("{A} must [also ](be|contain|have|equal) [set to |equal to ]{V}"),
        new("{A} can only be [set to ]{V}"),
    ];

    private static readonly Template _atLeastOne = new(
        "you [also ](must|need to|have to) [also ](use|specify) at least one of "
        + "[the following parameters[ in the command]: ]{A}[ in the command]");

    private static readonly Template _either = new("{A} requires [you to use ]either {B}");

    /// <summary>One value of the section's parameter goes with others of it, or with a value of another parameter.</summary>
    private static readonly Template _valueRequiresOwn = new("the value {V}[,] [also ]requires the (value|values) {W}");
    private static readonly Template _valueRequiresOther = new("the value {V}[,] [also ]requires you to set {B} to {W}");
    private static readonly Template _valueIsRequired = new("the value {V} is [also ]required");

    private static readonly Template[] _onlyForValue =
    [
        new("{A} (is|are) (effective|meaningful|used|valid) only for {V} {X}"),
        new("{A} (applies|apply) only to {V} {X}"),
    ];

    /// <summary>Null where the clause isn't understood.</summary>
    public static IReadOnlyList<Clause>? Read(LinkedSentence clause, SectionContext context)
    {
        if (clause.Text.IndexOf("«v»", StringComparison.Ordinal) is 0 && context.BulletValue is { } bullet)
        {
            return ReadOfBulletValue(clause, context, bullet);
        }

        if (clause.Text.StartsWith("requires ", StringComparison.OrdinalIgnoreCase) && context.BulletValue is { } implied)
        {
            return ReadOfBulletValue(clause.With("«v» " + clause.Text), context, implied);
        }

        return ReadPairs(clause) ?? ReadOnlyForValue(clause, context) ?? ReadOwnValue(clause, context) ?? ReadDemands(clause, context);
    }

    private static IReadOnlyList<Clause>? ReadPairs(LinkedSentence clause)
    {
        if (_excludes.FirstMatch(clause.Text) is { } excludes)
        {
            return Excludes(clause[excludes.Groups["A"]].Parameters, clause[excludes.Groups["B"]].Parameters);
        }

        if (_excludesEachOther.FirstMatch(clause.Text) is { } each)
        {
            var names = clause[each.Groups["A"]].Parameters;
            return names.Count < 2 ? null : [.. names.SelectMany((name, i) => Excludes([name], [.. names.Skip(i + 1)]) ?? [])];
        }

        if (_either.Match(clause.Text) is { Success: true } either)
        {
            return Requires(
                clause[either.Groups["A"]].Parameters.Select(Atom.Given),
                clause[either.Groups["B"]] with { IsAlternative = true });
        }

        return _requires.FirstMatch(clause.Text) is { } requires
            ? Requires(clause[requires.Groups["A"]].Parameters.Select(Atom.Given), clause[requires.Groups["B"]])
            : null;
    }

    /// <summary>"effective only for OnPremises connectors": the one parameter that owns the value is meant.</summary>
    private static IReadOnlyList<Clause>? ReadOnlyForValue(LinkedSentence clause, SectionContext context)
        => _onlyForValue.FirstMatch(clause.Text) is { } match
            && ValueLinker.FindOwner(match.Groups["V"].Value, context.Cmdlet) is var (owner, value)
            ? [.. clause[match.Groups["A"]].Parameters
                .Select(name => new Clause([Atom.Given(name)], [Atom.OneOf(owner.Name, value)], Soft: true))]
            : null;

    private static IReadOnlyList<Clause>? ReadOwnValue(LinkedSentence clause, SectionContext context)
    {
        if (_valueRequiresOwn.Match(clause.Text) is { Success: true } own && Own(own, "V", context) is { } value)
        {
            return ValueLinker.Read(own.Groups["W"].Value, context.Parameter) is { } others
                ? [new Clause([value], [.. others.Select(other => Atom.OneOf(context.Parameter.Name, other))])]
                : null;
        }

        if (_valueRequiresOther.Match(clause.Text) is { Success: true } set && Own(set, "V", context) is { } subject)
        {
            return ConditionGrammar.ReadValue(clause[set.Groups["B"]], set.Groups["W"].Value, context) is { } atoms
                ? [new Clause([subject], atoms)]
                : null;
        }

        return _valueIsRequired.Match(clause.Text) is { Success: true } required && Own(required, "V", context) is { } demanded
            ? [new Clause([], [demanded])]
            : null;
    }

    private static Atom? Own(Match match, string slot, SectionContext context)
        => ValueLinker.Read(match.Groups[slot].Value, context.Parameter) is [var value] ? Atom.OneOf(context.Parameter.Name, value) : null;

    private static IReadOnlyList<Clause>? ReadDemands(LinkedSentence clause, SectionContext context)
    {
        if (_atLeastOne.Match(clause.Text) is { Success: true } any && clause[any.Groups["A"]] is { Unknown.Count: 0 } list)
        {
            return [new Clause([], [.. list.Parameters.Select(Atom.Given)], Junction.Any)];
        }

        foreach (var template in _requiresValue)
        {
            if (template.Match(clause.Text) is { Success: true } match
                && ConditionGrammar.ReadValue(clause[match.Groups["B"]], match.Groups["V"].Value, context) is { } atoms)
            {
                return [.. clause[match.Groups["A"]].Parameters.Select(name => new Clause([Atom.Given(name)], atoms))];
            }
        }

        if (ConditionGrammar.ReadValued(_valued, clause, context) is { } valued)
        {
            return [new Clause([], valued)];
        }

        if (_given.FirstMatch(clause.Text) is { } given)
        {
            return Requires([], clause[given.Groups["A"]]);
        }

        if (_absent.FirstMatch(clause.Text) is { } absent && clause[absent.Groups["A"]].Parameters is { Count: > 0 } names)
        {
            return [new Clause([], [.. names.Select(Atom.Absent)])];
        }

        return ConditionGrammar.ReadValued(_notValued, clause, context) is { } refused
            ? [new Clause([], [.. refused.Select(atom => atom.Not())])]
            : null;
    }

    /// <summary>"This setting requires ..." in the bullet of a value: the value is the condition, whatever follows.</summary>
    private static IReadOnlyList<Clause>? ReadOfBulletValue(LinkedSentence clause, SectionContext context, Atom bullet)
    {
        var subject = new Mention([context.Parameter.Name], [], false);
        var general = new LinkedSentence(clause.Text.Replace("«v»", $"«{clause.Mentions.Count}»"), [.. clause.Mentions, subject]);
        return Read(general, context)?.Select(read => read with { When = [bullet, .. read.When.Skip(1)] }).ToList();
    }

    private static IReadOnlyList<Clause>? Excludes(IReadOnlyList<string> left, IReadOnlyList<string> right)
        => left.Count == 0 || right.Count == 0 ? null
            : [.. left
                .SelectMany(_ => right, (a, b) => new Clause([Atom.Given(a)], [Atom.Absent(b)]))
                .Where(clause => clause.When[0].Parameter != clause.Then[0].Parameter)];

    private static IReadOnlyList<Clause>? Requires(IEnumerable<Atom> subjects, Mention mention)
    {
        if (mention.Parameters.Count == 0 || mention.Unknown.Count > 0)
        {
            return null;
        }

        var junction = mention is { IsAlternative: true, Parameters.Count: > 1 } ? Junction.Any : Junction.All;
        var clause = new Clause([], [.. mention.Parameters.Select(Atom.Given)], junction);
        var conditions = subjects.ToList();
        return conditions.Count == 0 ? [clause] : [.. conditions.Select(subject => clause with { When = [subject] })];
    }
}
