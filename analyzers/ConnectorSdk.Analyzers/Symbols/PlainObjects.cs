using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Recognizes the types of objects that only keep the values that they are created with.</summary>
internal static class PlainObjects
{
    /// <summary>The name of the member with the result of a task.</summary>
    public const string Result = "Result";

    /// <summary>
    /// Gets the type of the member of a tuple or record at a position, or <see langword="null"/> if it isn't certain.
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

    /// <summary>Determines whether a type is a task, with or without a result.</summary>
    public static bool IsTask(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", DeclaringSyntaxReferences.IsEmpty: true }
            && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";

    /// <summary>Determines whether a type is a task, a configured task, or an awaiter.</summary>
    public static bool IsTaskOrAwaiter(ITypeSymbol? type) => IsTask(type)
        || (type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true }
            && type.Name is "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable"
                or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter"
            && type.ContainingNamespace?.ToDisplayString() == "System.Runtime.CompilerServices");

    /// <summary>Gets the type of the result of an asynchronous method.</summary>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type)
        => IsTask(type) && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;

    private static bool IsPrimary(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is RecordDeclarationSyntax;
}
