using ConnectorSdk.Analyzers.Bodies;
using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Reports combinations and values that the cmdlet's document forbids or advises against (CSDK1001 to CSDK2006) if a builder
/// certainly has them at <c>Build()</c> or <c>Validate()</c>. If they depend on a condition, reports a warning (CSDK3010). Also
/// reports unused builders (CSDK3003), overwritten values (CSDK3004), and builders of another version, which can't be checked
/// (CSDK3007).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuilderRulesAnalyzer : ConnectorSdkAnalyzer
{
    private readonly bool _isStrict;

    /// <summary>Initializes a new instance of the <see cref="BuilderRulesAnalyzer"/> class.</summary>
    public BuilderRulesAnalyzer()
        : this(isStrict: false)
    {
    }

    /// <param name="isStrict">Whether the analyzer throws internal errors instead of ignoring them, as tests require.</param>
    internal BuilderRulesAnalyzer(bool isStrict)
        : base([
            .. Descriptors.OfRules, Descriptors.NeverBuilt, Descriptors.SetTwice, Descriptors.Possible, Descriptors.Unreadable])
        => _isStrict = isStrict;

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
    {
        var targets = TargetsProperty.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var finder = new ViolationFinder(symbols, KnownProducts.Among(targets, context.Compilation, symbols));
        var code = new ProjectCode(context.Compilation, symbols);
        var checking = new CheckingMethods(context.Compilation, symbols);
        RegisterFileAction(context, file =>
        {
            var expected = new ExpectedViolations(file.SemanticModel, file.CancellationToken);
            foreach (var body in CandidateBodies.In(file.SemanticModel, symbols, checking, file.CancellationToken))
            {
                Analyze(body, file, code, new ViolationReport(finder, expected));
            }
        });
    }

    private void Analyze(SyntaxNode body, SemanticModelAnalysisContext context, ProjectCode code, ViolationReport report)
    {
        try
        {
            if (CandidateBodies.GraphOf(body, context.SemanticModel, context.CancellationToken) is { } graph
                && CandidateBodies.OwnerOf(body, context.SemanticModel, context.CancellationToken) is { } owner)
            {
                BodyAnalysis.Run(graph, owner, code, report, context.CancellationToken);
            }
        }
#pragma warning disable CA1031 // Silence about one body is better than an analyzer that fails in the editor of whoever writes it.
        catch (Exception exception) when (!_isStrict && exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return;
        }

        var isIncomplete = new Lazy<bool>(() => IncompleteCode.HasError(body, context.SemanticModel, context.CancellationToken));
        foreach (var diagnostic in report.ToDiagnostics())
        {
            // An incomplete chain isn't used yet, and reporting it at every keystroke would be distracting.
            if (diagnostic.Id is not (Descriptors.NeverBuiltId or Descriptors.SetTwiceId) || !isIncomplete.Value)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
