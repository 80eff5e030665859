using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Rules that no sentence needs to state: lists of allowed values, and the formats of types. The quote is the list, or empty if
/// only the line with the type implies the rule.
/// </summary>
internal static class ImpliedRules
{
    public static IEnumerable<SourcedRule> Of(SectionContext context, IReadOnlyList<SourcedRule> stated)
    {
        var (cmdlet, parameter, section) = (context.Cmdlet, context.Parameter, context.Section);
        if (parameter.Values is { IsClosed: true, Values.Count: > 0 } && !parameter.IsBoolean && !parameter.IsSwitch)
        {
            var rule = new Rule(default, new OnlyValues(parameter.Name, parameter.ClosedValues.ToEquatableArray()));
            yield return new SourcedRule(
                rule, RuleSeverity.Error, parameter.Name, ListQuote.Complete(rule, parameter.Values!.Quote),
                parameter.Values!.File ?? cmdlet.FileName, parameter.Values.Line);
        }

        if (TypeFormats.Of(parameter.Type) is { } implied && section.TypeMetadata is { } metadata
            && !stated.Any(rule => rule.Rule.Then.Limit is HasFormat format && format.Parameter == parameter.Name))
        {
            yield return new SourcedRule(new Rule(default, new HasFormat(parameter.Name, new([implied]), context.OrValues)),
                RuleSeverity.Error, parameter.Name, "", cmdlet.FileName, metadata.TypeLine,
                IsStated: false);
        }
    }
}
