using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// Represents a generated entry method or builder constructor, whose arguments are the mandatory parameters. A handwritten
/// factory method isn't an entry method, because it may set any parameter.
/// </summary>
internal sealed class EntryMethod
{
    private readonly string[] _parameters;

    private EntryMethod(BuilderMetadata metadata, string[] parameters)
    {
        Metadata = metadata;
        _parameters = parameters;
    }

    public BuilderMetadata Metadata { get; }

    /// <summary>Gets the cmdlet parameter that an argument sets.</summary>
    public string ParameterAt(int ordinal) => _parameters[ordinal];

    /// <summary>Gets the mandatory parameters without an argument, which are switches that the constructor turns on.</summary>
    public IEnumerable<string> Implied => Metadata.Mandatory.Except(_parameters, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an entry method. Returns null for another method.</summary>
    public static EntryMethod? Read(IMethodSymbol method, SdkSymbols symbols)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var type = isConstructor ? method.ContainingType : method.ReturnType;
        if (symbols.MetadataOf(type) is not { } metadata || (!isConstructor && !IsNounMethod(method, type)))
        {
            return null;
        }

        var names = new string[method.Parameters.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var name = method.Parameters[i].Name;
            if (!metadata.Parameters.TryGetValue(name, out var facts) && metadata.Problem is null)
            {
                return null;
            }

            names[i] = facts?.Name ?? name;
        }

        var entry = new EntryMethod(metadata, names);
        return entry.Implied.All(name => metadata.Parameters.TryGetValue(name, out var facts) && facts.IsSwitch) ? entry : null;
    }

    /// <summary>
    /// Determines whether a method of the static class of the noun only constructs the builder, as far as its source is
    /// available.
    /// </summary>
    private static bool IsNounMethod(IMethodSymbol method, ITypeSymbol builder)
        => method is { IsStatic: true, IsExtensionMethod: false, ContainingType.IsStatic: true }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, builder.ContainingType)
            && method.DeclaringSyntaxReferences.All(reference => OnlyConstructs(reference.GetSyntax()));

    private static bool OnlyConstructs(SyntaxNode declaration) => declaration is MethodDeclarationSyntax method
        && (method.Body?.Statements is [ReturnStatementSyntax only] ? only.Expression : method.ExpressionBody?.Expression)
            is BaseObjectCreationExpressionSyntax { Initializer: null };
}
