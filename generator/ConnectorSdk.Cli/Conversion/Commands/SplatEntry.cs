using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>An entry of a splatted table. <paramref name="Value"/> is a statement or an expression.</summary>
internal sealed record SplatEntry(string Key, Ast Value, ArgumentValue Known);
