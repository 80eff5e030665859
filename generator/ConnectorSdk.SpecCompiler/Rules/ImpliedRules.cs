using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Rules that no sentence needs to state: closed value lists, and the formats of types. They quote the list, or nothing where the
/// type's line is all that says it.
/// </summary>
internal static class ImpliedRules
{
    private const int MostQuoted = 12;

    public static IEnumerable<SourcedRule> Of(
        Parameter parameter, ParameterSection section, Cmdlet cmdlet, IReadOnlyList<SourcedRule> stated)
    {
        if (parameter.Values is { IsClosed: true, Values.Count: > 0 } && !parameter.IsBoolean && !parameter.IsSwitch)
        {
            yield return new SourcedRule(
                new Rule(default, new AllowedValuesClaim(parameter.Name, parameter.ClosedValues.ToEquatableArray())),
                RuleSeverity.Error, parameter.Name, QuoteOf(parameter.Values!), parameter.Values!.File ?? cmdlet.FileName,
                parameter.Values.Line);
        }

        if (FormatOf(parameter.Type) is { } implied && section.TypeMetadata is { } metadata
            && !stated.Any(rule => rule.Rule.Then is FormatClaim format && format.Parameter == parameter.Name))
        {
            yield return new SourcedRule(new Rule(default, new FormatClaim(parameter.Name, new([implied]), default)),
                RuleSeverity.Error, parameter.Name, "", cmdlet.FileName, metadata.TypeLine,
                IsStated: false);
        }
    }

    /// <summary>The lead of a list says nothing without the values below it.</summary>
    private static string QuoteOf(ValueList list)
        => list.Quote.EndsWith(":", StringComparison.Ordinal) || !list.Values.Any(value => IsIn(list.Quote, value))
            ? list.Quote + " " + string.Join(", ", list.Values.Take(MostQuoted).Select(value => value.Text))
                + (list.Values.Count > MostQuoted ? ", ..." : ".")
            : list.Quote;

    private static bool IsIn(string quote, ParameterValue value) => quote.IndexOf(value.Text, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Of types that C# doesn't have; the compiler sees to a Boolean or a number.</summary>
    private static string? FormatOf(TypeName type) => type.IsArray ? null : type.Name switch
    {
        "Fqdn" => ValueFormats.Fqdn,
        "SmtpDomain" => ValueFormats.Domain,
        "SmtpDomainWithSubdomains" => ValueFormats.DomainWithWildcard,
        "ByteQuantifiedSize" => ValueFormats.ByteSize,
        _ => null,
    };
}
