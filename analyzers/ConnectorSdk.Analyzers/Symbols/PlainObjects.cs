using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers;

/// <summary>Tells the objects that do nothing but keep what they are made with.</summary>
internal static class PlainObjects
{
    /// <summary>The name of the member that has the result of a task.</summary>
    public const string Result = "Result";

    /// <summary>Whether a constructor only keeps its arguments in properties of the same names.</summary>
    public static bool IsMadeBy(IMethodSymbol constructor)
        => constructor is
            {
                DeclaringSyntaxReferences: [var reference],
                ContainingType: { IsRecord: true } type,
                Parameters.IsEmpty: false,
            }
            && reference.GetSyntax() is RecordDeclarationSyntax { BaseList: null } declaration
            && type.DeclaringSyntaxReferences.Length == 1
            && (!type.IsValueType || type.IsReadOnly)
            && declaration.Members.All(IsOnlyCalled)
            && constructor.Parameters.All(parameter => PropertyOf(parameter) is not null);

    /// <summary>
    /// The type of a member of a tuple or a record, by its position, or <see langword="null"/> if that isn't certain.
    /// </summary>
    public static ITypeSymbol? MemberTypeAt(ITypeSymbol? type, int position) => type switch
    {
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            => position < elements.Length ? elements[position].Type : null,
        INamedTypeSymbol { IsRecord: true } record => record.InstanceConstructors.FirstOrDefault(IsMadeBy) is { } constructor
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

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) => parameter.ContainingType.GetMembers(parameter.Name)
        .OfType<IPropertySymbol>()
        .FirstOrDefault(property => property.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax() is ParameterSyntax);

    /// <summary>A member that runs no code where an object is made or taken apart.</summary>
    private static bool IsOnlyCalled(MemberDeclarationSyntax member) => member
        is MethodDeclarationSyntax { Identifier.ValueText: not "Deconstruct" }
        or PropertyDeclarationSyntax { ExpressionBody: not null };
}
