using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The settings of a project for the generated code.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("Contoso.Mail", "Contoso", "Contoso.Mail")]
    [InlineData("", "Contoso", "Contoso")]
    [InlineData("  ", "  ", "ConnectorSdk.Generated")]
    [InlineData("My-Company.365 Mail", "", "MyCompany._365Mail")]
    [InlineData("Contoso.class.new", "", "Contoso.Class.New")]
    [InlineData(" Contoso . Mail ", "", "Contoso.Mail")]
    [InlineData("...", "", "ConnectorSdk.Generated")]
    [InlineData("Contoso;Mail{}", "", "Contoso_Mail__")]
    public void The_namespace_is_the_projects(string connectorSdk, string root, string expected)
    {
        var run = Run(LanguageVersion.Latest, ("ConnectorSdkNamespace", connectorSdk), ("RootNamespace", root));

        Assert.Contains($"namespace {expected}\n", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Contains($"namespace {expected}\n", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void Without_any_property_the_namespace_is_ConnectorSdk_Generated()
        => Assert.Contains("namespace ConnectorSdk.Generated\n", Run(LanguageVersion.Latest).Source("Lamp.g.cs"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp8, true)]
    [InlineData(LanguageVersion.Latest, true)]
    public void Nullable_annotations_are_emitted_where_the_language_has_them(LanguageVersion version, bool expected)
    {
        var run = Run(version);

        Assert.Equal(expected, run.Source("Lamp.g.cs").Contains("#nullable enable", StringComparison.Ordinal));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("specs/New-Lamp.MD", true)]
    [InlineData("specs/New-Lamp.txt", false)]
    [InlineData("specs/New-Lamp.md.bak", false)]
    public void Documents_are_told_by_their_extension(string path, bool expected)
        => Assert.Equal(expected, !GeneratorRun.Of((path, LampDocument.Of())).Result.GeneratedSources.IsEmpty);

    private static GeneratorRun Run(LanguageVersion version, params (string, string)[] properties)
        => GeneratorRun.Of(version, new BuildOptions(properties), "", ("specs/New-Lamp.md", LampDocument.Of()));
}
