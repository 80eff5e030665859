using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>
/// What an expression is for: a variable that the script doesn't set gets the type, and a credential the name of its variable.
/// </summary>
internal sealed record ExpressionPurpose(CodeType? Type, string Name)
{
    public static ExpressionPurpose None { get; } = new(null, "");
}
