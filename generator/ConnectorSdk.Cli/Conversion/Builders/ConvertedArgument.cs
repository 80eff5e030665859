using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>What a command gives a parameter. The name is the document's, or the script's where that has none.</summary>
internal sealed record ConvertedArgument(string Parameter, CodeValue Value);
