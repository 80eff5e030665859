using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>
/// The meaning of a form, in the notation of rules with the form's slots: <c>A => !B</c>, <c>=> A=V</c>, <c>any A</c>, <c>A &lt;=
/// B</c>. Each name of a subject and of a prohibition creates a separate rule; <c>A => !A</c> and <c>A => A</c> apply to each
/// pair. Next to an arrow, <c>when</c> means the conditions around the clause. <c>only</c> means the conditions that the word
/// "only" makes necessary. <c>A ~> only</c> has no effect otherwise, and <c>when ~> !A</c> has no effect under the conditions.
/// <c>!when</c> fails. A template that ends with <c>(warning)</c> is less certain.
/// </summary>
internal sealed class Template
{
    private static readonly (string Sign, Comparison Comparison)[] _comparisons =
    [
        (" <= ", Comparison.LessOrEqual), (" < ", Comparison.Less), (" >= ", Comparison.GreaterOrEqual),
        (" > ", Comparison.Greater),
        (" == ", Comparison.Equal),
    ];

    private readonly Term? _when;
    private readonly Term? _then;
    private readonly ClauseRole _role;
    private readonly Force _force;
    private readonly Comparison? _comparison;
    private readonly bool _isWeak;

    public Template(string text)
    {
        const string Warning = " (warning)";
        _isWeak = text.EndsWith(Warning, StringComparison.Ordinal);
        text = _isWeak ? text.Substring(0, text.Length - Warning.Length) : text;
        var found = Array.Find(_comparisons, known => text.IndexOf(known.Sign, StringComparison.Ordinal) >= 0);
        if (found.Sign is { } sign)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            (_when, _comparison, _then) =
                (Term.Parse(text.Substring(0, at)), found.Comparison, Term.Parse(text.Substring(at + sign.Length)));
            return;
        }

        var arrow = Math.Max(text.IndexOf("=> ", StringComparison.Ordinal), text.IndexOf("~> ", StringComparison.Ordinal));
        var (when, then) = arrow < 0 ? ("", text) : (text.Substring(0, arrow).Trim(), text.Substring(arrow + 3));
        _force = arrow >= 0 && text[arrow] == '~' ? Force.NoEffect : Force.Must;
        _role = text == "nothing" ? ClauseRole.Nothing
            : text == "!when" ? ClauseRole.Fails
            : when == "when" ? ClauseRole.Ignored
            : then == "only" ? ClauseRole.Only
            : then == "when" ? ClauseRole.When
            : ClauseRole.Rule;
        _when = when is "" or "when" ? null : Term.Parse(when);
        _then = then is "only" or "when" || _role is ClauseRole.Nothing or ClauseRole.Fails ? null : Term.Parse(then);
    }

    /// <summary>Creates the clauses of a match. Returns null if a name doesn't link or a value isn't recognized.</summary>
    public IReadOnlyList<Clause>? Read(PatternMatch match, SectionContext context)
    {
        var clauses = ReadStrong(match, context);
        return _isWeak && clauses is not null ? [.. clauses.Select(clause => clause with { IsWeak = true })] : clauses;
    }

    private IReadOnlyList<Clause>? ReadStrong(PatternMatch match, SectionContext context) => _role switch
    {
        ClauseRole.Nothing or ClauseRole.Fails => [Clause.Of(_role)],
        ClauseRole.Ignored => Subjects(_then! with { Negated = false }, match, context),
        ClauseRole.Only or ClauseRole.When => Subjects(_when!, match, context),
        _ when _comparison is { } comparison => Compare(comparison, match, context),
        _ when _when is { } when && _then!.Negated
                && (when.Name, when.Test, when.Value) == (_then.Name, _then.Test, _then.Value)
            => Pairs(when, match, context),
        _ => ReadRule(match, context),
    };

    private IReadOnlyList<Clause>? Subjects(Term term, PatternMatch match, SectionContext context)
        => term.Read(match, context, passUnknown: true) is { } atoms
            ? [.. atoms.Select(atom => Clause.Of(_role, atom, _force))]
            : null;

    private IReadOnlyList<Clause>? ReadRule(PatternMatch match, SectionContext context)
    {
        IReadOnlyList<Predicate>? subjects = null;
        if (_when is not null && (subjects = _when.Read(match, context, passUnknown: true)) is null
            || _then!.Read(match, context, passUnknown: _then.Negated && _then.Test.Length == 0) is not { } atoms)
        {
            return null;
        }

        atoms = [.. atoms.SelectMany(atom => EachValue(atom, _then.Choice == Junction.All))];
        var claims = Claims(atoms, _then.Choice ?? (_then.Subject(match, context).IsAlternative ? Junction.Any : Junction.All));
        return subjects is null
            ? [.. claims.Select(claim => new Clause(default, claim, _force))]
            : [.. from subject in subjects
                  from claim in claims
                  where !((_then.Negated || _then.Name == _when?.Name) && _then.Test.Length == 0
                      && claim.Predicates[0].Parameter == subject.Parameter)
                  select new Clause(new([subject]), claim, _force)];
    }

    /// <summary>
    /// Creates a single demand for alternatives, and otherwise a demand for each required or forbidden predicate.
    /// </summary>
    private IReadOnlyList<Demand> Claims(IReadOnlyList<Predicate> atoms, Junction junction)
        => junction == Junction.All || atoms.Count < 2 || _then!.Negated
            ? [.. atoms.Select(atom => Demand.Of(atom))]
            : [new Demand(atoms.ToEquatableArray(), junction)];

    private static IReadOnlyList<Clause>? Pairs(Term term, PatternMatch match, SectionContext context)
        => term.Read(match, context, passUnknown: true)?.SelectMany(atom => EachValue(atom, term.Test.Length > 0)).ToList()
                is { Count: > 1 } atoms
            ? [.. from i in Enumerable.Range(0, atoms.Count)
                  from j in Enumerable.Range(i + 1, atoms.Count - i - 1)
                  select Clause.Demand(atoms[i], atoms[j].Not())]
            : null;

    private static IEnumerable<Predicate> EachValue(Predicate atom, bool isSplit)
        => isSplit && atom is HasValue { Values.Count: > 1 } has
            ? has.Values.Select(value => Predicate.OneOf(atom.Parameter, value))
            : [atom];

    private IReadOnlyList<Clause>? Compare(Comparison comparison, PatternMatch match, SectionContext context)
        => _when!.Subject(match, context) is { Unknown.Count: 0, Parameters: [var left] }
            && _then!.Subject(match, context) is { Parameters.Count: > 0 } right
            ? [.. right.Parameters
                .Where(other => other != left)
                .Select(other => new Clause(default, new Compares(left, comparison, other)))]
            : null;
}
