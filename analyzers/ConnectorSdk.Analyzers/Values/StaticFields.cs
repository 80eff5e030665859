using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers;

/// <summary>The fields of a compilation that never have another value than a constant one.</summary>
internal sealed class StaticFields(Compilation compilation)
{
    private readonly ConcurrentDictionary<IFieldSymbol, object?> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Null where the value isn't a constant. Whatever runs before the field is set isn't taken into account.</summary>
    public object? ValueOf(IFieldSymbol field)
        => field is { IsReadOnly: true, IsStatic: true } && KnownOperators.IsPlain(field.Type)
            ? _values.GetOrAdd(field, Read)
            : null;

    private object? Read(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences is not [var reference]
            || field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var initializer })
        {
            return null;
        }

#pragma warning disable RS1030 // The field may be in another file than the code that reads it; each is bound once.
        var model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        return model.GetConstantValue(initializer) is { HasValue: true, Value: var value } ? value : null;
    }
}
