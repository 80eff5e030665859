using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// The base of the analyzers: they run concurrently, skip generated code, and do nothing where the SDK isn't referenced.
/// </summary>
public abstract class ConnectorSdkAnalyzer : DiagnosticAnalyzer
{
    private protected ConnectorSdkAnalyzer(params DiagnosticDescriptor[] descriptors)
        => SupportedDiagnostics = ImmutableArray.Create(descriptors);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (SdkSymbols.Find(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>Registers the analyzer's actions for a compilation that references the SDK.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, SdkSymbols symbols);

    /// <summary>Registers an action for the files, unless no call in any of them can be one of a builder.</summary>
    private protected static void RegisterFileAction(
        CompilationStartAnalysisContext context, Action<SemanticModelAnalysisContext> action)
    {
        // An action that has nothing to do costs a model for each file all the same.
        if (context.Compilation.SyntaxTrees.Any(tree => CandidateCalls.In(tree, context.CancellationToken).Count > 0))
        {
            context.RegisterSemanticModelAction(action);
        }
    }
}
