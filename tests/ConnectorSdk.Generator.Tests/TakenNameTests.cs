using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// A class isn't generated if its name is already used. A diagnostic names the conflict, and C# reports no errors.
/// </summary>
public sealed class TakenNameTests
{
    private const string Library = "Contoso.Library";
    private const string Use = "class Use { object Start() { return Contoso.Lamp.New(\"Hall\").Build(); } }";

    private static readonly (string, string) _namespace = ("ConnectorSdkNamespace", "Contoso");
    private static readonly (string, string) _public = ("ConnectorSdkAccessibility", "public");
    private static readonly (string, string) _document = ("specs/New-Lamp.md", LampDocument.Of());

    [Theory]
    [InlineData(false, "internal")]
    [InlineData(false, "public")]
    [InlineData(true, "internal")]
    [InlineData(true, "public")]
    public void Public_builders_of_a_library_are_used_in_place_of_ones_own(bool isProject, string accessibility)
    {
        var library = Reference(Generated(_public), isProject);

        var run = Run(Use, library, _namespace, ("ConnectorSdkAccessibility", accessibility));

        Assert.Equal(
            "specs/New-Lamp.md(1,1): warning CSDK0016: No builder is generated from New-Lamp.md: Contoso.Library has a type "
                + "named Contoso.Lamp. Set ConnectorSdkNamespace to another namespace, or remove the document from this project. "
                + "If another project of yours generates that type, you can also set ConnectorSdkAccessibility to internal "
                + "there.",
            Assert.Single(run.Diagnostics).ToString());
        run.AssertCompiles();
    }

    [Theory]
    [InlineData(false, "internal")]
    [InlineData(false, "public")]
    [InlineData(true, "internal")]
    [InlineData(true, "public")]
    public void Internal_builders_of_a_library_leave_ones_own_alone(bool isProject, string accessibility)
    {
        var library = Reference(Generated(("ConnectorSdkAccessibility", "internal")), isProject);

        var run = Run(Use, library, _namespace, ("ConnectorSdkAccessibility", accessibility));

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Trees);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Internal_builders_that_a_library_shows_to_the_project_are_used_in_place_of_ones_own(bool isProject)
    {
        var library = Reference(
            Generated().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Sample\")]",
                CSharpCode.ParseOptions(),
                cancellationToken: TestContext.Current.CancellationToken)),
            isProject);

        var run = Run(Use, library, _namespace, ("AssemblyName", "Sample"));

        Assert.Equal(["CSDK0016"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("namespace Contoso { public class Outer { public class Lamp { } } }")]
    [InlineData("namespace Contoso { public class Lamp<T> { } }")]
    [InlineData("namespace Contoso { public class LAMP { } }")]
    [InlineData("namespace Contoso.Lighting { public class Lamp { } }")]
    [InlineData("public class Lamp { }")]
    public void Other_types_of_a_library_take_no_name(string code)
    {
        foreach (var isProject in new[] { false, true })
        {
            var run = Run(Use, Reference(Compiled(code), isProject), _namespace);

            Assert.Empty(run.Diagnostics);
            run.AssertCompiles();
        }
    }

    [Fact]
    public void A_library_that_is_referenced_under_an_alias_takes_no_name()
    {
        var library = Reference(Generated(_public), isProject: false).WithAliases(["library"]);

        var run = Run(Use, library, _namespace);

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_namespace_of_a_library_takes_the_name(bool isProject)
    {
        var library = Reference(Compiled("namespace Contoso.Lamp.Parts { class Bulb { } }"), isProject);

        var run = Run("", library, _namespace);

        Assert.Equal(
            "No builder is generated from New-Lamp.md: Contoso.Library has a namespace named Contoso.Lamp. "
                + "Set ConnectorSdkNamespace to another namespace, or remove the document from this project.",
            Assert.Single(run.Diagnostics).GetMessage(null));
        run.AssertCompiles();
    }

    [Fact]
    public void The_root_namespace_of_the_project_takes_the_name()
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest, new BuildOptions(_namespace, ("RootNamespace", "Contoso.Lamp.App")),
            "namespace Contoso.Lamp.App { class Use { } }", _document);

        Assert.StartsWith(
            "No builder is generated from New-Lamp.md: Contoso.Lamp is a namespace of this project. ",
            Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("ConnectorSdk", "SmartHost", "ConnectorSdk.Core has a type named ConnectorSdk.SmartHost")]
    [InlineData("ConnectorSdk", "CmdletCommand", "ConnectorSdk.Core has a type named ConnectorSdk.CmdletCommand")]
    [InlineData("System", "Guid", "has a type named System.Guid")]
    [InlineData("System.Threading", "Tasks", "has a namespace named System.Threading.Tasks")]
    public void The_types_of_the_SDK_and_of_the_framework_keep_their_names(string @namespace, string noun, string reason)
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest, new BuildOptions(("ConnectorSdkNamespace", @namespace)), "",
            ($"New-{noun}.md", LampDocument.Of($"New-{noun}")));

        Assert.Contains(reason, Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Trees);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("ConnectorSdk.SmartHost", "ConnectorSdk.SmartHost")]
    [InlineData("System.String.Printing", "System.String")]
    public void A_namespace_with_the_name_of_a_type_gives_no_builders(string @namespace, string type)
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest, new BuildOptions(("ConnectorSdkNamespace", @namespace)), "", _document);

        var warning = Assert.Single(run.Diagnostics);
        Assert.Equal("CSDK0016", warning.Id);
        Assert.EndsWith(
            $" has a type named {type}, so the builders can't be in the namespace {@namespace}. "
                + "Set ConnectorSdkNamespace to another namespace.",
            warning.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Trees);
        run.AssertCompiles();
    }

    [Fact]
    public void Documents_of_other_nouns_become_builders()
    {
        var run = GeneratorRun.Of(
            LanguageVersion.Latest, new BuildOptions(("ConnectorSdkNamespace", "ConnectorSdk")), "",
            _document, ("specs/New-SmartHost.md", LampDocument.Of("New-SmartHost")),
            ("specs/Set-SmartHost.md", LampDocument.Of("Set-SmartHost")));

        Assert.Equal(["Lamp.g.cs"], run.NounSources.Select(source => source.HintName));
        Assert.Equal(
            ["specs/New-SmartHost.md", "specs/Set-SmartHost.md"],
            run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        run.AssertCompiles();
    }

    private static GeneratorRun Run(string code, MetadataReference library, params (string, string)[] properties)
        => GeneratorRun.Of(
            CSharpCode.Compilation(sources: code).AddReferences(library),
            LanguageVersion.Latest,
            new BuildOptions(properties),
            _document);

    private static Compilation Generated(params (string, string)[] properties) => GeneratorRun
        .Of(LanguageVersion.Latest, new BuildOptions([_namespace, .. properties]), "", _document)
        .Compilation.WithAssemblyName(Library);

    private static CSharpCompilation Compiled(string code) => CSharpCode.Compilation(sources: code).WithAssemblyName(Library);

    /// <summary>References a project of the same solution as an editor does, or as the command line does.</summary>
    private static MetadataReference Reference(Compilation library, bool isProject)
    {
        if (isProject)
        {
            return library.ToMetadataReference();
        }

        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
