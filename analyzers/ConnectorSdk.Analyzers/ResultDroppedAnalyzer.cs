using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Warns where nothing is done with what <c>Build()</c> or <c>Validate()</c> returns (CSDK3002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultDroppedAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public ResultDroppedAnalyzer()
        : base(Descriptors.ResultDropped)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
        => context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (BuilderCall.IsCheck(call, symbols) && call.Syntax.Parent is ExpressionStatementSyntax && !MayBeAboutException(call))
                {
                    operation.ReportDiagnostic(
                        Diagnostic.Create(Descriptors.ResultDropped, SourcePlaces.Of(call), Describe(call.TargetMethod)));
                }
            },
            OperationKind.Invocation);

    private static bool MayBeAboutException(IInvocationOperation call)
        => call.TargetMethod.Name == "Build" && SourcePlaces.MayBeAboutException(call.Syntax);

    private static string Describe(IMethodSymbol method) => method.Name == "Build"
        ? "Build() only makes the command, and nothing runs the one that is dropped here. Write _ = if it is about the exception."
        : "Validate() throws nothing: the violations are in the list that is dropped here.";
}
