using ConnectorSdk.TestSupport;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The generator doesn't fail for any real document, and the code compiles without warnings.</summary>
[Trait("Speed", "Slow")]
public sealed class CorpusTests
{
    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other/pnp")]
    [InlineData("corpus/other/powershell")]
    [InlineData("corpus/other/skype")]
    [InlineData("corpus/other/teams")]
    [InlineData("corpus/other/windows")]
    [InlineData("seeds")]
    public void Code_of_real_documents_compiles(string folder) => Check(LanguageVersion.Latest, folder);

    [Theory]
    [InlineData("corpus/other")]
    [InlineData("seeds")]
    public void Code_of_real_documents_compiles_as_old_CSharp(string folder) => Check(LanguageVersion.CSharp7_3, folder);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void Code_of_the_own_documents_compiles(LanguageVersion version)
    {
        var run = Run(version, [.. new[] { "New-OutboundConnector.md", "New-SendConnector.md" }.Select(file => (file,
            SharedDocuments.Spec(file)))]);

        run.AssertCompiles();
        run.AssertDocumented();
        Assert.Equal(2, run.NounSources.Count);
    }

    [Theory]
    [InlineData("New-OutboundConnector.md")]
    [InlineData("New-SendConnector.md")]
    public void Code_of_damaged_documents_compiles(string file)
        => Damage.Of(SharedDocuments.Spec(file)).Array[20].Sample(
            texts =>
            {
                var run = Run(LanguageVersion.Latest, [.. texts.Select((text, i) => ($"{i}/{file}", text.Replace("Connector\n",
                    $"Connector{i}\n", StringComparison.Ordinal)))]);
                run.AssertCompiles();
                Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0009");
            },
            iter: 6);

    private static void Check(LanguageVersion version, string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var documents = SharedDocuments.Below(folder);

        var run = Run(version, [.. documents.Select(document => (document.Path, document.Text))]);

        run.AssertCompiles();
        run.AssertDocumented();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0009");
        Assert.Equal(documents.Count, Cmdlets(run) + Duplicates(run));
    }

    private static int Cmdlets(GeneratorRun run) => run.Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
        .Count(attribute => attribute.Name.ToString().EndsWith(".CmdletBuilder", StringComparison.Ordinal));

    private static int Duplicates(GeneratorRun run) => run.Diagnostics.Count(diagnostic => diagnostic.Id == "CSDK0007");

    private static GeneratorRun Run(LanguageVersion version, (string, string)[] documents)
        => GeneratorRun.Of(version, new BuildOptions(), "", documents);
}
