using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads "you can't use this parameter in the following scenarios:" and the bullets that speak of the command line: "With the X
/// parameter." and "If you use the Y switch." Each forbids by itself, so those about other things may be left out.
/// </summary>
internal static class ScenarioGrammar
{
    private static readonly Pattern _company = new("with {A}");

    public static Pattern Lead { get; } =
        new("you can't use {A} in [any of] the following (scenarios|situations|cases|circumstances)");

    /// <summary>Null where the lead isn't such a one, or none of the bullets is understood.</summary>
    public static IReadOnlyList<Rule>? Read(Phrase lead, ListBlock list, SectionContext context)
    {
        if (Lead.Match(lead) is not { } match || match['A'] is not { Unknown.Count: 0, Parameters: [var name] })
        {
            return null;
        }

        var rules = list.Bullets
            .SelectMany(bullet => Forbidding(EntityLinker.Link(bullet.Prose.Text.TrimEnd('.', ';', ','), context), name, context))
            .ToList();
        return rules.Count > 0 ? rules : null;
    }

    /// <summary>What the bullet forbids; nothing where it isn't understood.</summary>
    private static IEnumerable<Rule> Forbidding(Phrase bullet, string name, SectionContext context)
        => _company.Match(bullet) is { } company
                ? company['A'].Parameters.Select(other => new Rule(new([Atom.Given(name)]), AtomsClaim.Of(Atom.Absent(other))))
            : bullet.IsIf(0) && ConditionGrammar.Read(bullet.From(1), context) is { } condition
                ? condition.Select(together => new Rule(together.ToEquatableArray(), AtomsClaim.Of(Atom.Absent(name))))
            : [];
}
