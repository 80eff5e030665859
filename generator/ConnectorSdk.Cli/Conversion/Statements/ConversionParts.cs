using ConnectorSdk.Cli.Conversion.Commands;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Scripts;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>What the conversion of all statements of a script, or of a function, shares.</summary>
internal sealed record ConversionParts(
    Script Script, CodeScope Scope, ExpressionConverter Expressions, CommandConverter Commands, CommentQueue Comments,
    LocalFunctions Functions, ProgramInputs Inputs, Departures Departures)
{
    /// <summary>What the function returns; null for a script, and for a function that returns nothing.</summary>
    public FunctionOutput? Output { get; init; }
}
