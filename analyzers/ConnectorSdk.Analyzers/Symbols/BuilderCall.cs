using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Tells the calls of builders apart.</summary>
internal static class BuilderCall
{
    public const string Prefix = "With";
    public const string EscapeHatch = "WithParameter";
    public const string Build = "Build";
    public const string Validate = "Validate";

    /// <summary>Whether a method of this name may set a parameter.</summary>
    public static bool IsSetterName(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>
    /// Whether a body with a call of this method is worth a closer look; the best guess where the code is incomplete.
    /// </summary>
    public static bool IsOfInterest(SymbolInfo called, SdkSymbols symbols)
        => (called.Symbol ?? called.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { IsStatic: false } method
            && symbols.IsBuilder(method.ContainingType);

    public static bool IsEscapeHatch(IInvocationOperation call, SdkSymbols symbols)
        => call is { TargetMethod: { Name: EscapeHatch, Parameters.Length: 2 }, Arguments.Length: 2 }
            && symbols.IsBuilderBase(call.TargetMethod.ContainingType);

    /// <summary>Whether the call is <c>Build()</c> or <c>Validate()</c>.</summary>
    public static bool IsCheck(IInvocationOperation call, SdkSymbols symbols)
        => call.TargetMethod is { IsStatic: false, Name: Build or Validate, Parameters.Length: 0 } method
            && symbols.IsBuilderBase(method.ContainingType);

    /// <summary>Tells what a call does to a builder with the given metadata.</summary>
    public static BuilderCallKind KindOf(
        IInvocationOperation call, BuilderMetadata metadata, SdkSymbols symbols, out string parameter)
    {
        var method = call.TargetMethod;
        parameter = "";
        if (symbols.IsBuilderBase(method.ContainingType))
        {
            return IsEscapeHatch(call, symbols) ? BuilderCallKind.EscapeHatch
                : IsCheck(call, symbols) ? BuilderCallKind.Check
                : BuilderCallKind.Other;
        }

        if (symbols.IsSetter(method)
            && metadata.Parameters.TryGetValue(method.Name.Substring(Prefix.Length), out var facts))
        {
            parameter = facts.Name;
            return BuilderCallKind.Setter;
        }

        return BuilderCallKind.Other;
    }
}
