using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A cmdlet as commands are held against it.</summary>
internal sealed class DocumentedCmdlet(LoadedSpec spec)
{
    private readonly Lazy<IReadOnlyList<SourcedRule>> _rules =
        new(() => RulesOf(BuilderModelFactory.Create(spec.Spec.Cmdlet!, spec.Spec.Rules)));

    public string Path => spec.Path;

    public Cmdlet Cmdlet => spec.Spec.Cmdlet!;

    /// <summary>The rules that the cmdlet's builders carry, and those of parameters that not all of its products have.</summary>
    public IReadOnlyList<SourcedRule> Rules => _rules.Value;

    /// <summary>The parameters of a set that take arguments without a name, in the order of their positions.</summary>
    public static IReadOnlyList<string> PositionalOf(ParameterSet set) =>
        [.. set.Members.Where(member => member.Position.Number is not null).OrderBy(member => member.Position.Number)
            .Select(member => member.Parameter)];

    private static IReadOnlyList<SourcedRule> RulesOf(BuilderModel model) =>
    [
        .. model.Rules,
        .. model.Parameters.Where(parameter => parameter.Limits is not null).Select(parameter => LimitOf(
            parameter.Parameter.Name, parameter.Limits!)),
    ];

    private static SourcedRule LimitOf(string parameter, ProductListing listing) => new(
        listing.RuleOf(parameter), RuleSeverity.Warning, parameter, listing.Quote, listing.Document, listing.Line, IsStated: false);
}
