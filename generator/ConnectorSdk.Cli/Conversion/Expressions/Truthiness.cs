using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>PowerShell's rules for truth values: empty strings, zero, and empty lists are false.</summary>
internal static class Truthiness
{
    public static CodeValue Of(CodeValue value) => value.Kind switch
    {
        CodeKind.Boolean => value,
        CodeKind.Text => Condition($"!string.IsNullOrEmpty({value.Code})", isPrimary: true),
        CodeKind.Integer => Condition($"{value.Operand} != 0"),
        CodeKind.Texts when value.Items is null => Condition($"{value.Operand} is not ([] or [\"\"])"),
        CodeKind.Rows => Condition($"{value.Operand}.Length > 0"),
        CodeKind.Null => CodeValue.Boolean(false),
        _ => throw new NotConvertibleException("Whether the condition is true isn't certain."),
    };

    public static CodeValue Not(CodeValue value) => value.Kind switch
    {
        CodeKind.Text => Condition($"string.IsNullOrEmpty({value.Code})", isPrimary: true),
        CodeKind.Integer => Condition($"{value.Operand} == 0"),
        CodeKind.Texts when value.Items is null => Condition($"{value.Operand} is [] or [\"\"]"),
        CodeKind.Rows => Condition($"{value.Operand}.Length == 0"),
        _ => Condition($"!{Of(value).Operand}", isPrimary: true),
    };

    public static CodeValue Condition(string code, bool isPrimary = false) => new(code, CodeType.Boolean, isPrimary);
}
