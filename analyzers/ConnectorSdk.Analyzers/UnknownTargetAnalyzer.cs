using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>Reports products in <c>ConnectorSdkTargets</c> that neither Exchange nor any document lists (CSDK3006).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownTargetAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="UnknownTargetAnalyzer"/> class.</summary>
    public UnknownTargetAnalyzer()
        : base(Descriptors.UnknownTarget)
    {
    }

#pragma warning disable RS1013 // The base needs the start of the compilation to find the SDK.
    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
    {
        // Searching all builders is expensive, so it is done only for names that aren't built in.
        var names = TargetsProperty.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Names
            .Where(name => !ProductNames.IsKnown(name))
            .ToList();
        if (names.Count > 0)
        {
            context.RegisterCompilationEndAction(end => Report(end, names, symbols));
        }
    }
#pragma warning restore RS1013

    private static void Report(CompilationAnalysisContext context, List<string> names, SdkSymbols symbols)
    {
        var mentioned = KnownProducts.In(context.Compilation, symbols);
        var known = mentioned.Concat(ProductNames.KnownNames).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
        foreach (var name in names.Where(name => ProductNames.Contain(mentioned, name) == Truth.False))
        {
            var suggestion = NearestText.Of(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.UnknownTarget,
                Location.None,
                $"ConnectorSdkTargets contains '{name}', which is not a known product. Nothing is checked for it.{suggestion}"));
        }
    }
}
