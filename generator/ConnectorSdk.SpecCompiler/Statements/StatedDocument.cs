using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// A document whose sections are read into statements. <paramref name="Undescribed"/> are the parameters that only SYNTAX shows.
/// </summary>
internal sealed record StatedDocument(
    CmdletDocument Document, IReadOnlyList<Section> Sections, IReadOnlyList<(SyntaxParameter Shown, TypeName Type)> Undescribed)
{
    /// <summary>
    /// What DESCRIPTION says of several parameters, as a section without a name; null where it says nothing of the kind.
    /// </summary>
    public Section? Description { get; } = Document.Description is { Text.Count: > 0 } section
        ? new Section(section, new TypeName("", false), [], isShownAsSwitch: false)
        : null;
}
