using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads a lead such as "this parameter is required for the following X values:" whose bullets are values.</summary>
internal static class ListedValueGrammar
{
    private static readonly Pattern[] _valuesRequire =
    [
        new("the following [values (for|of)] {A} [also] (requires|require) {B}"),
        new("the following values [also] (requires|require) {B}"),
    ];

    private static readonly Pattern[] _requiredForValues =
    [
        new("{A} (is|are) required for the following {B} [values]"),
    ];

    private static readonly Pattern _onlyWithValues =
        new("{A} [{X} and] can only be used (with|for) the following {B} [values]");

    public static IEnumerable<Pattern> Leads => [.. _valuesRequire, .. _requiredForValues, _onlyWithValues];

    /// <summary>Null where the lead or one of its bullets isn't understood.</summary>
    public static IReadOnlyList<Rule>? Read(Phrase lead, ListBlock list, SectionContext context)
        => ReadValuesRequire(lead, list, context)
            ?? ReadRequiredForValues(lead, list, context)
            ?? ReadOnlyWithValues(lead, list, context);

    /// <summary>"The following values for this parameter also require X:": the bullets are values.</summary>
    private static IReadOnlyList<Rule>? ReadValuesRequire(Phrase lead, ListBlock list, SectionContext context)
        => _valuesRequire.FirstMatch(lead) is { } match && context.IsOwn(match, 'A')
            && match['B'] is { Unknown.Count: 0, Parameters: [var required] }
            && ValuesOf(list, context.Parameter.Name, context) is { } subject
            ? [new Rule(new([subject]), AtomsClaim.Of(Atom.Given(required)))]
            : null;

    /// <summary>"This parameter is required for the following X values:".</summary>
    private static IReadOnlyList<Rule>? ReadRequiredForValues(Phrase lead, ListBlock list, SectionContext context)
        => _requiredForValues.FirstMatch(lead) is { } match
            && match['B'] is { Unknown.Count: 0, Parameters: [var owner] }
            && ValuesOf(list, owner, context) is { } subject
            ? [.. match['A'].Parameters.Select(name => new Rule(new([subject]), AtomsClaim.Of(Atom.Given(name))))]
            : null;

    /// <summary>"This parameter can only be used with the following X values:".</summary>
    private static IReadOnlyList<Rule>? ReadOnlyWithValues(Phrase lead, ListBlock list, SectionContext context)
        => _onlyWithValues.Match(lead) is { } match
            && match['B'] is { Unknown.Count: 0, Parameters: [var owner] }
            && ValuesOf(list, owner, context) is { } values
            ? [.. match['A'].Parameters.Select(name =>
                new Rule(new([Atom.Given(name)]), AtomsClaim.Of(values)))]
            : null;

    private static Atom? ValuesOf(ListBlock list, string owner, SectionContext context)
    {
        var parameter = context.Find(owner);
        var values = list.Bullets
            .Select(bullet => ValueLinker.Read(bullet.Prose.Text.TrimEnd('.'), parameter) is [var value] ? value : null)
            .ToList();
        return values.Contains(null) ? null : Atom.OneOf(owner, [.. values.OfType<string>()]);
    }
}
