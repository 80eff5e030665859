using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Finds the expressions of a parameter's values, if a single call or argument sets it.</summary>
internal static class SetterArgumentFinder
{
    /// <summary>
    /// Gets the argument of the only call that sets the parameter. Returns null if there are several calls or arguments.
    /// </summary>
    public static SetterArgument? OnlyOne(string parameter, TrackedBuilder builder)
        => SetterOf(parameter, builder) is { Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } } call
            && call.TargetMethod.Parameters is [{ IsParams: false, Type: var type }]
            ? new(call.TargetMethod.Name, type, only.Expression)
            : null;

    /// <summary>
    /// Gets the expressions of the values in their order, or an empty list if a value has no expression of its own.
    /// </summary>
    public static IReadOnlyList<SetterArgument> Of(string parameter, TrackedBuilder builder, int count)
    {
        var (expressions, target) = ExpressionsOf(parameter, builder);
        var elements = expressions.ToList() is [var list] ? ElementsOf(list) : null;
        List<ExpressionSyntax> values = [.. elements ?? expressions];
        return values.Count == count && target is not null && (elements is not null || !IsWholeList(parameter, builder))
            ? [.. values.Select(value => new SetterArgument(
                target.ContainingSymbol.Name, ListTypes.ElementTaken(target) ?? target.Type, value))]
            : [];
    }

    /// <summary>Gets the string literals among the values, even if other values aren't literals.</summary>
    public static IEnumerable<LiteralExpressionSyntax> LiteralsOf(string parameter, TrackedBuilder builder)
    {
        List<ExpressionSyntax> expressions = [.. ExpressionsOf(parameter, builder).Expressions];
        var values = expressions switch
        {
            [CollectionExpressionSyntax list]
                => list.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            [var list] when ElementsOf(list) is { } elements => elements,
            _ => expressions,
        };
        return values.OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression));
    }

    /// <summary>Determines whether an expression is a literal, or an enum member with the specified name.</summary>
    public static bool IsConstant(ExpressionSyntax expression, string value) => expression switch
    {
        LiteralExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name: var member } => IsName(member, value),
        SimpleNameSyntax name => IsName(name, value),
        _ => false,
    };

    /// <summary>Determines whether the argument of the parameter is a list instead of its elements.</summary>
    private static bool IsWholeList(string parameter, TrackedBuilder builder)
    {
        var argument = builder.OriginsOf(parameter) is [{ Operation: IArgumentOperation only }]
            ? only
            : SetterOf(parameter, builder)?.Arguments.FirstOrDefault();
        return argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null }
            && ListTypes.ElementTaken(argument.Parameter) is not null;
    }

    private static (IEnumerable<ExpressionSyntax> Expressions, IParameterSymbol? Target) ExpressionsOf(
        string parameter, TrackedBuilder builder) => builder.OriginsOf(parameter) switch
        {
            [{ Operation: IArgumentOperation argument }] => (ExpressionsOf(argument), argument.Parameter),
            _ when SetterOf(parameter, builder)
                is { TargetMethod.Parameters: [var only], Syntax: InvocationExpressionSyntax call }
                => (call.ArgumentList.Arguments.Select(argument => argument.Expression), only),
            _ => ([], null),
        };

    /// <summary>Gets the call of the parameter's <c>With</c> method, if nothing else sets the parameter.</summary>
    private static IInvocationOperation? SetterOf(string parameter, TrackedBuilder builder)
        => builder.OriginsOf(parameter) is [{ Operation: IInvocationOperation call }]
            && builder.Metadata.SettersOf(parameter)
                .Any(setter => SymbolEqualityComparer.Default.Equals(
                    setter.OriginalDefinition, call.TargetMethod.OriginalDefinition))
            ? call
            : null;

    private static IEnumerable<ExpressionSyntax> ExpressionsOf(IArgumentOperation argument) => argument switch
    {
        { Syntax: ArgumentSyntax { Expression: var only } } => [only],
        { ArgumentKind: ArgumentKind.ParamArray, Syntax: InvocationExpressionSyntax call, Parameter: { } parameter }
            when call.ArgumentList.Arguments.All(other => other.NameColon is null)
            => call.ArgumentList.Arguments.Skip(parameter.Ordinal).Select(other => other.Expression),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection => collection.Elements.All(element => element is ExpressionElementSyntax)
            ? collection.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression)
            : null,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions,
        _ => null,
    };

    private static bool IsName(SimpleNameSyntax name, string value)
        => name is IdentifierNameSyntax && name.Identifier.ValueText.Equals(value, StringComparison.OrdinalIgnoreCase);
}
