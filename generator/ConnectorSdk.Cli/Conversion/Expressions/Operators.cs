using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>
/// Converts operators. As in PowerShell, string comparisons ignore case unless the operator specifies otherwise.
/// </summary>
internal sealed class Operators(ExpressionConverter converter)
{
    private const string IgnoreCase = "StringComparison.OrdinalIgnoreCase";

    public CodeValue Convert(UnaryExpressionAst unary) => unary.TokenKind switch
    {
        TokenKind.Not or TokenKind.Exclaim => Truthiness.Not(converter.Convert(unary.Child)),
        TokenKind.Minus when unary.Child is ConstantExpressionAst { Value: int number }
            => NumberLiteral.Of(-number, unary.Extent.Text),
        TokenKind.Comma => CodeValue.List([converter.Convert(unary.Child)]),
        _ => throw Refuse(unary),
    };

    public CodeValue Convert(TernaryExpressionAst ternary)
    {
        var condition = Truthiness.Of(converter.Convert(ternary.Condition));
        var (yes, no) = (converter.Convert(ternary.IfTrue), converter.Convert(ternary.IfFalse));
        return yes.Type == no.Type && yes.Type.Name is not null && yes.Items is null && no.Items is null
            ? new CodeValue($"{condition.Operand} ? {yes.Code} : {no.Code}", yes.Type, IsPrimary: false)
            : throw Refuse(ternary);
    }

    public CodeValue Convert(BinaryExpressionAst binary) => binary.Operator switch
    {
        TokenKind.And or TokenKind.Or or TokenKind.Xor => Combine(binary),
        TokenKind.Plus => Add(binary),
        TokenKind.Minus or TokenKind.Multiply => Compute(binary),
        TokenKind.Format => FormatOperator.Convert(binary, converter),
        TokenKind.Ieq or TokenKind.Ine or TokenKind.Ceq or TokenKind.Cne => Equality(binary),
        TokenKind.Igt or TokenKind.Ige or TokenKind.Ilt or TokenKind.Ile => Order(binary),
        TokenKind.Iin or TokenKind.Inotin => Contains(binary, binary.Right, binary.Left, binary.Operator == TokenKind.Inotin),
        TokenKind.Icontains or TokenKind.Inotcontains
            => Contains(binary, binary.Left, binary.Right, binary.Operator == TokenKind.Inotcontains),
        TokenKind.Ilike or TokenKind.Inotlike => Like(binary),
        TokenKind.Imatch or TokenKind.Inotmatch => Match(binary),
        TokenKind.Join => Join(binary),
        TokenKind.DotDot => Range(binary),
        _ => throw Refuse(binary),
    };

    private CodeValue Combine(BinaryExpressionAst binary)
    {
        var (left, right) = (ConditionOf(binary.Left), ConditionOf(binary.Right));
        return Truthiness.Condition(binary.Operator switch
        {
            TokenKind.And => $"{Operand(binary.Left, left, TokenKind.And)} && {Operand(binary.Right, right, TokenKind.And)}",
            TokenKind.Or => $"{Operand(binary.Left, left, TokenKind.Or)} || {Operand(binary.Right, right, TokenKind.Or)}",
            _ => $"{left.Operand} ^ {right.Operand}",
        });
    }

    /// <summary>Comparisons have a higher precedence than <c>&amp;&amp;</c> and <c>||</c>, so they need no parentheses.</summary>
    private static string Operand(Ast source, CodeValue value, TokenKind around)
        => Unwrap(source) is BinaryExpressionAst { Operator: TokenKind.And or TokenKind.Or or TokenKind.Xor } inner
            && inner.Operator != around || source is TernaryExpressionAst
                ? $"({value.Code})"
                : value.Code;

