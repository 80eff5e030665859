using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Effects;

/// <summary>
/// The calls that a builder may be passed to, or be the receiver of, and that neither keep nor set it. What isn't on the list may
/// do both.
/// </summary>
internal static class HarmlessCalls
{
    private static readonly HashSet<string> _static =
    [
        "System.ArgumentNullException.ThrowIfNull",
        "System.GC.KeepAlive",
        "System.Object.ReferenceEquals",
        "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode",
        "System.Threading.Monitor.Enter",
        "System.Threading.Monitor.Exit",
    ];

    /// <summary>Methods that only call one that every object has.</summary>
    private static readonly Dictionary<string, string> _calling = new()
    {
        ["System.Object.Equals"] = nameof(Equals),
        ["System.String.Concat"] = nameof(ToString),
        ["System.String.Format"] = nameof(ToString),
    };

    /// <summary>Whether a method of the framework only reads its arguments.</summary>
    public static bool TakesOnlyALook(IMethodSymbol method) => IsOfFramework(method) && _static.Contains(NameOf(method));

    /// <summary>Whether a method of the framework only reads a builder, whose own members may do more.</summary>
    public static bool TakesOnlyALook(IMethodSymbol method, INamedTypeSymbol builder, SdkSymbols symbols)
        => IsOfFramework(method)
            && _calling.TryGetValue(NameOf(method), out var called)
            && method.Parameters.All(parameter
                => parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_String)
            && !Overrides(builder, called, symbols);

    /// <summary>Whether the text of a builder is what every object has.</summary>
    public static bool HasPlainText(INamedTypeSymbol builder, SdkSymbols symbols)
        => !Overrides(builder, nameof(ToString), symbols) && !builder.AllInterfaces.Any(one => one.Name == nameof(IFormattable));

    private static bool IsOfFramework(IMethodSymbol method)
        => method is { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true, ContainingType.ContainingType: null };

    private static string NameOf(IMethodSymbol method)
        => $"{method.ContainingType.ContainingNamespace}.{method.ContainingType.Name}.{method.Name}";

    /// <summary>Whether a call is one of a member that every object has, and that the builder doesn't override.</summary>
    /// <param name="method">The method.</param>
    /// <param name="builder">The type of the builder.</param>
    /// <param name="symbols">The SDK's symbols.</param>
    public static bool IsOfAnyObject(IMethodSymbol method, INamedTypeSymbol builder, SdkSymbols symbols)
        => method is { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object }
            && !Overrides(builder, method.Name, symbols);

    private static bool Overrides(INamedTypeSymbol builder, string name, SdkSymbols symbols)
    {
        for (var type = builder; type is not null && !symbols.IsBuilderBase(type); type = type.BaseType)
        {
            if (!type.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
