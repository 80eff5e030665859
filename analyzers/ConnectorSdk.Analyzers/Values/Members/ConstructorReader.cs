using System.Collections.Concurrent;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Reads the constructors of a compilation that only set members of the new object.</summary>
internal sealed class ConstructorReader(Compilation compilation)
{
    private readonly Compilation _compilation = compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, PlainConstructor?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Reads a constructor. Returns null if it may do something else, or if a part of the type isn't available.
    /// </summary>
    public PlainConstructor? Of(IMethodSymbol constructor)
        => constructor.ContainingAssembly is { } assembly
            && SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly)
            ? _known.GetOrAdd(constructor.OriginalDefinition, Read)
            : null;

    private PlainConstructor? Read(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences: [var only] }
            || type.IsRefLikeType
            || type.BaseType?.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType)
            || only.GetSyntax() is not TypeDeclarationSyntax declaration
            || declaration.Members.Any(member => member is DestructorDeclarationSyntax)
            || type.GetAttributes().Any(attribute
                => attribute.AttributeClass?.Name is "StructLayoutAttribute" or "InlineArrayAttribute"))
        {
            return null;
        }

        var isDefault = constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true };
        var own = isDefault ? null : (constructor.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null);
        var isPrimary = own == declaration;
        var reader = new Reader(this, constructor, isPrimary, runsInitializers: !isDefault || !type.IsValueType);
        return (isDefault || isPrimary || own is ConstructorDeclarationSyntax { Initializer: null })
            && reader.Read(declaration, own as ConstructorDeclarationSyntax)
            ? reader.Result(declaration)
            : null;
    }

    /// <summary>Collects the values of the members.</summary>
    private sealed class Reader(ConstructorReader all, IMethodSymbol constructor, bool isPrimary, bool runsInitializers)
    {
        private readonly List<PlainMember> _members = [];
        private readonly INamedTypeSymbol _type = constructor.ContainingType;
        private bool _isMutable;

        public bool Read(TypeDeclarationSyntax declaration, ConstructorDeclarationSyntax? own)
        {
            foreach (var property in _type.GetMembers().OfType<IPropertySymbol>()
                .Where(property => PlainMember.IsPositional(property) && PlainMember.IsKept(property)))
            {
                _isMutable |= property.SetMethod is { IsInitOnly: false };
                _members.Add(new PlainMember(property.Name, property.Type)
                {
                    Argument = isPrimary ? constructor.Parameters.Single(one => one.Name == property.Name).Ordinal : -1,
                    IsDefault = !isPrimary,
                });
            }

            return declaration.Members.All(Add) && (own is null || StatementsOf(own).All(AddAssignment));
        }

        public PlainConstructor Result(TypeDeclarationSyntax declaration)
        {
            var isTakenApart = isPrimary && _type.IsRecord
                && _members.Take(constructor.Parameters.Length).Select(member => member.Argument)
                    .SequenceEqual(constructor.Parameters.Select(parameter => parameter.Ordinal))
                && !declaration.Members.Any(member => member is MethodDeclarationSyntax { Identifier.ValueText: "Deconstruct" });

            // Methods may use parameters that aren't assigned to a member.
            var hidden = constructor.Parameters
                .Where(parameter => !_members.Exists(member => member.Argument == parameter.Ordinal))
                .Select(parameter => new PlainMember($"({parameter.Name})", parameter.Type) { Argument = parameter.Ordinal });
            return new PlainConstructor(
                [.. _members, .. hidden],
                isTakenApart ? constructor.Parameters.Length : 0,
                _isMutable,
                _type.IsRecord && !declaration.Members.Any(member
                    => member is ConstructorDeclarationSyntax { ParameterList.Parameters: [_] }));
        }

        private bool Add(MemberDeclarationSyntax member)
        {
            switch (member)
            {
                case FieldDeclarationSyntax field when !IsStatic(field.Modifiers):
                    _isMutable |= !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
                    return !field.Modifiers.Any(SyntaxKind.VolatileKeyword)
                        && !field.Modifiers.Any(SyntaxKind.FixedKeyword)
                        && field.Declaration.Variables.All(variable
                            => Add(variable.Identifier.ValueText, variable.Initializer?.Value));
                case PropertyDeclarationSyntax property when !IsStatic(property.Modifiers):
                    return Add(property);
                case EventFieldDeclarationSyntax raised when !IsStatic(raised.Modifiers):
                    return raised.Declaration.Variables.All(variable => variable.Initializer is null);
                default:
                    return true;
            }
        }

        private bool Add(PropertyDeclarationSyntax property)
        {
            var name = property.Identifier.ValueText;
            if (property.ExplicitInterfaceSpecifier is null
                && _type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } symbol
                && PlainMember.IsKept(symbol))
            {
                _isMutable |= symbol.SetMethod is { IsInitOnly: false };
                return Add(name, property.Initializer?.Value);
            }

            return property.Initializer is null;
        }

        private bool Add(string name, ExpressionSyntax? value)
        {
            if (TypeOf(name) is not { } type)
            {
                return false;
            }

            var source = value is null || !runsInitializers
                ? new PlainMember(name, type) { IsDefault = true }
                : Source(name, type, value, isPrimary ? constructor : null);
            if (source is not null)
            {
                _members.Add(source);
            }

            return source is not null;
        }

        private bool AddAssignment(ExpressionSyntax statement)
        {
            var name = !statement.IsKind(SyntaxKind.SimpleAssignmentExpression) || statement is not AssignmentExpressionSyntax set
                ? null
                : set.Left is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var member }
                    ? member.Identifier.ValueText
                : set.Left is IdentifierNameSyntax { Identifier.ValueText: var text }
                    && constructor.Parameters.All(parameter => parameter.Name != text) ? text
                : null;
            var index = _members.FindIndex(member => member.Name == name);
            if (index < 0
                || statement is not AssignmentExpressionSyntax { Right: var value }
                || Source(name!, _members[index].Type, value, constructor) is not { } source)
            {
                return false;
            }

            _members[index] = source;
            return true;
        }

        /// <summary>Reads the value of a member. Returns null for an expression that may run code.</summary>
        private PlainMember? Source(string name, ITypeSymbol type, ExpressionSyntax value, IMethodSymbol? parameters)
        {
            if (value is IdentifierNameSyntax { Identifier.ValueText: var text }
                && parameters?.Parameters.FirstOrDefault(one => one.Name == text) is { RefKind: RefKind.None } argument)
            {
                return SymbolEqualityComparer.Default.Equals(argument.Type, type)
                    ? new PlainMember(name, type) { Argument = argument.Ordinal }
                    : null;
            }

            if (value is CollectionExpressionSyntax { Elements: [] })
            {
                return ListTypes.KeepsElements(type) ? new PlainMember(name, type) : null;
            }

#pragma warning disable RS1030 // The type may be in another file than the code that uses it; each constructor is read once.
            var model = all._compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
            return model.GetConstantValue(value) is { HasValue: true, Value: var constant }
                && (constant is null ? !type.IsValueType : KnownOperators.IsPlain(type))
                ? new PlainMember(name, type) { Constant = new Optional<object?>(constant) }
                : model.GetTypeInfo(value).Type is INamedTypeSymbol made
                    && value is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments: [] } }
                    && ListTypes.IsList(made)
                    ? new PlainMember(name, type)
                : null;
        }

        private ITypeSymbol? TypeOf(string name) => _type.GetMembers(name) switch
        {
            [IPropertySymbol property] => property.Type,
            [IFieldSymbol { RefKind: RefKind.None } field] => field.Type,
            _ => null,
        };

        private static IEnumerable<ExpressionSyntax> StatementsOf(ConstructorDeclarationSyntax constructor)
            => constructor.ExpressionBody is { Expression: var only } ? [only]
                : constructor.Body is { } body
                    ? body.Statements.Select(statement => statement is ExpressionStatementSyntax { Expression: var expression }
                        ? expression
                        : SyntaxFactory.ParseExpression(""))
                : [SyntaxFactory.ParseExpression("")];

        private static bool IsStatic(SyntaxTokenList modifiers)
            => modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword);
    }
}
