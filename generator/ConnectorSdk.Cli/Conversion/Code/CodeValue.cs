using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>
/// A C# expression. If <paramref name="IsPrimary"/> is false, it needs parentheses before an operator or a member access.
/// </summary>
internal sealed record CodeValue(string Code, CodeType Type, bool IsPrimary = true)
{
    public static CodeValue Null { get; } = new("null", CodeType.Null) { Literal = new LiteralItem(null, "$null") };

    /// <summary>The value itself, if the script contains it as a literal.</summary>
    public LiteralItem? Literal { get; init; }

    /// <summary>The elements of a literal list.</summary>
    public IReadOnlyList<CodeValue>? Items { get; init; }

    /// <summary>The text of a script block, without its braces.</summary>
    public string? Script { get; init; }

    /// <summary>True if the value is the message of an error that the script handles.</summary>
    public bool IsError { get; init; }

    public CodeKind Kind => Type.Kind;

    /// <summary>The expression with an explicit type, because a collection expression has no type of its own.</summary>
    public string Typed => !Code.StartsWith('[') ? Code
        : Kind == CodeKind.Texts ? $"(string[]){Code}"
        : Kind == CodeKind.Rows ? $"new {Type.Name} {{ {Code[1..^1]} }}"
        : Code;

    /// <summary>The expression as an operand, in parentheses if necessary.</summary>
    public string Operand => IsPrimary && Typed == Code ? Code : $"({Typed})";

    public static CodeValue Text(string text)
        => new(TextLiteral.Of(text), CodeType.Text) { Literal = new LiteralItem(text, text) };

    public static CodeValue Boolean(bool value)
        => new(value ? "true" : "false", CodeType.Boolean) { Literal = new LiteralItem(value, value ? "$true" : "$false") };

    /// <summary>Creates a list of the elements. If all of them are texts, it is an array.</summary>
    public static CodeValue List(IReadOnlyList<CodeValue> items)
        => new($"[{string.Join(", ", items.Select(item => item.Code))}]",
            items.All(item => item.Kind == CodeKind.Text) ? CodeType.Texts : CodeType.List)
        {
            Items = items,
        };
}
