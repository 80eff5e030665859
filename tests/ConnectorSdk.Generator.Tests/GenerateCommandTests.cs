using System.Text;
using ConnectorSdk.Cli;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary><c>connectorsdk generate</c> writes the same code as the generator.</summary>
public sealed class GenerateCommandTests
{
    [Fact]
    public void The_files_are_those_of_the_generator()
        => Compare(
        [
            ("specs/New-Lamp.md", LampDocument.Of()),
            ("specs/Set-Lamp.md", LampDocument.Of("Set-Lamp", "- Red: Warm.\n- White: Plain.")),
            ("specs/New-lamp2.md", LampDocument.Of("Get-LAMP")),
            ("specs/more/New-Chair.md", LampDocument.Of("New-Chair", prose: "Chairs have “names”.")),
            ("specs/Set-Lamp.errata.md", "# Set-Lamp\n\n### -Name\n\nThe maximum length is 12 characters.\n"),
            ("specs/notes.md", "# Notes\n\nNothing."),
        ]);

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other/teams")]
    [Trait("Speed", "Slow")]
    public void The_files_are_those_of_the_generator_for_real_documents(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Compare([.. SharedDocuments.Below(folder).Select(document => ("specs/" + document.FileName, document.Text))]);
    }

    private static void Compare((string Path, string Text)[] documents)
    {
        var folder = Directory.CreateTempSubdirectory("connectorsdk-generate");
        try
        {
            foreach (var (path, text) in documents)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                File.WriteAllText(Path.Combine(folder.FullName, path), text);
            }

            var code = Path.Combine(folder.FullName, "code");
            var exitCode = Tool.Run(
                ["generate", "--out", code, "--namespace", "Contoso", Path.Combine(folder.FullName, "specs")],
                new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null));
            Assert.Equal(0, exitCode);
            var run = GeneratorRun.Of(
                LanguageVersion.Latest, new BuildOptions(("ConnectorSdkNamespace", "Contoso")), "", documents);
            Assert.Equal(
                run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
                    .Select(source => (source.HintName, Bytes(source.SourceText.ToString()))),
                Directory.EnumerateFiles(code).Order(StringComparer.Ordinal)
                    .Select(path => (Path.GetFileName(path), Convert.ToHexString(File.ReadAllBytes(path)))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The compiler writes the files of generators in their encoding, with a byte order mark.</summary>
    private static string Bytes(string text) => Convert.ToHexString([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
}
