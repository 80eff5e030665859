using System.Collections.Immutable;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds the one setter call that repairs a broken rule, if there is one whose argument is certain.</summary>
internal static class MissingCallFinder
{
    public static MissingCall? Find(Rule rule, TrackedBuilder builder, SdkSymbols symbols)
    {
        if (rule.Then is not AtomsClaim { Junction: Junction.All } claim
            || claim.Atoms.Where(atom => RuleEvaluator.Evaluate(atom, builder) != Truth.True).ToList()
                is not [{ Negated: false } broken])
        {
            return null;
        }

        var setting = builder.SettingOf(broken.Parameter);
        var replaced = setting.Presence == Presence.NotGiven ? null : ReplacedCall(broken.Parameter, builder);
        if (setting.Presence != Presence.NotGiven && replaced is null)
        {
            return null;
        }

        var isSwitch = builder.FactsOf(broken.Parameter)?.IsSwitch == true;
        var value = broken switch
        {
            { Test: AtomTest.OneOf, Operands: [var only] } => only,
            { Test: AtomTest.Given } when isSwitch => "$true",
            _ => null,
        };
        return value is null ? null : builder.Model.SettersOf(broken.Parameter)
            .Select(setter => Describe(setter, broken.Parameter, value, replaced, symbols))
            .FirstOrDefault(call => call is not null);
    }

    /// <summary>The only call that set the parameter, if its argument can be written anew.</summary>
    private static IInvocationOperation? ReplacedCall(string parameter, TrackedBuilder builder)
        => builder.OriginsOf(parameter) is [{ Operation: IInvocationOperation call }]
            && call.Arguments is [{ ArgumentKind: ArgumentKind.Explicit }]
            ? call
            : null;

    private static MissingCall? Describe(
        IMethodSymbol setter, string parameter, string value, IInvocationOperation? replaced, SdkSymbols symbols)
    {
        var type = setter.Parameters[0].Type;
        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var plain = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var argument = value switch
        {
            "$null" => isNullable || type.NullableAnnotation == NullableAnnotation.Annotated ? ("null", "null") : default,
            "$true" when IsOptional(setter) && replaced is null => ("", ""),
            "$true" or "$false" when plain.SpecialType == SpecialType.System_Boolean => (value.Substring(1), value.Substring(1)),
            _ when plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } members => Member(members, value, symbols),
            _ => default,
        };
        if (argument is not ({ } expression, { } display) || setter.Parameters[0].IsParams)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.Setter, setter.Name)
            .Add(FixProperties.Argument, expression)
            .Add(FixProperties.Display, display);
        return new MissingCall(
            parameter, replaced is null ? properties : properties.Add(FixProperties.Replaces, "true"), replaced);
    }

    private static bool IsOptional(IMethodSymbol setter)
        => setter.Parameters[0] is
        {
            Type.SpecialType: SpecialType.System_Boolean,
            HasExplicitDefaultValue: true,
            ExplicitDefaultValue: true,
        };

    private static (string Expression, string Display) Member(INamedTypeSymbol type, string value, SdkSymbols symbols)
    {
        var member = PowerShellText.MembersOf(type)
            .FirstOrDefault(field => PowerShellText.OfMember(field, symbols).Equals(value, StringComparison.OrdinalIgnoreCase));
        return member is null
            ? default
            : ($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{Escape(member.Name)}", member.Name);
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
