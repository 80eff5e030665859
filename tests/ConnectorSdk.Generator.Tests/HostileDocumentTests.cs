using System.Globalization;
using ConnectorSdk.TestSupport;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// For any documents, the generator doesn't throw, its code compiles without warnings, document text never becomes code, and
/// equal documents give equal bytes. <c>CONNECTORSDK_FUZZ_SECONDS</c> sets the duration of each search.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class HostileDocumentTests
{
    private const int Batch = 8;

    private static int Seconds
        => int.TryParse(Environment.GetEnvironmentVariable("CONNECTORSDK_FUZZ_SECONDS"), out var seconds) ? seconds : 3;

    [Fact]
    public void Code_of_hostile_documents_compiles_and_holds_no_text_of_theirs_as_code()
        => HostileDocument.Documents.Array[Batch].Sample(Check, Report, time: Seconds, threads: 1);

    [Fact]
    public void Code_of_damaged_hostile_documents_compiles_and_holds_no_text_of_theirs_as_code()
        => HostileDocument.Documents
            .SelectMany(document => Damage.Of(document.Text).Select(text => (document.Path, text)))
            .Array[Batch].Sample(Check, Report, time: Seconds, threads: 1);

    [Fact]
    public void Code_of_damaged_real_documents_compiles()
    {
        var real = SharedDocuments.ArePresent
            ? SharedDocuments.Below("corpus").Where(document => document.Text.Length < 40_000)
                .Select(document => (Path: document.FileName, document.Text)).ToArray()
            : new[] { "New-OutboundConnector.md", "New-SendConnector.md" }
                .Select(file => (Path: file, Text: SharedDocuments.Spec(file))).ToArray();

        Gen.OneOf(real)
            .SelectMany(document => Damage.Of(document.Text).Select(text => (document.Path, text)))
            .Array[Batch].Sample(Check, Report, time: Seconds, threads: 1);
    }

    [Fact]
    public void Cmdlets_of_one_noun_share_no_name_whatever_their_words()
        => CollidingDocument.Families.Sample(
            documents =>
            {
                var run = GeneratorRun.Of(Numbered(documents));

                run.AssertCompiles();
                Assert.Equal(documents.Length, Cmdlets(run).Count());
            },
            Report, time: Seconds, threads: 1);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Order_of_files_and_culture_change_no_byte(string culture)
        => Gen.Select(HostileDocument.Documents.Array[Batch], Gen.Int[1, Batch - 1]).Sample(
            (documents, turn) =>
            {
                var files = Numbered(documents);
                Assert.Equal(Sources(files, "en-US"), Sources([.. files.Skip(turn), .. files.Take(turn).Reverse()], culture));
            },
            iter: 15, threads: 1);

    private static IEnumerable<string> Cmdlets(GeneratorRun run) => run.Trees
        .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<AttributeSyntax>())
        .Where(attribute => attribute.Name.ToString().EndsWith("CmdletBuilder", StringComparison.Ordinal))
        .Select(attribute => attribute.ArgumentList!.ToString())
        .Distinct();

    private static void Report(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);

    private static void Check((string Path, string Text)[] documents)
    {
        var run = GeneratorRun.Of(Numbered(documents));

        run.AssertCompiles();
        run.AssertDocumented();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0009");
        Assert.All(run.Trees, tree => Assert.DoesNotContain(tree.GetRoot().DescendantTokens(descendIntoTrivia: true),
            IsInjected));
    }

    /// <summary>
    /// The compiler processes directives, although they are trivia. Comments also consist of tokens, with a separate kind in XML.
    /// </summary>
    private static bool IsInjected(SyntaxToken token)
        => token.Text == HostileDocument.Marker && !token.IsKind(SyntaxKind.StringLiteralToken)
            && !token.IsKind(SyntaxKind.XmlTextLiteralToken);

    private static (string Path, string Text)[] Numbered((string Path, string Text)[] documents)
        => [.. documents.Select((document, i) => ($"{i}/{document.Path}", document.Text))];

    private static IEnumerable<(string, string)> Sources((string Path, string Text)[] documents, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return [.. GeneratorRun.Of(documents).Result.GeneratedSources
                .Select(source => (source.HintName, source.SourceText.ToString()))
                .OrderBy(source => source.HintName, StringComparer.Ordinal)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
