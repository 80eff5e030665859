using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Provides the base class of the analyzers. They run concurrently, skip generated code, and do nothing if the SDK isn't
/// referenced.
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

    /// <summary>Registers an action for the files, unless no file has a call that could be a builder call.</summary>
    private protected static void RegisterFileAction(
        CompilationStartAnalysisContext context, Action<SemanticModelAnalysisContext> action)
    {
        // Even an action that does nothing costs a semantic model for each file.
        if (context.Compilation.SyntaxTrees.Any(tree => CandidateCalls.In(tree, context.CancellationToken).Count > 0))
        {
            context.RegisterSemanticModelAction(action);
        }
    }
}
