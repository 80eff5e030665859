using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>A setter that takes what <c>WithParameter</c> is given.</summary>
/// <param name="Setter">The setter's name.</param>
/// <param name="Argument">The argument as a C# expression with full names; empty for the one that is there.</param>
internal sealed record TypedCall(string Setter, string Argument)
{
    /// <summary>
    /// Returns null if the value doesn't convert to what a setter takes, or may be null, which a setter doesn't send.
    /// </summary>
    /// <param name="value">The value, as <c>WithParameter</c> takes it.</param>
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

    /// <summary>The call takes an object, so the value is the expression that is converted to it.</summary>
    public static IOperation Given(IOperation value)
        => value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value;

    /// <summary>Whether the type of a value, or the compiler, says that it may be null.</summary>
    /// <param name="value">The value, as <c>WithParameter</c> takes it.</param>
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

    /// <summary>What a setter takes as an object may be no text to it, as it is to <c>WithParameter</c>.</summary>
    private static bool Converts(IOperation value, ITypeSymbol type)
        => value is { Type: { } given, SemanticModel: { } model }
            && !(type.SpecialType == SpecialType.System_Object && given.SpecialType == SpecialType.System_String)
            && model.Compilation is CSharpCompilation compilation
            && compilation.ClassifyConversion(given, type) is { Exists: true, IsImplicit: true };
}
