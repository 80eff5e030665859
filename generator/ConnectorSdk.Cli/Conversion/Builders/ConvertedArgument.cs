using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>A parameter value of a command. The name is the document's, or the script's if the document has none.</summary>
internal sealed record ConvertedArgument(string Parameter, CodeValue Value);
