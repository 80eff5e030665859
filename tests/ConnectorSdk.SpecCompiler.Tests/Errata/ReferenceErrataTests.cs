using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Errata;

/// <summary>The errata for Microsoft's documents that the generator's package contains.</summary>
public sealed class ReferenceErrataTests
{
    private static readonly string _folder =
        Path.Combine(SharedDocuments.Repository, "generator", "ConnectorSdk.Generator", "reference-errata");

    public static TheoryData<string> Files
        => [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_changes_its_document_and_every_part_of_it_has_an_effect(string file)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var name = ErrataFile.DocumentOf(file);
        var document = SharedDocuments.Below("corpus/exchange").Single(document => document.FileName == name);

        var before = SpecReader.Read(name, document.Text);
        var after = SpecReader.Read(name, document.Text, new ErrataFile(file, File.ReadAllText(Path.Combine(_folder, file))));

        Assert.DoesNotContain(after.Diagnostics, diagnostic => diagnostic.File == file);
        Assert.NotEqual((before.Cmdlet!, before.Rules), (after.Cmdlet!, after.Rules));
    }
}
