using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// A pipeline that does something for each element: what it begins with, its filters, and the block at its end.
/// </summary>
internal sealed record PipelineLoopParts(Ast Source, IReadOnlyList<ScriptBlockAst> Filters, ScriptBlockAst Body);
