using ConnectorSdk.Cli.Host;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A cmdlet that commands are checked against.</summary>
internal sealed class DocumentedCmdlet(LoadedSpec spec)
{
    private readonly Lazy<BuilderModel> _model = new(() => BuilderModelFactory.Create(spec.Spec.Cmdlet!, spec.Spec.Rules));

    private readonly Lazy<ArgumentBinder> _binder = new(() => new ArgumentBinder(spec.Spec.Cmdlet!));

    public string Path => spec.Path;

    public Cmdlet Cmdlet => spec.Spec.Cmdlet!;

    public ArgumentBinder Binder => _binder.Value;

    /// <summary>The rules of the cmdlet's builders, and rules for parameters that only some of its products have.</summary>
    public IReadOnlyList<SourcedRule> Rules => field ??= RulesOf(Model);

    /// <summary>The generated builders of the cmdlet.</summary>
    public BuilderModel Model => _model.Value;

    /// <summary>Gets the cmdlets of the documents that describe a cmdlet.</summary>
    /// <exception cref="UnusableArgumentsException">No document describes a cmdlet.</exception>
    public static IReadOnlyList<DocumentedCmdlet> Of(IReadOnlyList<LoadedSpec> specs)
        => [.. SpecLoader.WithCmdlet(specs).Select(spec => new DocumentedCmdlet(spec))];

    private static IReadOnlyList<SourcedRule> RulesOf(BuilderModel model) =>
    [
        .. model.Rules,
        .. model.Parameters.Where(parameter => parameter.Limits is not null).Select(parameter => LimitOf(
            parameter.Parameter.Name, parameter.Limits!)),
    ];

    private static SourcedRule LimitOf(string parameter, ProductListing listing) => new(
        listing.RuleOf(parameter),
        RuleSeverity.Warning,
        parameter,
        listing.Quote,
        listing.Document,
        listing.Line,
        IsStated: false);
}
