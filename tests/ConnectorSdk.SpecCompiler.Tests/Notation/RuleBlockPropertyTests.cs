using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>Every line of a block is a rule, or a problem within that line.</summary>
[Trait("Speed", "Slow")]
public sealed class RuleBlockPropertyTests
{
    private static readonly string[] _parts =
    [
        "Label", "Owner", "Zones", "ColorMode", "TimerMinutes", "SizeQuota", "StartDate", "EndDate", "Silent", "Name", "Lable",
        "Red", "Rad", "$true", "$null", "in", "is", "only", "on", "or", "length", "count", "cost", "reserved", "deprecated",
        "1..5",
        "5..1", "..", "1MB..", "fqdn", "guid", "'a b'", "'", "\"", "\"Why.\"", "\"\"", "#", ":", "(", ")", ",", "&", "|", "^",
        "!", "=", "==", "<", "<=", ">",
        ">=", "=>", "~>", "~", "-", "\t", "Exchange Online", "\u00A0", "\u2019", "and", "```", "1.00:00:00",
    ];

    private static readonly Gen<string> _line = Gen.OneOf(
        Any(_parts).Array[0, 9].Select(parts => string.Join(" ", parts)),
        Any(_parts).Array[0, 5].Select(string.Concat),
        Gen.Char[" -~"].Array[0, 30].Select(characters => new string(characters)));

    private static readonly Gen<Predicate> _given = Any("Label", "Owner", "Zones", "Fast").Select(Predicate.Given);

    private static readonly Gen<Predicate> _statement = Gen.OneOf(
        _given,
        Any("Red", "Green", "Blue").Select(value => Predicate.OneOf("ColorMode", value)),
        Any("$true", "$false").Select(value => Predicate.OneOf("SyncEnabled", value)),
        Gen.Select(Gen.Int[0, 50], Gen.Int[51, 99], (min, max) => Predicate.InRange("TimerMinutes", $"{min}", $"{max}")),
        Gen.Int[1, 9].Select(min => Predicate.CountInRange("PowerHosts", $"{min}", null)));

    private static readonly Gen<Predicate> _signed =
        Gen.Select(_statement, Gen.Bool, (predicate, not) => not ? predicate.Not() : predicate);

    private static readonly Gen<Rule> _rule = Gen.Select(
        Gen.Select(_given, _signed.Array[0, 1], (first, others) => (Predicate[])[first, .. others]),
        _signed.Array[1, 3],
        Gen.Enum<Junction>(), Any(Force.Must, Force.NoEffect),
        Any<string[]>([], ["Exchange Online"]),
        (when, then, junction, force, scope) => new Rule(
            new(when), new Demand(new(then), then.Length == 1 ? Junction.All : junction), force)
        {
            Scope = new(scope),
        });

    [Fact]
    public void A_line_is_a_rule_or_has_a_problem_inside_it()
        => _line.Where(line => !line.Contains("```", StringComparison.Ordinal)
                && !line.Contains("~~~", StringComparison.Ordinal)).Array[1, 4].Sample(
            lines =>
            {
                var document = SampleRules.Document(SampleRules.Block(string.Join("\n", lines)));
                var first = SampleDocument.LineOf(document, "```rules") + 1;
                var spec = SampleDocument.Read(document);
                for (var i = 0; i < lines.Length; i++)
                {
                    var line = lines[i];
                    var isRead = spec.Rules.Any(rule => rule.IsInNotation && rule.Line == first + i);
                    var problems = SampleRules.Problems(spec).Where(problem => problem.Line == first + i).ToList();
                    var isBlank = line.Trim().Length == 0 || line.TrimStart()[0] == '#';
                    Assert.True(
                        isBlank ? !isRead && problems.Count == 0 : isRead || problems.Count > 0 || IsRepeated(lines, i), line);
                    Assert.All(problems, problem => Assert.InRange(problem.Column, 1, Math.Max(1, line.Length)));
                }
            },
            iter: 2000);

    [Fact]
    public void Any_text_in_a_block_of_a_document_or_errata_is_survived()
        => Gen.OneOf(_line, Gen.String[0, 20], Gen.Const("```"), Gen.Const("```rules"), Gen.Const("~~~rules"),
            Gen.Const("```yaml"), Gen.Const("### -Owner"))
            .Array[1, 8].Select(lines => "```rules\n" + string.Join("\n", lines)).Sample(
                text =>
                {
                    var document = SampleRules.Document(text);
                    SampleDocument.Read(document);
                    SpecReader.Read(SampleDocument.FileName, document, new ErrataFile(SampleErrata.FileName, text));
                },
                iter: 1000);

    /// <summary>An independent check: the rule itself is compared with the same document without a block.</summary>
    [Fact]
    public void A_rule_that_is_written_and_read_through_a_block_is_the_same()
        => _rule.Where(rule => !rule.When.Select(when => when.Parameter)
            .Intersect(rule.Then.Predicates.Select(then => then.Parameter)).Any()).Sample(
            rule =>
            {
                var spec = SampleRules.Read(rule + " \"Why.\"");
                var expected = rule.Then.Junction == Junction.All
                    ? rule.Then.Predicates.Select(predicate => rule with { Then = predicate }).Distinct()
                    : [rule];

                Assert.Empty(spec.Diagnostics);
                Assert.Equal(expected, SampleRules.Of(spec).Select(read => read.Rule));
                Assert.All(SampleRules.Of(spec), read => Assert.Equal(
                    (rule.Scope.Count > 0 ? RuleSeverity.Warning : rule.DefaultSeverity, "Why."), (read.Severity, read.Quote)));
            },
            iter: 1000);

    private static Gen<T> Any<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    /// <summary>Rules that other lines also state can come from those lines.</summary>
    private static bool IsRepeated(string[] lines, int index)
        => Rules(lines[index]) is { Count: > 0 } rules
            && rules.IsSubsetOf(lines.Where((_, i) => i != index).SelectMany(Rules));

    private static HashSet<Rule> Rules(string line) => [.. SampleRules.Of(SampleRules.Read(line)).Select(rule => rule.Rule)];
}
