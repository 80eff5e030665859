using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The summaries of all real documents have no fault that is visible without knowledge of the cmdlet.</summary>
[Trait("Speed", "Slow")]
public sealed partial class CorpusDocumentationTests
{
    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    [InlineData("seeds")]
    public void No_summary_starts_with_a_note_or_a_reference_or_gives_advice_on_PowerShell(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);

        Assert.DoesNotContain(Summaries(folder), summary => Fault().IsMatch(summary));
    }

    /// <summary>The documents contain the faults, so the test above can fail.</summary>
    [Fact]
    public void The_documents_themselves_have_such_sentences()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);

        Assert.True(SharedDocuments.Below("corpus/exchange").Count(document => document.Text.Contains("separated by commas",
            StringComparison.Ordinal)) > 100);
    }

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    public void An_enum_and_its_members_say_more_than_their_names_where_the_document_does(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var silent = new List<string>();
        foreach (var (model, code) in Emitted(folder))
        {
            silent.AddRange(
                from declaration in model.Enums
                from value in declaration.Values
                where value.Description.Split(". ")[0] is { Length: > 20 } meaning && !NoMeaning().IsMatch(meaning)
                    && code.Contains($"<summary>The value <c>{value.Text}</c>.</summary>", StringComparison.Ordinal)
                    && !declaration.Values.Any(other => other != value && other.Text == value.Text)
                    && !model.Enums.Any(other => other != declaration && other.Values.Any(same => same.Text == value.Text))
                select $"{model.Cmdlet} {declaration.Name}.{value.Text}: {value.Description}");
        }

        Assert.Empty(silent);
    }

    private static IEnumerable<string> Summaries(string folder)
        => Emitted(folder).SelectMany(emitted => Summary().Matches(emitted.Code)).Select(match => match.Groups["text"].Value);

    private static IEnumerable<(BuilderModel Model, string Code)> Emitted(string folder)
        => from document in SharedDocuments.Below(folder)
           let spec = SpecReader.Read(document.FileName, document.Text)
           where spec.Cmdlet is not null
           let model = BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules)
           select (model, NounEmitter.Emit([model], new EmitOptions("Generated", true)));

    [GeneratedRegex("/// <summary>(?<text>.*)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex(
        "^(?:Note\\b|However|Important:|For (?:more|details|information)|See |We recommend|The \\w+ (?:parameter|switch) "
            + "(?:specifies|shows|hides))"
            + "|comma.{0,20}separat|separat.{0,20}comma|Syntax section|parameter sets below|quotation mark"
            + "|with this switch\\.|\\$(?:true|false|null)"
            + "|Valid values are|The default value is",
        RegexOptions.IgnoreCase)]
    private static partial Regex Fault();

    [GeneratedRegex("default|quotation|syntax|^(?:For|See|However) |:$|comma", RegexOptions.IgnoreCase)]
    private static partial Regex NoMeaning();
}
