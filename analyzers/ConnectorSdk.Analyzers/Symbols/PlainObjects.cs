using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Tells the objects that do nothing but keep what they are made with.</summary>
internal static class PlainObjects
{
    /// <summary>The name of the member that has the result of a task.</summary>
    public const string Result = "Result";

    /// <summary>
    /// The type of a member of a tuple or a record, by its position, or <see langword="null"/> if that isn't certain.
    /// </summary>
    public static ITypeSymbol? MemberTypeAt(ITypeSymbol? type, int position) => type switch
    {
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            => position < elements.Length ? elements[position].Type : null,
        INamedTypeSymbol { IsRecord: true } record => record.InstanceConstructors.FirstOrDefault(IsPrimary) is { } constructor
            && position < constructor.Parameters.Length
            ? constructor.Parameters[position].Type
            : null,
        _ => null,
    };

    /// <summary>Whether a type is <c>Task&lt;T&gt;</c> or <c>ValueTask&lt;T&gt;</c>, or one of them without a result.</summary>
    public static bool IsTask(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", DeclaringSyntaxReferences.IsEmpty: true }
            && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";

    /// <summary>Whether a type is one of those, or what is awaited in its place.</summary>
    public static bool IsTaskOrAwaiter(ITypeSymbol? type) => IsTask(type)
        || (type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true }
            && type.Name is "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable"
                or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter"
            && type.ContainingNamespace?.ToDisplayString() == "System.Runtime.CompilerServices");

    /// <summary>The type of what an asynchronous method returns.</summary>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type)
        => IsTask(type) && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;

    private static bool IsPrimary(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is RecordDeclarationSyntax;
}
