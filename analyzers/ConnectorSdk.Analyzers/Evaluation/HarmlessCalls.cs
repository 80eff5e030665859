using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

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
        "System.Threading.Monitor.Enter",
        "System.Threading.Monitor.Exit",
    ];

    /// <summary>Whether a method of the framework only reads its arguments.</summary>
    public static bool TakesOnlyALook(IMethodSymbol method)
        => method is { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { ContainingType: null } type }
            && _static.Contains($"{type.ContainingNamespace}.{type.Name}.{method.Name}");

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
