using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads a sentence that ends in a colon together with the bullets below it.</summary>
internal static class ListGrammar
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _followingParameters = new(
        @"(?<any>at least one of )?(?:any of |all of )?"
            + @"the following (?:[\w-]+ ){0,3}?(?:parameters?|switch(?:es)?)(?: with the specified values)?$",
        Options);
    private static readonly Regex _followingConditions = new(
        @",? (?<only>only )?(?:if|when)(?: (?<any>either|any|one|at least one))?(?: (?:both|all))?(?: of)?"
            + "(?: the following)?(?: conditions?)?(?: (?:are|is) (?:met|true))?$",
        Options);

    private static readonly Regex _condition = new("(?:if|when) you (?:use|specify) $", Options);

    private static readonly Template _requiredWith =
        new("you (must|need to|have to) [also ]use {A} (with|when you use) (these|the following) {X}(parameters|switches)");

    private static readonly Template _valuesRequire = new("the following [values (for|of) ]{A} [also ](require|requires) {B}");

    private static readonly Template _worksOnlyIf = new("{X} (functions|function|works|work)[ correctly| properly]");

    /// <summary>Null where the lead or one of its bullets isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(LinkedSentence lead, ListBlock list, SectionContext context)
    {
        lead = lead.With(lead.Text.TrimEnd(':', ' '));
        if (ReadRequiredWith(lead, list, context) is { } required)
        {
            return required;
        }

        if (ReadValuesRequire(lead, list, context) is { } ofValues)
        {
            return ofValues;
        }

        if (_followingParameters.Match(lead.Text) is { Success: true } parameters
            && BulletOperands.Read(list, context) is { } operands)
        {
            return ReadWithOperands(lead, parameters, operands, context);
        }

        return _followingConditions.Match(lead.Text) is { Success: true } conditions
            && BulletOperands.Read(list, context) is { } atoms
            ? ReadWithConditions(lead, conditions, atoms, context)
            : null;
    }

    /// <summary>"You need to use this parameter with the following switches:": each of them needs the parameter.</summary>
    private static IReadOnlyList<Rule>? ReadRequiredWith(LinkedSentence lead, ListBlock list, SectionContext context)
        => _requiredWith.Match(lead.Text) is { Success: true } match && BulletOperands.Read(list, context) is { } operands
            ? [.. operands.SelectMany(_ => lead[match.Groups["A"]].Parameters, (operand, name) =>
                new Rule(new([operand]), new AtomsClaim(new([Atom.Given(name)]), Junction.All)))]
            : null;

    /// <summary>"The following values for this parameter also require X:": the bullets are values.</summary>
    private static IReadOnlyList<Rule>? ReadValuesRequire(LinkedSentence lead, ListBlock list, SectionContext context)
    {
        if (_valuesRequire.Match(lead.Text) is not { Success: true } match || !context.IsOwn(lead, match)
            || lead[match.Groups["B"]] is not { Unknown.Count: 0, Parameters: [var required] })
        {
            return null;
        }

        var values = list.Bullets
            .Select(bullet => ValueLinker.Read(bullet.Prose.Text.TrimEnd('.'), context.Parameter) is [var value] ? value : null)
            .ToList();
        return values.Contains(null) ? null
            : [new Rule(
                new([Atom.OneOf(context.Parameter.Name, [.. values.OfType<string>()])]),
                new AtomsClaim(new([Atom.Given(required)]), Junction.All))];
    }

    /// <summary>The list stands in for a mention; what the bullets say of values comes back in afterwards.</summary>
    private static IReadOnlyList<Rule>? ReadWithOperands(
        LinkedSentence lead, Match parameters, IReadOnlyList<Atom> operands, SectionContext context)
    {
        var isAlternative = parameters.Groups["any"].Success || _condition.IsMatch(lead.Text.Substring(0, parameters.Index));
        var mention = new Mention([.. operands.Select(atom => atom.Parameter)], [], isAlternative);
        var text = lead.Text.Substring(0, parameters.Index) + $"«{lead.Mentions.Count}»";
        var valued = operands
            .Where(atom => atom.Test == AtomTest.OneOf)
            .GroupBy(atom => atom.Parameter, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(atoms => atoms.Key, atoms => atoms.First(), StringComparer.OrdinalIgnoreCase);
        return SentenceGrammar.Read(new LinkedSentence(text, [.. lead.Mentions, mention]), context)
            ?.Select(rule => WithValues(rule, valued))
            .ToList();
    }

    private static Rule WithValues(Rule rule, Dictionary<string, Atom> valued)
        => rule.Then is AtomsClaim claim
            ? rule with { Then = claim with { Atoms = claim.Atoms.Select(atom => WithValue(atom, valued)).ToEquatableArray() } }
            : rule;

    private static Atom WithValue(Atom atom, Dictionary<string, Atom> valued)
        => atom.Test == AtomTest.Given && valued.TryGetValue(atom.Parameter, out var value)
            ? value with { Negated = atom.Negated }
            : atom;

    /// <summary>
    /// Bullets without "either" count together: where the document leaves "and" or "or" open, this is the reading that forbids
    /// less.
    /// </summary>
    private static IReadOnlyList<Rule>? ReadWithConditions(
        LinkedSentence lead, Match conditions, IReadOnlyList<Atom> atoms, SectionContext context)
    {
        var rest = lead.With(lead.Text.Substring(0, conditions.Index));
        if (conditions.Groups["only"].Success)
        {
            return _worksOnlyIf.Match(rest.Text).Success ? ReadWorksOnlyIf(atoms, context) : null;
        }

        IReadOnlyList<IReadOnlyList<Atom>> condition = conditions.Groups["any"].Success
            ? [.. atoms.Select(atom => (IReadOnlyList<Atom>)[atom])]
            : [atoms];
        return SentenceGrammar.ReadClauses(rest, context) is { } clauses ? SentenceGrammar.Combine(condition, clauses) : null;
    }

    /// <summary>
    /// "Mutual TLS works only if: ..." in a parameter's section is about that parameter, with the value that a bullet gives it.
    /// </summary>
    private static IReadOnlyList<Rule> ReadWorksOnlyIf(IReadOnlyList<Atom> atoms, SectionContext context)
    {
        var own = atoms.Where(atom => atom.Parameter == context.Parameter.Name).ToEquatableArray();
        var when = own.Count > 0 ? own : new([Atom.Given(context.Parameter.Name)]);
        return [.. atoms.Except(own).Select(atom => new Rule(when, new AtomsClaim(new([atom]), Junction.All), Soft: true))];
    }
}
