using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Reports calls of <c>WithParameter</c> (CSDK3001), with a warning if the document describes the parameter (CSDK3005). In this
/// case, either the builder has a method for the parameter, or the parameter isn't in the parameter set.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EscapeHatchAnalyzer : ConnectorSdkAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="EscapeHatchAnalyzer"/> class.</summary>
    public EscapeHatchAnalyzer()
        : base(Descriptors.EscapeHatch, Descriptors.DocumentedByName)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, SdkSymbols symbols)
        => RegisterFileAction(context, file =>
        {
            foreach (var syntax in CandidateCalls.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (CandidateCalls.NameOf(syntax) == BuilderCall.EscapeHatch
                    && file.SemanticModel.GetOperation(syntax, file.CancellationToken) is IInvocationOperation call
                    && BuilderCall.IsEscapeHatch(call, symbols)
                    && ValueOf(call, ordinal: 0).ConstantValue is { HasValue: true, Value: string name }
                    && Describe(call, name, symbols) is { } diagnostic)
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
        });

    /// <summary>Creates the diagnostic, or returns null for a PowerShell variable that no setter accepts.</summary>
    private static Diagnostic? Describe(IInvocationOperation call, string name, SdkSymbols symbols)
    {
        var place = SourcePlaces.Of(call);
        if (symbols.MetadataOf(call.Instance?.Type) is not { Problem: null } metadata)
        {
            return Diagnostic.Create(Descriptors.EscapeHatch, place, $"{name} is set by name, so its value is not checked.");
        }

        if (!metadata.Parameters.TryGetValue(name, out var facts))
        {
            return Diagnostic.Create(
                Descriptors.EscapeHatch,
                place,
                name.Length > 0 && metadata.SettersOf(name).FirstOrDefault() is { } common
                    ? $"{name} is a common parameter. {common.Name} checks the type of its value."
                    : $"The document of {metadata.Cmdlet} does not describe a parameter {name}, so the parameter "
                        + "is not checked.");
        }

        var value = ValueOf(call, ordinal: 1);
        if (metadata.SettersOf(facts.Name).Any() && NullLiteral.IsValue(value))
        {
            // If no method sends $null, WithParameter is the correct way to send it.
            return metadata.ClearOf(facts.Name) is { } clear
                ? Diagnostic.Create(
                    Descriptors.DocumentedByName,
                    place,
                    ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Setter, clear.Name),
                    $"{facts.Name} is set by name. Call {clear.Name} instead.")
                : null;
        }

        if (facts.AllowsNull && TypedCall.MayBeNull(value))
        {
            // The setter doesn't send $null.
            return null;
        }

        var fix = TypedCall.Find(value, metadata.SettersOf(facts.Name), symbols);
        if (fix is null && TypedCall.Given(value).Type is { } type && SdkSymbols.IsVariable(type) && IsIn(metadata, facts.Name))
        {
            return null;
        }

        var message = metadata.SettersOf(facts.Name).Any()
            ? $"{facts.Name} is set by name. Call With{facts.Name} instead, which checks the type of the value."
            : IsIn(metadata, facts.Name)
                ? $"{facts.Name} is set by name, but the entry method already sets it."
                : $"{facts.Name} is not in the parameter set of this builder.";
        var properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            Descriptors.DocumentedByName,
            place,
            fix is null
                ? properties
                : properties.Add(FixProperties.Setter, fix.Setter).Add(FixProperties.SetterArgument, fix.Argument),
            message);
    }

    private static bool IsIn(BuilderMetadata metadata, string parameter)
        => metadata.Mandatory.Contains(parameter, StringComparer.OrdinalIgnoreCase) || metadata.SettersOf(parameter).Any();

    private static IOperation ValueOf(IInvocationOperation call, int ordinal)
        => call.Arguments.First(argument => argument.Parameter?.Ordinal == ordinal).Value;
}
