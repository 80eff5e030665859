using System.Globalization;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The same documents give the same code, byte for byte, on every machine and in every kind of build.</summary>
[Trait("Speed", "Slow")]
public sealed class DeterminismTests
{
    private static readonly string[] _specs = ["New-OutboundConnector.md", "New-SendConnector.md"];

    /// <summary>Documents with the same nouns, and the project's own documents.</summary>
    private static readonly (string Path, string Text)[] _documents =
    [
        .. _specs.Select(file => (file, SharedDocuments.Spec(file))),
        ("Get-Lamp.md", LampDocument.Of("Get-Lamp")),
        ("Set-Lamp.md", LampDocument.Of("Set-Lamp")),
        ("New-Lamp.md", LampDocument.Of("New-Lamp")),
    ];

    private static readonly IReadOnlyList<(string Name, string Text)> _expected = Sources(_documents);

    [Fact]
    public void The_order_of_documents_changes_nothing()
        => Assert.Equal(_expected, Sources([.. _documents.Reverse()]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_changes_nothing(string culture)
        => Assert.Equal(_expected, InCulture(culture, () => Sources(_documents)));

    [Fact]
    public void Line_ends_change_nothing()
        => Assert.Equal(
            _expected,
            Sources([.. _documents.Select(document => (document.Path, document.Text.ReplaceLineEndings("\r\n")))]));

    [Fact]
    public void Runs_side_by_side_don_t_meet()
    {
        var runs = new IReadOnlyList<(string, string)>[8];

        Parallel.For(0, runs.Length, i => runs[i] = Sources(_documents));

        Assert.All(runs, run => Assert.Equal(_expected, run));
    }

    [Fact]
    public void Real_documents_give_the_same_code_in_another_order_and_culture_and_with_other_line_ends()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var documents = SharedDocuments.Below("corpus")
            .Where((_, i) => i % 7 == 0)
            .Select(document => (document.Path, document.Text))
            .ToArray();

        var changed = InCulture("tr-TR", () => Sources(
            [.. documents.Reverse().Select(document => (document.Path, document.Text.ReplaceLineEndings("\r\n")))]));

        Assert.Equal(Sources(documents), changed);
    }

    private static IReadOnlyList<(string Name, string Text)> Sources((string Path, string Text)[] documents)
        => [.. GeneratorRun.Of(documents).Result.GeneratedSources
            .Select(source => (source.HintName, source.SourceText.ToString()))
            .OrderBy(source => source.HintName, StringComparer.Ordinal)];

    private static T InCulture<T>(string name, Func<T> run)
    {
        var (culture, userInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, userInterface);
        }
    }
}
