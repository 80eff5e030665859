using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>
/// What an expression is for: a variable that the script doesn't set gets the type, and a credential the name of its variable.
/// </summary>
internal sealed record Demand(CodeType? Type, string Name)
{
    public static Demand None { get; } = new(null, "");
}
