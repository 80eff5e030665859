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
        => context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (BuilderCall.IsEscapeHatch(call, symbols)
                    && call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).Value.ConstantValue
                        is { HasValue: true, Value: string name })
                {
                    var message = Describe(name, symbols.ModelOf(call.Instance?.Type));
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.EscapeHatch, SourcePlaces.Of(call), message));
                }
            },
            OperationKind.Invocation);

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
