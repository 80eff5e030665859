using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Represents the call of a setter that accepts the value of a <c>WithParameter</c> call.</summary>
/// <param name="Setter">The name of the setter.</param>
/// <param name="Argument">
/// The argument as a C# expression with fully qualified names, or an empty string to keep the argument.
/// </param>
internal sealed record TypedCall(string Setter, string Argument)
{
    /// <summary>
    /// Finds a setter for a value. Returns null if no setter accepts the value, or if it may be null, which setters don't send.
    /// </summary>
    /// <param name="value">The argument of <c>WithParameter</c>.</param>
    /// <param name="setters">The setters of the parameter.</param>
    /// <param name="symbols">The symbols of the SDK.</param>
    public static TypedCall? Find(IOperation value, IEnumerable<IMethodSymbol> setters, SdkSymbols symbols)
    {
        var given = Given(value);
        if (MayBeNull(value))
        {
            return null;
        }

        foreach (var setter in setters)
        {
            if (TypesOf(setter).Any(type => Converts(given, type)))
            {
                return new(setter.Name, "");
            }

            if (given.ConstantValue is { HasValue: true, Value: string text }
                && ArgumentText.Of(text, setter.Parameters[0].Type, symbols) is { } argument)
            {
                return new(setter.Name, argument.Expression);
            }
        }

        return null;
    }

    /// <summary>Gets the expression before its conversion to <see cref="object"/>.</summary>
    public static IOperation Given(IOperation value)
        => value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value;

    /// <summary>Determines whether a value may be null, by its type or by the compiler's analysis.</summary>
    /// <param name="value">The argument of <c>WithParameter</c>.</param>
    public static bool MayBeNull(IOperation value)
    {
        var given = Given(value);
        return given.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (given is { Type.IsReferenceType: true, SemanticModel: { } model }
                && model.GetTypeInfo(given.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull);
    }

    private static IEnumerable<ITypeSymbol> TypesOf(IMethodSymbol setter) => setter.Parameters[0] switch
    {
        { IsParams: true, Type: IArrayTypeSymbol { ElementType: var element } list } => [list, element],
        { Type: ITypeParameterSymbol { ConstraintTypes: [var limit] } } => [limit],
        var only => [only.Type],
    };

    /// <summary>
    /// Determines whether a value converts to a parameter type. A setter may not treat an object as a string, unlike
    /// <c>WithParameter</c>.
    /// </summary>
    private static bool Converts(IOperation value, ITypeSymbol type)
        => value is { Type: { } given, SemanticModel: { } model }
            && !(type.SpecialType == SpecialType.System_Object && given.SpecialType == SpecialType.System_String)
            && model.Compilation is CSharpCompilation compilation
            && compilation.ClassifyConversion(given, type) is { Exists: true, IsImplicit: true };
}
