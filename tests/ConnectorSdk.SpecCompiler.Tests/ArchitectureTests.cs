using System.Reflection;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The flow is one way, from the text of a document to C#, and each folder uses only the folders before it.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private const string Root = "ConnectorSdk.SpecCompiler";

    private static readonly Assembly _assembly = typeof(SpecReader).Assembly;

    private static readonly ProjectFolders _project = new(
        _assembly,
        $"generator/{Root}",
        "Documents.Text", "Documents.Lines", "Documents.Markdown", "Documents.Syntax", "Documents.Metadata", "Documents",
        "Documents.Errata", "Phrases",
        "Cmdlets.Types", "Cmdlets", "Statements", "Cmdlets.Values", "Cmdlets.Sets", "Cmdlets.Reading",
        "Binding", "Binding.Examples",
        "Rules.Linking", "Rules.Clauses", "Rules.Numbers", "Rules.Grammar", "Rules.Values", "Rules.Sentences", "Rules.Lists",
        "Rules", "Rules.Notation", "Rules.Gates",
        "Emit.Models", "Emit.Documentation", "Emit", "");

    [Fact]
    public void The_shared_rule_model_uses_no_stage()
        => Assert.DoesNotContain(
            _assembly.GetTypes().Where(type => IsIn(type, "ConnectorSdk.Rules")).SelectMany(TypeUses.Of),
            used => IsIn(used, Root));

    [Fact]
    public void Only_the_markdown_reader_knows_Markdig()
    {
        var users = _assembly.GetTypes().Where(type => TypeUses.Of(type).Any(used => IsIn(used, "Markdig")));

        Assert.Equal(["MarkdownReader"], users.Select(type => TypeUses.Outermost(type).Name).Distinct());
    }

    [Fact]
    public void The_compiler_of_documents_does_not_reference_Roslyn()
        => Assert.DoesNotContain(_assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.CodeAnalysis",
            StringComparison.Ordinal));

    [Fact]
    public void A_method_that_uses_a_later_stage_only_in_its_body_would_be_found()
        => Assert.Contains(typeof(DocumentReader), TypeUses.Of(typeof(SpecReader)));

    private static bool IsIn(Type type, string space)
        => type.Namespace == space || type.Namespace?.StartsWith(space + ".", StringComparison.Ordinal) == true;
}
