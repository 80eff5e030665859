using System.Globalization;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Writes a bound in the same way as the value that violates it: as a number, as a string, or in a unit.</summary>
internal static class BoundLiteral
{
    private const string Factory = "From";

    private static readonly (string Name, decimal Size)[] _units =
    [
        ("Bytes", 1), .. ByteUnits.Names.Skip(1).Select(unit => (unit, (decimal)ByteUnits.SizeOf(unit)!.Value)),
        ("Milliseconds", TimeSpan.TicksPerMillisecond), ("Seconds", TimeSpan.TicksPerSecond),
        ("Minutes", TimeSpan.TicksPerMinute), ("Hours", TimeSpan.TicksPerHour), ("Days", TimeSpan.TicksPerDay),
    ];

    /// <summary>
    /// Replaces the value with a bound. Returns null if the argument doesn't contain the value, or if the bound can't be written
    /// in the same way.
    /// </summary>
    public static ChangedArgument? Rewrite(SetterArgument argument, string bound) => argument.Expression switch
    {
        LiteralExpressionSyntax or PrefixUnaryExpressionSyntax
            => Replace(argument.Expression, Literal(argument.Expression, bound), bound),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax or PrefixUnaryExpressionSyntax } only],
        } => Replace(
            only.Expression, method == "Parse" ? Literal(only.Expression, bound) : InUnit(method, bound), bound),
        _ => null,
    };

    private static ChangedArgument? Replace(ExpressionSyntax expression, string? text, string bound)
        => text is null ? null : new(expression.GetLocation(), text, bound);

    private static string? Literal(ExpressionSyntax expression, string bound) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression)
            => SymbolDisplay.FormatLiteral(bound, quote: true),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => Number(bound),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => Number(bound),
        _ => null,
    };

    private static string? Number(string bound) => Bounds.TryParseNumber(bound, out var number) ? Whole(number) : null;

    /// <summary>Gets the bound as the argument of a method such as <c>FromMinutes</c> or <c>FromKB</c>.</summary>
    private static string? InUnit(string method, string bound)
    {
        var size = Array.Find(_units, unit => method == Factory + unit.Name).Size;
        return size == 0 ? null
            : bound.IndexOf(':') > 0
                ? Bounds.TryParseTimeSpan(bound, out var span) ? Whole(span.Ticks / size) : null
                : Bounds.TryParseNumber(bound, out var number) ? Whole(number / size) : null;
    }

    private static string? Whole(decimal number) => decimal.Truncate(number) == number
        ? decimal.Truncate(number).ToString(CultureInfo.InvariantCulture)
        : null;
}
