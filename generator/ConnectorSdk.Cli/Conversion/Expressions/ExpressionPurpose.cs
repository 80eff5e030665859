using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>
/// The use of an expression. A variable that the script doesn't set gets the type, and the variable of a credential gets the
/// name.
/// </summary>
internal sealed record ExpressionPurpose(CodeType? Type, string Name)
{
    public static ExpressionPurpose None { get; } = new(null, "");
}
