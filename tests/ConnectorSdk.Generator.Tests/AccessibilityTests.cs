using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary><c>ConnectorSdkAccessibility</c> determines whether other assemblies can use the builders.</summary>
public sealed class AccessibilityTests
{
    private const string Noun = "ConnectorSdk.Generated.Lamp";

    private static readonly string _sets = LampDocument.With(
        "Set-Lamp",
        LampDocument.Block("-Name <String> [-Shade <LampEnum>] [-Zones <MultiValuedProperty>]", "Named (Default)")
            + LampDocument.Block("-Twin <String> [-Shade <LampEnum>] [-Zones <MultiValuedProperty>]", "Twin"),
        LampDocument.Parameter("Name", "String", sets: "Named", required: "True")
            + LampDocument.Parameter("Twin", "String", sets: "Twin", required: "True")
            + LampDocument.Enum("Shade", "Round", "Square")
            + LampDocument.Parameter("Zones", "MultiValuedProperty"));

    [Theory]
    [InlineData("", Accessibility.Internal)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("Internal", Accessibility.Internal)]
    [InlineData("public", Accessibility.Public)]
    [InlineData(" PUBLIC ", Accessibility.Public)]
    public void The_class_of_a_noun_is_internal_unless_the_project_makes_it_public(string property, Accessibility expected)
    {
        var run = Run(LanguageVersion.Latest, property, "");

        Assert.Equal(expected, run.Compilation.GetTypeByMetadataName(Noun)?.DeclaredAccessibility);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("publik")]
    [InlineData("private")]
    [InlineData("public;internal")]
    public void Another_accessibility_is_an_error_and_the_builders_are_internal(string property)
    {
        var run = Run(LanguageVersion.Latest, property, "");

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal(("CSDK0015", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal(
            $"The value '{property}' of ConnectorSdkAccessibility is not valid. Use internal or public.", error.GetMessage(null));
        Assert.Equal(Accessibility.Internal, run.Compilation.GetTypeByMetadataName(Noun)?.DeclaredAccessibility);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "internal")]
    [InlineData(LanguageVersion.CSharp7_3, "public")]
    [InlineData(LanguageVersion.Latest, "internal")]
    [InlineData(LanguageVersion.Latest, "public")]
    public void Every_member_compiles_beside_a_part_that_the_user_adds(LanguageVersion version, string property)
        => Run(version, property, """
            namespace ConnectorSdk.Generated
            {
                static partial class Lamp
                {
                    internal static NewBuilder Bright(string name) { return New(name).WithColorMode(ColorMode.Red); }

                    internal static Shade Of(bool round) { return round ? Shade.Round : Shade.Square; }
                }
            }
            """).AssertCompiles();

    [Fact]
    public void A_part_that_the_user_declares_public_makes_one_noun_public()
    {
        var run = Run(LanguageVersion.Latest, "", "namespace ConnectorSdk.Generated { public static partial class Lamp { } }");

        run.AssertCompiles();
        Assert.Equal(Accessibility.Public, run.Compilation.GetTypeByMetadataName(Noun)?.DeclaredAccessibility);
    }

    private static GeneratorRun Run(LanguageVersion version, string property, string code) => GeneratorRun.Of(
        version,
        new BuildOptions(("ConnectorSdkAccessibility", property)),
        code,
        ("specs/New-Lamp.md", LampDocument.Of()), ("specs/Set-Lamp.md", _sets));
}
