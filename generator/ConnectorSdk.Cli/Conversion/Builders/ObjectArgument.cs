using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>Writes values as arguments of type <c>object</c>, as in <c>WithParameter</c>.</summary>
internal static class ObjectArgument
{
    /// <summary>Writes the argument for a parameter that takes a number unchanged, whatever its notation.</summary>
    public static string? OfObject(CodeValue value)
        => value is { Kind: CodeKind.Integer or CodeKind.Number, Items: null } ? value.Code : Of(value);

    /// <returns>The argument, or null if the value can't be an argument.</returns>
    public static string? Of(CodeValue value) => value switch
    {
        { Items: { Count: 0 } } => "Array.Empty<string>()",
        { Items: { } items } => ListOf(items),
        { Kind: CodeKind.Number, Literal: { } literal } => TextLiteral.Of(LiteralText.Of(literal, null)),
        { Kind: CodeKind.Integer, Literal: { Value: int number, Text: var text } } => text == value.Code || number < 0
            ? value.Code
            : TextLiteral.Of(text),
        { Kind: CodeKind.Script } => $"new CmdletScript({TextLiteral.Of(value.Script!)})",
        { Kind: CodeKind.Row or CodeKind.Rows } => null,
        _ => value.Code,
    };

    private static string? ListOf(IReadOnlyList<CodeValue> items)
    {
        var elements = items.Select(Of).ToList();
        var type = items.All(item => item.Kind == CodeKind.Text) ? "" : " object?";
        return elements.Contains(null) ? null : $"new{type}[] {{ {string.Join(", ", elements)} }}";
    }
}
