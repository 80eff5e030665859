using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Reports combinations and values that the cmdlet's document forbids or advises against (CSDK1001 to CSDK2006), where a builder
/// that certainly has them reaches <c>Build()</c> or <c>Validate()</c>; where a condition decides, that is only information
/// (CSDK3010). Reports builders that nothing is done with (CSDK3003), and values that are lost (CSDK3004).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuilderRulesAnalyzer : ConnectorSdkAnalyzer
{
    private readonly bool _isStrict;

    /// <summary>Makes the analyzer.</summary>
    public BuilderRulesAnalyzer()
        : this(isStrict: false)
    {
    }

    /// <param name="isStrict">Whether a failure reaches the host instead of making the analyzer silent: tests want to see
    /// it.</param>
    internal BuilderRulesAnalyzer(bool isStrict)
        : base([.. Descriptors.OfRules, Descriptors.NeverBuilt, Descriptors.SetTwice, Descriptors.Possible]) => _isStrict = isStrict;

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
    {
        var targets = TargetsProperty.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var finder = new ViolationFinder(symbols, targets);
        context.RegisterOperationBlockStartAction(block =>
        {
            // A graph is made only for bodies that call a builder.
            var isOfInterest = false;
            block.RegisterOperationAction(
                operation =>
                {
                    if (!isOfInterest && BuilderCall.IsOfInterest((IInvocationOperation)operation.Operation, symbols))
                    {
                        isOfInterest = true;
                    }
                },
                OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                if (isOfInterest)
                {
                    Analyze(end, symbols, new ViolationReport(finder));
                }
            });
        });
    }

    private void Analyze(OperationBlockAnalysisContext context, SdkSymbols symbols, ViolationReport report)
    {
        try
        {
            // The body of a constructor and its initializer are two blocks of one graph.
            var graphs = new HashSet<ControlFlowGraph>(context.OperationBlocks.Select(context.GetControlFlowGraph));
            foreach (var graph in graphs)
            {
                BodyAnalysis.Run(graph, context.OwningSymbol, symbols, report, context.CancellationToken);
            }
        }
#pragma warning disable CA1031 // Silence about one body is better than an analyzer that fails in the editor of whoever writes it.
        catch (Exception exception) when (!_isStrict && exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return;
        }

        foreach (var diagnostic in report.ToDiagnostics())
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
