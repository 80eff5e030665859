using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// A document whose sections have been read. <paramref name="Undescribed"/> contains the parameters that appear only in SYNTAX.
/// </summary>
internal sealed record StatedDocument(
    CmdletDocument Document, IReadOnlyList<Section> Sections, IReadOnlyList<(SyntaxParameter Shown, TypeName Type)> Undescribed)
{
    /// <summary>
    /// The sentences in DESCRIPTION about several parameters, as a section without a name; null if there are none.
    /// </summary>
    public Section? Description { get; } = Document.Description is { Text.Count: > 0 } section
        ? new Section(section, new TypeName("", false), [], isShownAsSwitch: false)
        : null;
}
