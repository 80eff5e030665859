using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Reports setter calls with a null literal, which have no effect (CSDK3008).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullArgumentAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="NullArgumentAnalyzer"/> class.</summary>
    public NullArgumentAnalyzer()
        : base(Descriptors.NullArgument)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
        => RegisterFileAction(context, file =>
        {
            foreach (var syntax in CandidateCalls.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (BuilderCall.IsSetterName(CandidateCalls.NameOf(syntax))
                    && syntax.ArgumentList.Arguments is [var only]
                    && NullLiteral.Is(only.Expression)
                    && file.SemanticModel.GetOperation(syntax, file.CancellationToken)
                        is IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.Explicit, Value: var value }] } call
                    && NullLiteral.IsValue(value)
                    && symbols.IsSetter(call.TargetMethod))
                {
                    file.ReportDiagnostic(Describe(call, symbols));
                }
            }
        });

    private static Diagnostic Describe(IInvocationOperation call, SdkSymbols symbols)
    {
        var setter = call.TargetMethod.Name;
        var parameter = setter.Substring(BuilderCall.Prefix.Length);
        var (name, argument) = WayToSendNull(parameter, symbols.MetadataOf(call.Instance?.Type));
        var properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            Descriptors.NullArgument,
            SourcePlaces.Of(call),
            name is null
                ? properties
                : properties.Add(FixProperties.Setter, name).Add(FixProperties.SetterArgument, argument),
            name is null
                ? $"{setter}(null) has no effect, because null leaves the parameter as it is."
                : $"{setter}(null) has no effect. To send $null, call {name}({argument}).");
    }

    /// <summary>
    /// Gets the call that sends <c>$null</c>. The name is null if the document doesn't list <c>$null</c> as a value.
    /// </summary>
    private static (string? Name, string Argument) WayToSendNull(string parameter, BuilderMetadata? metadata)
        => metadata is null || !metadata.Parameters.TryGetValue(parameter, out var facts) ? (null, "")
            : metadata.ClearOf(facts.Name) is { } clear ? (clear.Name, "")
            : facts.AllowsNull ? (BuilderCall.EscapeHatch, $"\"{facts.Name}\", null")
            : (null, "");
}
