using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Notation;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Random sentences from the words and the patterns of the grammar. Reading them always ends, and the results are valid rules.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class GrammarSoupTests
{
    private static readonly string[] _patterns =
    [
        .. GrammarTables.All.SelectMany(table => table.Patterns)
            .Select(pattern => pattern.Text)
            .Where(text => !text.Contains(" other ", StringComparison.Ordinal))
            .Distinct(),
    ];

    private static readonly Gen<string> _word = SampleWords.AnyOf(
    [
        .. _patterns.SelectMany(pattern => Regex.Matches(pattern, @"[^\s\[\]()|{}]+")).Select(word => word.Value).Distinct(),
        "this parameter", "this value", "the Owner parameter", "the Fast or Slow switches", "TimerMinutes", "LampShade", "Red",
        "`Red`", "$true", "5", "1,860", "10 MB", "00:00:01", "(", ")", "\"", "Exchange 2013 or later,",
    ]);

    private static readonly Gen<string> _fragment = SampleWords.AnyOf(_patterns).SelectMany(PatternSamples.Of).Select(InWords);

    private static readonly Gen<string> _joint = SampleWords.AnyOf(
        "", "", ",", "if", ", if", "when", "only if", "only when", "and", ", and you", "or", ", or if", ":", "(", ")", "to use",
        "with", "for", "in");

    [Fact]
    public void Words_in_any_order_are_read() => Words(0, 40).Sample(Check, iter: 1_000);

    [Fact]
    public void Parts_of_sentences_in_any_order_are_read() => Parts(1, 5).Sample(Check, iter: 2_000);

    [Fact]
    public void Bullets_of_any_parts_are_read()
        => Gen.Select(Parts(1, 2), Parts(1, 2), Parts(1, 2)).Sample(
            (lead, first, second) => Check($"{lead}:\n\n- $true: {first} it\n- {second}"), iter: 1_000);

    [Fact]
    public void Sentences_of_two_thousand_characters_are_read()
        => Gen.OneOf(Words(500, 600), Parts(120, 150))
            .Select(text => text[..Math.Min(text.Length, 1_990)])
            .Sample(Check, iter: 100);

    private static Gen<string> Words(int atLeast, int atMost)
        => _word.Array[atLeast, atMost].Select(words => string.Join(" ", words));

    private static Gen<string> Parts(int atLeast, int atMost)
        => Gen.Select(_fragment, _joint).Array[atLeast, atMost]
            .Select(parts => string.Join(" ", parts.Select(part => $"{part.Item1} {part.Item2}")));

    private static string InWords(string sample)
        => sample
            .Replace("@Owner|Fast", "the Owner or Fast parameters", StringComparison.Ordinal)
            .Replace("@Fast&Slow", "the Fast and Slow switches", StringComparison.Ordinal)
            .Replace("@Label", "this parameter", StringComparison.Ordinal)
            .Replace("@=", "this value", StringComparison.Ordinal);

    private static void Check(string text)
    {
        var spec = SpecReader.Read(SampleDocument.FileName, SampleCmdlet.Document(text + " it", "SyncEnabled"));

        Assert.NotNull(spec.Cmdlet);
        Assert.All(spec.Rules, rule => Assert.NotNull(RuleParser.Parse(rule.Rule.ToString())));
    }
}
