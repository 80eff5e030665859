using System.Reflection;
using ConnectorSdk.Testing;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The flow goes one way, from the text of a document to C#, and each namespace knows only those before it. What a type names, in
/// members or in code, is read from the assembly.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Root = "ConnectorSdk.SpecCompiler";

    private static readonly Assembly _assembly = typeof(SpecReader).Assembly;

    /// <summary>The namespaces in the order of the flow.</summary>
    private static readonly string[] _stages =
    [
        "Documents.Text", "Documents.Markdown", "Documents.Syntax", "Documents.Metadata", "Documents", "Documents.Errata", "Phrases",
        "Cmdlets.Types", "Cmdlets", "Statements", "Cmdlets.Values", "Cmdlets.Sets", "Cmdlets.Reading", "Binding", "Rules.Linking",
        "Rules", "Rules.Notation", "Rules.Gates", "Emit.Documentation", "Emit",
    ];

    /// <summary>Forms read conditions, and conditions are read by forms: the grammar is one namespace in several folders.</summary>
    private static readonly string[] _foldersOfRules = ["Clauses", "Grammar", "Lists", "Values"];

    public static TheoryData<string> Stages => [.. _stages];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_no_later_one(string stage)
    {
        var later = _stages.SkipWhile(name => name != stage).Skip(1).Select(name => $"{Root}.{name}").ToList();

        var uses = Types($"{Root}.{stage}").SelectMany(type => TypeUses.Of(type), (type, used) => (Type: type.FullName,
            Used: used.FullName, used.Namespace))
            .Where(use => later.Contains(use.Namespace!));

        Assert.Empty(uses);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var folders = Folders().Select(folder => Path.GetRelativePath(SourceRoot, folder.Path).Replace(Path.DirectorySeparatorChar, '.'))
            .Where(folder => folder != ".")
            .Select(folder => _foldersOfRules.Contains(folder.Split('.')[^1]) && folder.StartsWith("Rules.", StringComparison.Ordinal)
                ? "Rules"
                : folder);

        Assert.Equal(_stages.Order(StringComparer.Ordinal), folders.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_holds_more_files_than_one_can_overlook()
        => Assert.DoesNotContain(Folders(), folder => folder.Files > ProjectFolders.MostFiles);

    [Fact]
    public void The_shared_rule_model_uses_no_stage()
        => Assert.DoesNotContain(Types("ConnectorSdk.Rules").SelectMany(TypeUses.Of), used => used.Namespace?.StartsWith(Root,
            StringComparison.Ordinal) == true);

    [Fact]
    public void Only_the_markdown_reader_knows_Markdig()
    {
        var users = _assembly.GetTypes().Where(type => TypeUses.Of(type).Any(used => used.Namespace?.StartsWith("Markdig",
            StringComparison.Ordinal) == true));

        Assert.Equal(["MarkdownReader"], users.Select(type => TypeUses.Outermost(type).Name).Distinct());
    }

    [Fact]
    public void The_compiler_of_documents_does_not_reference_Roslyn()
        => Assert.DoesNotContain(_assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.CodeAnalysis",
            StringComparison.Ordinal));

    [Fact]
    public void Every_type_stands_in_a_stage_or_in_the_rule_model()
    {
        string[] known = [Root, "ConnectorSdk", "ConnectorSdk.Rules", .. _stages.Select(stage => $"{Root}.{stage}")];

        Assert.DoesNotContain(_assembly.GetTypes(), type => IsOurs(type) && !known.Contains(type.Namespace));
    }

    [Fact]
    public void A_method_that_uses_a_later_stage_only_in_its_body_would_be_found()
        => Assert.Contains(typeof(Documents.DocumentReader), TypeUses.Of(typeof(SpecReader)));

    private static string SourceRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!Directory.Exists(Path.Combine(folder.FullName, "generator", Root)))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
            }

            return Path.Combine(folder.FullName, "generator", Root);
        }
    }

    /// <summary>The folders of the project that hold source files.</summary>
    private static IEnumerable<(string Path, int Files)> Folders()
        => Directory.EnumerateFiles(SourceRoot, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(folder => Path.GetRelativePath(SourceRoot, folder).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .GroupBy(folder => folder, (folder, files) => (folder, files.Count()));

    private static IEnumerable<Type> Types(string space) => _assembly.GetTypes().Where(type => type.Namespace == space);

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("ConnectorSdk", StringComparison.Ordinal) == true;
}
