using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// A pipeline that processes each element: its source, its filters, and the block at its end.
/// </summary>
internal sealed record PipelineLoopParts(Ast Source, IReadOnlyList<ScriptBlockAst> Filters, ScriptBlockAst Body);
