using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// A document whose sections are read into statements. <paramref name="Undescribed"/> are the parameters that only SYNTAX shows.
/// </summary>
internal sealed record StatedDocument(
    CmdletDocument Document, IReadOnlyList<Section> Sections, IReadOnlyList<(SyntaxParameter Shown, TypeName Type)> Undescribed);
