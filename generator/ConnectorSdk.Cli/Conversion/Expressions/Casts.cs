using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts casts to the types of converted code.</summary>
internal sealed class Casts(ExpressionConverter converter)
{
    private const string Invariant = "CultureInfo.InvariantCulture";

    /// <returns>The type in converted code, or null if there is none.</returns>
    public static CodeType? TypeOf(ITypeName name) => name.Name.ToUpperInvariant() switch
    {
        "STRING" or "SYSTEM.STRING" => CodeType.Text,
        "INT" or "INT32" or "SYSTEM.INT32" => CodeType.Integer,
        "BOOL" or "BOOLEAN" or "SYSTEM.BOOLEAN" or "SWITCH" or "SWITCHPARAMETER" => CodeType.Boolean,
        "STRING[]" or "SYSTEM.STRING[]" => CodeType.Texts,
        "TIMESPAN" or "SYSTEM.TIMESPAN" => CodeType.TimeSpan,
        "DATETIME" or "SYSTEM.DATETIME" => CodeType.DateTime,
        "BYTE[]" or "SYSTEM.BYTE[]" => CodeType.Bytes,
        "PSCREDENTIAL" or "SYSTEM.MANAGEMENT.AUTOMATION.PSCREDENTIAL" => CodeType.Credential,
        _ => null,
    };

    public CodeValue Convert(ConvertExpressionAst cast, ExpressionPurpose? purpose)
    {
        var name = cast.Type.TypeName;
        var isNothing = name.Name.ToUpperInvariant() is "OBJECT" or "ORDERED" or "HASHTABLE" or "ARRAY" or "OBJECT[]";
        var type = TypeOf(name);
        var value = converter.Convert(cast.Child, type is null ? purpose : new ExpressionPurpose(type, purpose?.Name ?? ""));
        return isNothing || value.Type == type ? value
            : type is not null ? To(type, value, cast)
            : throw Refuse(cast);
    }

    /// <summary>Converts the value to another type.</summary>
    /// <exception cref="NotConvertibleException">The result of PowerShell's conversion isn't certain.</exception>
    public static CodeValue To(CodeType type, CodeValue value, Ast place) => (type.Kind, value.Kind) switch
    {
        (var kind, var same) when kind == same => value,
        (CodeKind.Texts, CodeKind.Text) => CodeValue.List([value]),
        (CodeKind.Texts, CodeKind.List) => CodeValue.List([.. value.Items!.Select(item => To(CodeType.Text, item, place))]),
        (CodeKind.Text, _) when value.Literal is { Value: bool or int } literal
            => CodeValue.Text(literal.Value is bool truth ? truth.ToString() : LiteralText.Of(literal, null)),
        (CodeKind.Text, CodeKind.Integer) => new CodeValue($"{value.Operand}.ToString({Invariant})", CodeType.Text),
        (CodeKind.Text, CodeKind.Null) => CodeValue.Text(""),
        (CodeKind.Text, CodeKind.Boolean) => new CodeValue($"{value.Operand}.ToString()", CodeType.Text),
        (CodeKind.Integer, CodeKind.Text) when value.Literal is null
            => new CodeValue($"int.Parse({value.Code}, {Invariant})", type),
        (CodeKind.Integer, CodeKind.Text) when int.TryParse(value.Literal.Text, out var number)
            => NumberLiteral.Of(number, value.Literal.Text),
        (CodeKind.TimeSpan, CodeKind.Text) when value.Literal is null || TimeSpan.TryParse(
            value.Literal.Text, System.Globalization.CultureInfo.InvariantCulture, out _)
            => new CodeValue($"TimeSpan.Parse({value.Code}, {Invariant})", type),
        (CodeKind.DateTime, CodeKind.Text) when value.Literal is null || DateTime.TryParse(
            value.Literal.Text, System.Globalization.CultureInfo.InvariantCulture, out _)
            => new CodeValue($"DateTime.Parse({value.Code}, {Invariant})", type),
        (CodeKind.Boolean, CodeKind.Text or CodeKind.Integer or CodeKind.Texts) => Truthiness.Of(value),
        _ => throw Refuse(place),
    };

    private static NotConvertibleException Refuse(Ast cast)
        => new($"{ExpressionConverter.Quote(cast)} isn't converted.");
}
