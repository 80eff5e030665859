using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Converts and checks the value of a documented parameter in the same way as <c>WithParameter</c>.</summary>
internal static class BoxedArguments
{
    /// <summary>
    /// Gets the setting of the parameter. Returns null if the parameter might not accept the value and the call throws.
    /// </summary>
    /// <param name="facts">The parameter.</param>
    /// <param name="rules">The rules of the cmdlet.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the value before its conversion to <see cref="object"/>.</param>
    public static Setting? Taken(
        ParameterFacts facts, IEnumerable<DocumentedRule> rules, AbstractValue value, ITypeSymbol? type)
    {
        if (value.IsNull == Truth.True || (type is not null && SdkSymbols.IsVariable(type)))
        {
            return value.ToSetting();
        }

        if (!ConvertedText.IsConverted(facts.Type))
        {
            var isRefused = facts.Type is "PSCredential" or "SecureString"
                && type is null or { SpecialType: SpecialType.System_String or SpecialType.System_Object };
            return isRefused ? null : value.ToSetting();
        }

        return value switch
        {
            ConstantValue { Value: string text } => ConvertedText.Convert(facts.Type, text) is { } converted
                ? Setting.Of(converted)
                : RuleValues.Contain(rules.Select(documented => documented.Rule), facts.Name, text) ? Setting.Of(text) : null,
            ConstantValue { Value: { } known and not KnownEnumValue } when IsNumberFor(facts.Type, type)
                => ConvertedText.Convert(facts.Type, PowerShellText.Of(known)) is null ? null : value.ToSetting(),
            _ => IsOfType(facts.Type, type) ? value.ToSetting() : null,
        };
    }

    private static bool IsNumberFor(string documented, ITypeSymbol? type)
        => type is { TypeKind: not TypeKind.Enum }
            && (Numbers.IsNumber(type.SpecialType) || type.SpecialType == SpecialType.System_Decimal)
            && ConvertedText.IsNumber(documented);

    private static bool IsOfType(string documented, ITypeSymbol? type) => documented switch
    {
        "Boolean" or "SwitchParameter" => type?.SpecialType == SpecialType.System_Boolean,
        "TimeSpan" or "EnhancedTimeSpan" => type is { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) },
        "Guid" => type is { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) },
        "Int32" => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte,
        "Int64" => type?.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32,
        _ => false,
    };
}
