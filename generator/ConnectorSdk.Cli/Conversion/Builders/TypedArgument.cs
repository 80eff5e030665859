using System.Globalization;
using System.Management.Automation;
using System.Net;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>Writes values as arguments of the parameters' C# types. The result is null if a type has no such value.</summary>
internal sealed class TypedArgument(CmdletCode cmdlet)
{
    private const string Invariant = "CultureInfo.InvariantCulture";

    /// <summary>
    /// Writes the argument. If <paramref name="isOneByOne"/> is true, the elements of a list are separate arguments.
    /// </summary>
    public string? Of(ParameterModel parameter, CodeValue value, bool isOneByOne)
    {
        if (!parameter.Shape.IsList)
        {
            return value.Items switch
            {
                null => One(parameter, value),
                [var only] when parameter.Shape.Kind == ShapeKind.Object => $"new object[] {{ {ObjectArgument.Of(only)} }}",
                [var only] => One(parameter, only),
                _ => parameter.Shape.Kind == ShapeKind.Object ? ObjectArgument.Of(value) : null,
            };
        }

        if (value.Kind == CodeKind.Texts && value.Items is null)
        {
            return parameter.Shape.Kind switch
            {
                ShapeKind.Text => value.Code,
                ShapeKind.TextValue => isOneByOne ? value.Code : $"[.. {value.Code}]",
                _ => null,
            };
        }

        var items = (value.Items ?? [value]).SelectMany(item => Items(parameter, item)).ToList();
        return items.Contains(null) ? null
            : isOneByOne ? string.Join(", ", items)
            : $"[{string.Join(", ", items)}]";
    }

    /// <summary>A text with several names of an enum becomes several members.</summary>
    private IEnumerable<string?> Items(ParameterModel parameter, CodeValue item)
        => parameter.Shape.Kind == ShapeKind.Enum && item.Literal is { Value: string text } && text.Contains(',')
            ? text.Split(',').Select(name => cmdlet.EnumOf(parameter).Find(name.Trim()))
            : [One(parameter, item)];

    private string? One(ParameterModel parameter, CodeValue value) => parameter.Shape.Kind switch
    {
        ShapeKind.Switch or ShapeKind.Boolean => Boolean(value),
        ShapeKind.Integer => Integer(parameter.Shape.Type, value),
        ShapeKind.Number => Number(parameter.Shape.Type, value),
        ShapeKind.TimeSpan => Span(value),
        ShapeKind.DateTime => Date(value),
        ShapeKind.Guid => GuidOf(value),
        ShapeKind.Text or ShapeKind.TextValue => Text(value, parameter),
        ShapeKind.TextObject => TextObject(parameter.Shape.Type, value),
        ShapeKind.Enum => Member(cmdlet.EnumOf(parameter), value),
        ShapeKind.Variable => Variable(parameter.Shape.Type, value),
        _ => ObjectArgument.OfObject(value),
    };

    private static string? Boolean(CodeValue value) => value switch
    {
        { Kind: CodeKind.Boolean } => value.Code,
        { Literal.Value: int or long or double or decimal } => LanguagePrimitives.IsTrue(value.Literal.Value) ? "true" : "false",
        { Kind: CodeKind.Integer } => $"{value.Operand} != 0",
        _ => null,
    };

    private static string? Integer(string type, CodeValue value)
        => value.Literal is { } literal ? Convert<long>(literal.Value)?.ToString(CultureInfo.InvariantCulture)
            : value.Kind == CodeKind.Text ? $"{type}.Parse({value.Code}, {Invariant})"
            : value.Kind != CodeKind.Integer ? null
            : type is "int" or "long" ? value.Code
            : $"checked(({type}){value.Operand})";