    private static Ast Unwrap(Ast source)
        => source is ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst only] } }
            ? Unwrap(only.Expression)
            : source;

    private CodeValue ConditionOf(ExpressionAst expression)
        => Truthiness.Of(converter.Convert(expression));

    private CodeValue Add(BinaryExpressionAst binary)
    {
        var (left, right) = (converter.Convert(binary.Left), converter.Convert(binary.Right));
        if (left.Kind == CodeKind.Text && right.Kind is CodeKind.Text or CodeKind.Integer or CodeKind.Boolean)
        {
            return left.Literal is { Value: string first } && right.Literal is { Value: string second }
                ? CodeValue.Text(first + second)
                : new CodeValue($"{left.Operand} + {right.Operand}", CodeType.Text, IsPrimary: false);
        }

        return left.Kind == CodeKind.Texts && right.Kind is CodeKind.Text or CodeKind.Texts
                ? Spread(left, right)
            : left.Kind == CodeKind.Integer && right.Kind == CodeKind.Integer
                ? new CodeValue($"{left.Operand} + {right.Operand}", CodeType.Integer, IsPrimary: false)
            : throw Refuse(binary);
    }

    private static CodeValue Spread(CodeValue left, CodeValue right)
    {
        if (left.Items is { } first && (right.Items ?? (right.Kind == CodeKind.Text ? [right] : null)) is { } second)
        {
            return CodeValue.List([.. first, .. second]);
        }

        string[] parts = [.. Elements(left), .. Elements(right)];
        return new CodeValue($"[{string.Join(", ", parts)}]", CodeType.Texts);
    }

    private static IEnumerable<string> Elements(CodeValue value)
        => value.Items is { } items ? items.Select(item => item.Code)
            : value.Kind == CodeKind.Text ? [value.Code]
            : [$".. {value.Code}"];

    private CodeValue Compute(BinaryExpressionAst binary)
    {
        var (left, right) = (converter.Convert(binary.Left), converter.Convert(binary.Right));
        var sign = binary.Operator == TokenKind.Minus ? "-" : "*";
        return left.Kind == CodeKind.Integer && right.Kind == CodeKind.Integer
            ? new CodeValue($"{left.Operand} {sign} {right.Operand}", CodeType.Integer, IsPrimary: false)
            : throw Refuse(binary);
    }

    private CodeValue Equality(BinaryExpressionAst binary)
    {
        var isNot = binary.Operator is TokenKind.Ine or TokenKind.Cne;
        var isExact = binary.Operator is TokenKind.Ceq or TokenKind.Cne;
        var left = converter.Convert(binary.Left);
        var right = converter.Convert(binary.Right, new ExpressionPurpose(left.Type, ""));
        return (left.Kind, right.Kind) switch
        {
            (CodeKind.Text, CodeKind.Text) when isExact
                => Truthiness.Condition($"{left.Operand} {(isNot ? "!=" : "==")} {right.Operand}"),
            (CodeKind.Text, CodeKind.Text) => Truthiness.Condition(
                $"{(isNot ? "!" : "")}string.Equals({left.Code}, {right.Code}, {IgnoreCase})", isPrimary: true),
            (CodeKind.Integer, CodeKind.Integer)
                => Truthiness.Condition($"{left.Operand} {(isNot ? "!=" : "==")} {right.Operand}"),
            (CodeKind.Boolean, CodeKind.Boolean) => right.Literal is { Value: bool truth }
                ? truth != isNot ? left : Truthiness.Not(left)
                : Truthiness.Condition($"{left.Operand} {(isNot ? "!=" : "==")} {right.Operand}"),
            _ => throw Refuse(binary),
        };
    }

    private CodeValue Order(BinaryExpressionAst binary)
    {
        var (left, right) = (converter.Convert(binary.Left), converter.Convert(binary.Right));
        var sign = binary.Operator switch
        {
            TokenKind.Igt => ">",
            TokenKind.Ige => ">=",
            TokenKind.Ilt => "<",
            _ => "<=",
        };
        return left.Kind == CodeKind.Integer && right.Kind == CodeKind.Integer
            ? Truthiness.Condition($"{left.Operand} {sign} {right.Operand}")
            : throw Refuse(binary);
    }

    private CodeValue Contains(BinaryExpressionAst binary, ExpressionAst list, ExpressionAst element, bool isNot)
    {
        var (values, value) = (converter.Convert(list, new ExpressionPurpose(CodeType.Texts, "")), converter.Convert(element));
        if (values.Kind != CodeKind.Texts || value.Kind != CodeKind.Text)
        {
            throw Refuse(binary);
        }

        var array = values.Items is null ? values.Operand
            : $"new[] {{ {string.Join(", ", values.Items.Select(item => item.Code))} }}";
        return Truthiness.Condition(
            $"{(isNot ? "!" : "")}{array}.Contains({value.Code}, StringComparer.OrdinalIgnoreCase)", isPrimary: true);
    }

    /// <summary>Converts patterns whose wildcards are only at the ends.</summary>
    private CodeValue Like(BinaryExpressionAst binary)
    {
        var value = converter.Convert(binary.Left);
        if (value.Kind != CodeKind.Text || converter.Convert(binary.Right) is not { Literal.Value: string pattern })
        {
            throw Refuse(binary);
        }

        var text = pattern.Trim('*');
        if (text.Length == 0 || text.AsSpan().IndexOfAny("*?[]`") >= 0 || pattern.Length - text.Length > 2)
        {
            throw Refuse(binary);
        }

        var method = (pattern.StartsWith('*'), pattern.EndsWith('*')) switch
        {
            (true, true) => "Contains",
            (false, true) => "StartsWith",
            (true, false) => "EndsWith",
            _ => "Equals",
        };
        var not = binary.Operator == TokenKind.Inotlike ? "!" : "";
        return Truthiness.Condition($"{not}{value.Operand}.{method}({TextLiteral.Of(text)}, {IgnoreCase})", isPrimary: true);
    }

    private CodeValue Match(BinaryExpressionAst binary)
    {
        var value = converter.Convert(binary.Left);
        var not = binary.Operator == TokenKind.Inotmatch ? "!" : "";
        return value.Kind == CodeKind.Text && converter.Convert(binary.Right) is { Literal.Value: string pattern }
            ? Truthiness.Condition($"{not}Regex.IsMatch({value.Code}, {TextLiteral.Of(pattern)}, RegexOptions.IgnoreCase)",
                isPrimary: true)
            : throw Refuse(binary);
    }

    private CodeValue Join(BinaryExpressionAst binary)
    {
        var (values, separator) = (converter.Convert(binary.Left), converter.Convert(binary.Right));
        return values.Kind == CodeKind.Texts && separator.Kind == CodeKind.Text
            ? new CodeValue($"string.Join({separator.Code}, {ArrayOf(values)})", CodeType.Text)
            : throw Refuse(binary);
    }

    private CodeValue Range(BinaryExpressionAst binary)
        => converter.Convert(binary.Left).Literal is { Value: int first }
            && converter.Convert(binary.Right).Literal is { Value: int last }
            && Math.Abs((long)last - first) < int.MaxValue
                ? first <= last
                    ? new CodeValue($"Enumerable.Range({first}, {last - first + 1})", CodeType.Range)
                    : new CodeValue($"Enumerable.Range({last}, {first - last + 1}).Reverse()", CodeType.Range)
                : throw new NotConvertibleException("Whether the range counts up or down isn't certain.");

    private static string ArrayOf(CodeValue values)
        => values.Items is { } items ? string.Join(", ", items.Select(item => item.Code)) : values.Typed;

    private static NotConvertibleException Refuse(Ast expression)
        => new($"{ExpressionConverter.Quote(expression)} isn't converted.");
}
