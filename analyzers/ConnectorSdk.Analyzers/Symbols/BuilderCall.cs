using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Classifies the calls of builders.</summary>
internal static class BuilderCall
{
    public const string Prefix = "With";
    public const string ClearPrefix = "Clear";
    public const string EscapeHatch = "WithParameter";
    public const string Build = "Build";
    public const string Validate = "Validate";
    public const string TryBuild = "TryBuild";
    public const string Clone = "Clone";
    public const string Invoke = "InvokeAsync";
    public const string Stream = "StreamAsync";

    /// <summary>Determines whether a method with this name may set a parameter.</summary>
    public static bool IsSetterName(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Determines whether a method with this name may set a parameter to <c>$null</c>.</summary>
    public static bool IsClearName(string name) => name.StartsWith(ClearPrefix, StringComparison.Ordinal);

    /// <summary>Determines whether a method with this name may set a parameter to a value or <c>$null</c>.</summary>
    public static bool MaySet(string name) => IsSetterName(name) || IsClearName(name);

    /// <summary>Determines whether a call only sets a parameter.</summary>
    public static bool Sets(BuilderCallKind kind)
        => kind is BuilderCallKind.Setter or BuilderCallKind.Clear or BuilderCallKind.EscapeHatch;

    /// <summary>
    /// Determines whether to analyze a body with a call of this method. In incomplete code, the first candidate is used.
    /// </summary>
    public static bool IsOfInterest(SymbolInfo called, SdkSymbols symbols)
        => (called.Symbol ?? called.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            && (method.IsStatic || method.ReducedFrom is not null
                ? symbols.RunsBuilder(method)
                : symbols.IsBuilder(method.ContainingType));

    public static bool IsEscapeHatch(IInvocationOperation call, SdkSymbols symbols)
        => call is { TargetMethod: { Name: EscapeHatch, Parameters.Length: 2 }, Arguments.Length: 2 }
            && symbols.IsBuilderBase(call.TargetMethod.ContainingType);

    /// <summary>Determines whether the call is <c>Build()</c> or <c>Validate()</c>.</summary>
    public static bool IsCheck(IInvocationOperation call, SdkSymbols symbols)
        => call.TargetMethod is { IsStatic: false, Name: Build or Validate, Parameters.Length: 0 } method
            && (symbols.IsBuilderBase(method.ContainingType) || symbols.IsAnyBuilder(method.ContainingType));

    /// <summary>
    /// Gets the index of the builder in the arguments of a call that builds and runs its command, or -1 for another call.
    /// </summary>
    public static int BuilderRunBy(IInvocationOperation call, SdkSymbols symbols)
    {
        for (var i = 0; i < call.Arguments.Length && symbols.RunsBuilder(call.TargetMethod); i++)
        {
            if (call.Arguments[i].Parameter?.Ordinal == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Determines whether a method with this name checks a builder or runs its command.</summary>
    public static bool IsCheckName(string name) => name is Build or Validate || IsRunName(name);

    /// <summary>Determines whether a method with this name may build the command of a builder and run it.</summary>
    public static bool IsRunName(string name) => name is Invoke or Stream;

    /// <summary>Determines whether the call doesn't change any builder.</summary>
    public static bool IsOnlyLook(IInvocationOperation call, SdkSymbols symbols)
        => IsCheck(call, symbols) || IsProbe(call, symbols) || IsCopy(call, symbols);

    private static bool IsProbe(IInvocationOperation call, SdkSymbols symbols)
        => call.TargetMethod is { IsStatic: false, Name: TryBuild, Parameters.Length: 2 } method
            && (symbols.IsBuilderBase(method.ContainingType) || symbols.IsAnyBuilder(method.ContainingType));

    private static bool IsCopy(IInvocationOperation call, SdkSymbols symbols)
        => call.TargetMethod is { IsStatic: false, Name: Clone, Parameters.Length: 0 } method
            && symbols.IsBuilderBase(method.ContainingType);

    /// <summary>Gets the kind of a call on a builder with the specified metadata.</summary>
    public static BuilderCallKind KindOf(
        IInvocationOperation call, BuilderMetadata metadata, SdkSymbols symbols, out string parameter)
    {
        var method = call.TargetMethod;
        parameter = "";
        if (symbols.IsBuilderBase(method.ContainingType) || symbols.IsAnyBuilder(method.ContainingType))
        {
            if (IsSetterName(method.Name) && symbols.IsSetter(method) && method.Parameters.Length == 1)
            {
                // The parameter is a common parameter, or a documented parameter with the same name.
                parameter = method.Name.Substring(Prefix.Length);
                return BuilderCallKind.Setter;
            }

            return IsEscapeHatch(call, symbols) ? BuilderCallKind.EscapeHatch
                : IsCheck(call, symbols) ? BuilderCallKind.Check
                : IsProbe(call, symbols) ? BuilderCallKind.Probe
                : IsCopy(call, symbols) ? BuilderCallKind.Copy
                : BuilderCallKind.Other;
        }

        if (symbols.IsSetter(method)
            && metadata.Parameters.TryGetValue(method.Name.Substring(Prefix.Length), out var facts))
        {
            parameter = facts.Name;
            return BuilderCallKind.Setter;
        }

        if (symbols.IsClear(method)
            && metadata.Parameters.TryGetValue(method.Name.Substring(ClearPrefix.Length), out var cleared))
        {
            parameter = cleared.Name;
            return BuilderCallKind.Clear;
        }

        return BuilderCallKind.Other;
    }
}
