using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>An argument that PowerShell would refuse to bind, with the reason.</summary>
internal sealed record RefusedArgument(string Id, IReadOnlyList<string> Parameters, string Message, IScriptExtent Extent);
