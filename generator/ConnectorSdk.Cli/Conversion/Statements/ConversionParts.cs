using ConnectorSdk.Cli.Conversion.Commands;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Scripts;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The state that all statements of a script or function share during conversion.</summary>
internal sealed record ConversionParts(
    Script Script, CodeScope Scope, ExpressionConverter Expressions, CommandConverter Commands, CommentQueue Comments,
    LocalFunctions Functions, ProgramInputs Inputs, Departures Departures)
{
    /// <summary>The return value of the function; null for a script or a function without one.</summary>
    public FunctionOutput? Output { get; init; }
}
