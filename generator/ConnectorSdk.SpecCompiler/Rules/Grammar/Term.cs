using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Numbers;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>
/// A part of a form's notation. <c>A</c> means the names in slot A, and <c>this</c> means the section's own parameter.
/// <c>owner</c> means the only parameter that has the value in slot V, and <c>thing</c> the parameter that is named after the
/// words in V ("a smart host"). <c>A=V</c>, <c>A>=N</c>, <c>A>N</c>, and <c>A is guid</c> test the value, and <c>count(A)</c>
/// tests for several values. <c>!</c> negates, <c>any</c> and <c>one</c> require a choice of several, and <c>all</c> creates a
/// separate predicate for each value.
/// </summary>
internal sealed record Term(string Name, string Test, char Value, bool Negated, Junction? Choice)
{
    private const string Several = "count", Present = "", Is = "is", Equal = "=", AtLeast = ">=", MoreThan = ">";

    public static Term Parse(string text)
    {
        var choice = text.StartsWith("any ", StringComparison.Ordinal) ? Junction.Any
            : text.StartsWith("one ", StringComparison.Ordinal) ? Junction.One
            : text.StartsWith("all ", StringComparison.Ordinal) ? Junction.All
            : (Junction?)null;
        text = choice is null ? text : text.Substring(4);
        var negated = text[0] == '!';
        text = text.TrimStart('!');
        if (text.StartsWith("count(", StringComparison.Ordinal))
        {
            return new Term(text.Substring(6).TrimEnd(')'), Several, ' ', negated, choice);
        }

        var length = text.IndexOfAny([' ', '>', '=']);
        return length < 0 ? new Term(text, Present, ' ', negated, choice)
            : text[length] == ' ' ? new Term(text.Substring(0, length), Is + text.Substring(length + 4), ' ', negated, choice)
            : new Term(
                text.Substring(0, length), text.Substring(length, text.Length - length - 1), text[text.Length - 1], negated,
                choice);
    }

    /// <summary>The parameters that the term is about.</summary>
    public Mention Subject(PatternMatch match, SectionContext context)
        => Name == "this" ? context.Own
            : Name == "owner" ? new Mention(Owner(match, context) is var (owner, _) ? [owner.Name] : [], [], false)
            : Name == "thing"
                ? new Mention(Thing(match.Text('V').Replace(" ", ""), context) is { } thing ? [thing.Name] : [], [], false)
            : match.Has(Name[0]) ? match[Name[0]]
            : context.Own;

    /// <summary>
    /// Creates a predicate for each name. Returns null if nothing is named or a value isn't recognized. Also returns null if the
    /// cmdlet doesn't have a name, unless <paramref name="passUnknown"/> is true.
    /// </summary>
    public IReadOnlyList<Predicate>? Read(PatternMatch match, SectionContext context, bool passUnknown = false)
    {
        var subject = Subject(match, context);
        if (subject.Parameters.Count == 0 || (subject.Unknown.Count > 0 && !passUnknown))
        {
            return null;
        }

        List<Predicate> atoms = [];
        foreach (var atom in subject.Atoms)
        {
            if ((Test == Present ? atom : Of(atom.Parameter, match, context)) is not { } read)
            {
                return null;
            }

            atoms.Add(Negated ? read.Not() : read);
        }

        return atoms;
    }

    /// <summary>
    /// Creates a condition. "A or B is used" results in two alternatives, and "A and B are used" in a single alternative.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Predicate>>? ReadCondition(PatternMatch match, SectionContext context)
        => Read(match, context) is not { } atoms ? null
            : Subject(match, context).IsAlternative && !Negated ? [.. atoms.Select(atom => (IReadOnlyList<Predicate>)[atom])]
            : [atoms];

    /// <summary>Creates a predicate for "is V". "Is either $true or $false" means that the parameter is set.</summary>
    public static Predicate? Valued(string parameter, Phrase words, SectionContext context)
        => ValueLinker.Read(words, context.Find(parameter)) is not { } values ? null
            : values.Count == 2 && values.Contains("$true") && values.Contains("$false") ? Predicate.Given(parameter)
            : Predicate.OneOf(parameter, [.. values]);

    private static Cmdlets.Parameter? Thing(string name, SectionContext context)
        => context.Names.Find(name)
            ?? context.Names.Find(name + "s")
            ?? (name.EndsWith("s", StringComparison.Ordinal) ? context.Names.Find(name.TrimEnd('s')) : null);

    private (Cmdlets.Parameter Parameter, string Value)? Owner(PatternMatch match, SectionContext context)
        => ValueLinker.FindOwner(match.Text(Value), context.Cmdlet);

    private Predicate? Of(string parameter, PatternMatch match, SectionContext context) => Test switch
    {
        Several => Predicate.CountInRange(parameter, "2", null),
        Equal when Name == "owner" => Predicate.OneOf(parameter, Owner(match, context)!.Value.Value),
        Equal => Valued(parameter, match.Words(Value), context),
        AtLeast => Predicate.InRange(parameter, Amounts.Number(match, Value), null),
        MoreThan => long.TryParse(Amounts.Number(match, Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Predicate.InRange(parameter, (number + 1).ToString(CultureInfo.InvariantCulture), null)
            : null,
        _ => Predicate.Is(parameter, Test.Substring(Is.Length)),
    };
}
