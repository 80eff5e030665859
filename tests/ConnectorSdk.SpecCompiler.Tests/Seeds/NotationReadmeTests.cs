using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Seeds;

/// <summary>specs/README.md has sentences next to their notation. Both result in the same rule.</summary>
public sealed partial class NotationReadmeTests
{
    /// <summary>The types of X. The notation determines the type for a row.</summary>
    private static readonly (Regex Notation, string Type)[] _types =
    [
        (new("unlimited"), "Unlimited"), (new("MB"), "ByteQuantifiedSize"), (new("[0-9]:"), "EnhancedTimeSpan"),
        (new("count|cost"), "MultiValuedProperty"), (new("length|only|is"), "String"), (new("^X in|<"), "Int32"),
        (new(""), "String"),
    ];

    /// <summary>The sentence and the notation of each row.</summary>
    public static TheoryData<string, string> Rows
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (Match row in Row().Matches(Section()))
            {
                rows.Add(row.Groups["words"].Value, row.Groups["notation"].Value.Replace(@"\|", "|", StringComparison.Ordinal));
            }

            return rows;
        }
    }

    [Fact]
    public void The_table_has_a_row_for_every_kind_of_rule()
        => Assert.Equal(
            Enum.GetValues<RuleKind>(),
            Rows.Select(row => RuleParser.Parse(row.Data.Item2).Kind)
                .Concat([RuleParser.Parse("length(X) >= 3").Kind, RuleParser.Parse("count(X) >= 3").Kind]).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_and_notation_are_the_same_rule(string words, string notation)
    {
        var inWords = Rules(words, notation);

        Assert.Equal(inWords, Rules(SampleRules.Block(notation), notation));
        Assert.NotEqual(inWords, Rules("", notation));
    }

    [Fact]
    public void The_example_has_only_rules()
    {
        var section = Section();
        var start = section.IndexOf("```rules\n#", StringComparison.Ordinal);
        var block = section[start..section.IndexOf("\n````\n", StringComparison.Ordinal)];
        string[] names = ["Schedule", "TlsDomain"];
        string[] numbers = ["Red", "Green", "Blue", "Brightness", "Port"];
        var document = SampleDocument.Of(
            SampleDocument.Parameter("AlwaysOn", "Boolean", block)
            + SampleDocument.Parameter("Color", "LampColor", "Valid values are:\n\n- White\n- Custom")
            + string.Concat(names.Select(name => SampleDocument.Parameter(name, "String")))
            + string.Concat(numbers.Select(name => SampleDocument.Parameter(name, "Int32"))));

        var spec = SampleDocument.Read(document);

        Assert.Empty(SampleRules.Problems(spec));
        Assert.Equal(
            [
                "AlwaysOn=$true => !Schedule", "Color=Custom => Red", "Color=Custom => Green", "Color=Custom => Blue",
                "Brightness in 0..100", "Brightness ~> Color (warning)", "on ('Exchange Online'): Port => TlsDomain (warning)",
            ],
            SampleRules.Notations(spec));
    }

    [Fact]
    public void The_table_of_formats_has_each_with_its_description()
        => Assert.Equal(
            ValueFormats.Names.Select(name => (name, ValueFormats.Describe(name))).Order(),
            Format().Matches(Section()).Select(row => (row.Groups["name"].Value,
                row.Groups["description"].Value.Replace("\\", "", StringComparison.Ordinal))).Order());

    [Fact]
    public void The_signs_that_need_quotes_are_those_that_end_a_word()
    {
        var listed = Signs()
            .Match(Section().ReplaceLineEndings(" ")).Groups["signs"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            Enumerable.Range('!', '~' - '!' + 1)
                .Select(c => (char)c).Where(RuleNotation.EndsWord).Select(c => c.ToString()).Order(),
            listed.Order());
    }

    private static IReadOnlyList<string> Rules(string text, string notation)
    {
        var type = _types.First(type => type.Notation.IsMatch(notation)).Type;
        var isComparison = RuleParser.Parse(notation).Then.Limit is Compares;
        var document = SampleDocument.Of(
            SampleDocument.Parameter("X", type, text)
            + SampleDocument.Parameter(
                "Y", isComparison ? type : "Kind", isComparison ? "" : "Valid values are:\n\n- V: One.\n- W: Two.")
            + SampleDocument.Parameter("Z", "String"),
            SampleDocument.Syntax($"[-X <{type}>] [-Y <{(isComparison ? type : "Kind")}>] [-Z <String>]"));
        return [.. SampleDocument.Read(document).Rules.Select(SampleCmdlet.Notation).Order(StringComparer.Ordinal)];
    }

    private static string Section()
    {
        var text = SharedDocuments.Spec("README.md").ReplaceLineEndings("\n");
        var start = text.IndexOf("## Rules in notation\n", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^\\| [^|]+ \\| \"(?<words>[^\"]+)\" \\| `(?<notation>.+)` \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^\\| `(?<name>[a-z-]+)` \\| (?<description>.+) \\|$", RegexOptions.Multiline)]
    private static partial Regex Format();

    [GeneratedRegex("characters +`(?<signs>[^`]+)`")]
    private static partial Regex Signs();
}
