using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Writes a loop over the elements of a list.</summary>
internal static class LoopCode
{
    /// <param name="parts">The conversion.</param>
    /// <param name="source">The list.</param>
    /// <param name="name">The name that the loop variable's name is derived from.</param>
    /// <param name="variable">The script's variable for the element.</param>
    /// <param name="convertBody">Converts the body while the variable is the element.</param>
    /// <exception cref="NotConvertibleException">It isn't certain what the loop iterates over.</exception>
    public static IEnumerable<CodeStatement> Convert(
        ConversionParts parts, CodeValue source, string name, string variable,
        Func<CodeValue, IReadOnlyList<CodeStatement>> convertBody)
    {
        var type = ElementOf(source);
        var element = parts.Scope.CodeNames.Variable(name);
        var value = new CodeValue(element, type);
        try
        {
            var body = parts.Scope.Within(variable, value, () => variable == "_"
                ? parts.Scope.Within("PSItem", value, () => convertBody(value))
                : convertBody(value));
            var list = source.Items is { } items ? $"new[] {{ {string.Join(", ", items.Select(item => item.Code))} }}"
                : source.Typed;
            return [new CodeBlock($"foreach ({type.Name} {element} in {list})", body)];
        }
        finally
        {
            parts.Scope.CodeNames.Release(element);
        }
    }

    private static CodeType ElementOf(CodeValue source) => source switch
    {
        { Items: { Count: > 0 } items } when items.All(item => item.Type == items[0].Type) && items[0].Type.Name is not null
            => items[0].Type,
        { Kind: CodeKind.Texts, Items: null } => CodeType.Text,
        { Kind: CodeKind.Range } => CodeType.Integer,
        { Kind: CodeKind.Rows } => new CodeType(CodeKind.Row, source.Type.Row),
        _ => throw new NotConvertibleException("What the loop runs over isn't certain."),
    };
}
