using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Effects;

/// <summary>
/// Recognizes calls that neither store nor set a builder that is their receiver or an argument. Any other call may do both.
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

    /// <summary>The methods that only call a member of <see cref="object"/>.</summary>
    private static readonly Dictionary<string, string> _calling = new()
    {
        ["System.Object.Equals"] = nameof(Equals),
        ["System.String.Concat"] = nameof(ToString),
        ["System.String.Format"] = nameof(ToString),
    };

    /// <summary>Determines whether a framework method only reads its arguments.</summary>
    public static bool TakesOnlyALook(IMethodSymbol method) => IsOfFramework(method) && _static.Contains(NameOf(method));

    /// <summary>
    /// Determines whether a framework method only reads a builder, unless the builder overrides the called member.
    /// </summary>
    public static bool TakesOnlyALook(IMethodSymbol method, INamedTypeSymbol builder, SdkSymbols symbols)
        => IsOfFramework(method)
            && _calling.TryGetValue(NameOf(method), out var called)
            && method.Parameters.All(parameter
                => parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_String)
            && !Overrides(builder, called, symbols);

    /// <summary>Determines whether a builder doesn't override <c>ToString()</c>.</summary>
    public static bool HasPlainText(INamedTypeSymbol builder, SdkSymbols symbols)
        => !Overrides(builder, nameof(ToString), symbols) && !builder.AllInterfaces.Any(one => one.Name == nameof(IFormattable));

    private static bool IsOfFramework(IMethodSymbol method)
        => method is { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true, ContainingType.ContainingType: null };

    private static string NameOf(IMethodSymbol method)
        => $"{method.ContainingType.ContainingNamespace}.{method.ContainingType.Name}.{method.Name}";

    /// <summary>Determines whether a method is a member of <see cref="object"/> that the builder doesn't override.</summary>
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
