namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>
/// The type of a value in converted code. <paramref name="Row"/> is the record type of a row or a list of rows.
/// </summary>
internal sealed record CodeType(CodeKind Kind, RowType? Row = null)
{
    public static CodeType Null { get; } = new(CodeKind.Null);

    public static CodeType Text { get; } = new(CodeKind.Text);

    public static CodeType Boolean { get; } = new(CodeKind.Boolean);

    public static CodeType Integer { get; } = new(CodeKind.Integer);

    public static CodeType Number { get; } = new(CodeKind.Number);

    public static CodeType TimeSpan { get; } = new(CodeKind.TimeSpan);

    public static CodeType DateTime { get; } = new(CodeKind.DateTime);

    public static CodeType Bytes { get; } = new(CodeKind.Bytes);

    public static CodeType Texts { get; } = new(CodeKind.Texts);

    public static CodeType Range { get; } = new(CodeKind.Range);

    public static CodeType List { get; } = new(CodeKind.List);

    public static CodeType Credential { get; } = new(CodeKind.Credential);

    public static CodeType Change { get; } = new(CodeKind.Change);

    public static CodeType Table { get; } = new(CodeKind.Table);

    public static CodeType Script { get; } = new(CodeKind.Script);

    public static CodeType Variable { get; } = new(CodeKind.Variable);

    /// <summary>The C# type of a variable, or null if a variable can't have such a value.</summary>
    public string? Name => Kind switch
    {
        CodeKind.Text => "string",
        CodeKind.Boolean => "bool",
        CodeKind.Integer => "int",
        CodeKind.TimeSpan => "TimeSpan",
        CodeKind.DateTime => "DateTime",
        CodeKind.Bytes => "byte[]",
        CodeKind.Texts => "string[]",
        CodeKind.Credential => "CmdletCredential",
        CodeKind.Row => Row!.Name,
        CodeKind.Rows => Row!.Name + "[]",
        _ => null,
    };

    /// <summary>
    /// The value of a variable before PowerShell sets it, or null if the type has no such value.
    /// </summary>
    public string? Default => Kind switch
    {
        CodeKind.Text => "\"\"",
        CodeKind.Boolean => "false",
        CodeKind.Integer => "0",
        CodeKind.Texts or CodeKind.Rows => "[]",
        _ => null,
    };
}
