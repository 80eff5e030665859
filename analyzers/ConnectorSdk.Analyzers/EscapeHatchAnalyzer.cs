using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Informs of <c>WithParameter</c> (CSDK3001), and names the typed setter if the builder has one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EscapeHatchAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public EscapeHatchAnalyzer()
        : base(Descriptors.EscapeHatch)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
        => context.RegisterSemanticModelAction(file =>
        {
            foreach (var syntax in CandidateCalls.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (CandidateCalls.NameOf(syntax) == BuilderCall.EscapeHatch
                    && file.SemanticModel.GetOperation(syntax, file.CancellationToken) is IInvocationOperation call
                    && BuilderCall.IsEscapeHatch(call, symbols)
                    && call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).Value.ConstantValue
                        is { HasValue: true, Value: string name })
                {
                    var message = Describe(name, symbols.ModelOf(call.Instance?.Type));
                    file.ReportDiagnostic(Diagnostic.Create(Descriptors.EscapeHatch, SourcePlaces.Of(call), message));
                }
            }
        });

    private static string Describe(string name, BuilderModel? model)
    {
        if (model is null)
        {
            return $"{name} is set by its name: its value isn't checked.";
        }

        if (!model.Parameters.TryGetValue(name, out var facts))
        {
            return $"The document of {model.Cmdlet} has no parameter {name}: nothing is known of it.";
        }

        return model.SettersOf(facts.Name).Any()
            ? $"{facts.Name} has a setter of its own: With{facts.Name} checks the type of its value."
            : $"{facts.Name} isn't in the parameter set of this builder.";
    }
}