    private static string? Number(string type, CodeValue value)
    {
        if (value.Literal is not { } literal)
        {
            return value.Kind == CodeKind.Text ? $"{type}.Parse({value.Code}, {Invariant})" : null;
        }

        return Convert<decimal>(literal.Value) is { } number
            ? number.ToString(CultureInfo.InvariantCulture)
                + type switch { "decimal" => "m", "float" => "f", "double" => "d", _ => "UL" }
            : null;
    }

    /// <summary>The meaning of a number depends on the cmdlet: days or ticks.</summary>
    private static string? Span(CodeValue value)
        => value.Literal is { } literal
            ? literal.Value is not string
                ? throw new NotConvertibleException($"Whether {literal.Value} is a number of days or of ticks isn't certain.")
            : Convert<TimeSpan>(literal.Value) is { } span ? TimeLiteral.Of(span)
            : null
            : value.Kind switch
            {
                CodeKind.TimeSpan => value.Code,
                CodeKind.Text => $"TimeSpan.Parse({value.Code}, {Invariant})",
                _ => null,
            };

    /// <summary>PowerShell parses dates in the invariant culture.</summary>
    private static string? Date(CodeValue value)
        => value.Literal is { } literal
            ? literal.Value is string && Convert<DateTime>(literal.Value) is { } date
                ? TimeLiteral.Of(date) ?? $"DateTime.Parse({value.Code}, {Invariant})"
                : null
            : value.Kind switch
            {
                CodeKind.DateTime => value.Code,
                CodeKind.Text => $"DateTime.Parse({value.Code}, {Invariant})",
                _ => null,
            };

    private static string? GuidOf(CodeValue value)
        => value.Kind != CodeKind.Text ? null
            : value.Literal is { Value: string text } ? Guid.TryParse(text, out _) ? $"new Guid({value.Code})" : null
            : $"Guid.Parse({value.Code})";

    private static string? Text(CodeValue value, ParameterModel parameter) => value switch
    {
        { Kind: CodeKind.Text } => value.Code,
        { Literal.Value: bool literal } => TextLiteral.Of(literal ? "True" : "False"),
        { Literal: { Value: not null } literal } => TextLiteral.Of(LiteralText.Of(literal, parameter.Parameter)),
        { Kind: CodeKind.Integer } => $"{value.Operand}.ToString({Invariant})",
        { Kind: CodeKind.TimeSpan } => $"{value.Operand}.ToString()",
        { Kind: CodeKind.Boolean } => $"{value.Operand}.ToString()",
        { Script: { } script } => TextLiteral.Of(script),
        _ => null,
    };

    private static string? TextObject(string type, CodeValue value)
        => value.Kind != CodeKind.Text ? null
            : type.EndsWith(nameof(Uri), StringComparison.Ordinal) ? $"new Uri({value.Code}, UriKind.RelativeOrAbsolute)"
            : value.Literal is not { Value: string text } || IPAddress.TryParse(text, out _) ? $"IPAddress.Parse({value.Code})"
            : null;

    private static string? Member(EnumMembers members, CodeValue value)
        => value.Literal is { } literal ? literal.Value is string text ? members.Find(text) : null
            : value.Kind == CodeKind.Text && members.AreSpelledAsMembers
                ? $"Enum.Parse<{members.Type}>({value.Code}, ignoreCase: true)"
            : null;

    private static string? Variable(string type, CodeValue value) => (type[(type.LastIndexOf('.') + 1)..], value.Kind) switch
    {
        ("CmdletCredential", CodeKind.Credential) => value.Code,
        ("CmdletScript", CodeKind.Script) => $"new CmdletScript({TextLiteral.Of(value.Script!)})",
        ("IDictionary", CodeKind.Table) => value.Code,
        ("byte[]", CodeKind.Bytes) => value.Code,
        (not "CmdletCredential", CodeKind.Variable) => value.Code,
        _ => null,
    };

    private static T? Convert<T>(object? value)
        where T : struct
        => LanguagePrimitives.TryConvertTo(value, CultureInfo.InvariantCulture, out T converted) && value is not null
            ? converted
            : null;
}
