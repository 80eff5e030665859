using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Reports calls of <c>Build()</c> and <c>Validate()</c> whose results aren't used (CSDK3002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultDroppedAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="ResultDroppedAnalyzer"/> class.</summary>
    public ResultDroppedAnalyzer()
        : base(Descriptors.ResultDropped)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
        => RegisterFileAction(context, file =>
        {
            foreach (var syntax in CandidateCalls.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (syntax.Parent is ExpressionStatementSyntax statement
                    && !IncompleteCode.HasSyntaxError(statement)
                    && CandidateCalls.NameOf(syntax) is BuilderCall.Build or BuilderCall.Validate
                    && file.SemanticModel.GetOperation(syntax, file.CancellationToken) is IInvocationOperation call
                    && BuilderCall.IsCheck(call, symbols)
                    && !MayBeAboutException(call))
                {
                    file.ReportDiagnostic(
                        Diagnostic.Create(Descriptors.ResultDropped, SourcePlaces.Of(call), Describe(call.TargetMethod)));
                }
            }
        });

    private static bool MayBeAboutException(IInvocationOperation call)
        => call.TargetMethod.Name == BuilderCall.Build && SourcePlaces.MayBeAboutException(call.Syntax);

    private static string Describe(IMethodSymbol method) => method.Name == BuilderCall.Build
        ? "Build() creates a command but does not run it, and the command is not used. "
            + "Use the command. If you only need the exception, assign the result to a discard (_ =)."
        : "The violations that Validate() returns are not used. Validate() does not throw an exception.";
}
