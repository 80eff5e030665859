using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

/// <summary>What holds for the evaluation of every rule.</summary>
[Trait("Speed", "Slow")]
public sealed class RuleEvaluatorPropertyTests
{
    private static readonly Gen<string> _value = Gen.OneOf(
        "$true", "$false", "Partner", "5", "70000", "64KB", "1.5 GB", "00:00:01", "unlimited", "mail.contoso.com", "2024-05-01");

    private static readonly Gen<Setting> _known = Gen.OneOf(
        Gen.OneOf(Setting.NotGiven, Setting.NullValue),
        _value.Array[1, 3].Select(Setting.Of));

    private static readonly Gen<string> _default = Gen.OneOf("$true", "$null", "Partner", "64KB", "5");

    /// <summary>A command, and the same with less known of it.</summary>
    private static readonly Gen<(CommandStub Full, CommandStub Partial)> _commands = Gen.Select(
        Gen.OneOf("New-Lamp", "Set-Lamp"),
        Gen.Select(_known, Gen.Int[0, 2], Gen.OneOf("String", "Boolean", "SwitchParameter"), _default.Null())
            .Array[RuleGen.Parameters.Length],
        (cmdlet, parameters) =>
        {
            var (full, partial) = (new CommandStub(cmdlet), new CommandStub(cmdlet));
            foreach (var (name, (setting, doubt, type, value)) in RuleGen.Parameters.Zip(parameters))
            {
                full.Documented(name, type, value).With(name, setting);
                partial.Documented(name, type, value).With(name, doubt switch
                {
                    0 => setting,
                    1 when setting.Values is not null => Setting.UnknownValue,
                    _ => Setting.Unknown,
                });
            }

            return (full, partial);
        });

    [Fact]
    public void What_is_certain_stays_so_whatever_else_becomes_known()
        => Gen.Select(RuleGen.Rule, _commands).Sample(
            (rule, commands) => RuleEvaluator.Evaluate(rule, commands.Partial) is var partial
                && (partial == Truth.Unknown || partial == RuleEvaluator.Evaluate(rule, commands.Full)),
            iter: 50_000);

    [Fact]
    public void A_predicate_and_its_negation_are_opposites()
        => Gen.Select(RuleGen.Predicate, _commands).Sample((predicate, commands)
            => RuleEvaluator.Evaluate(predicate.Not(), commands.Partial)
                == RuleEvaluator.Evaluate(predicate, commands.Partial).Not());

    [Fact]
    public void Every_broken_rule_is_described()
        => Gen.Select(RuleGen.Rule, _commands).Sample(
            (rule, commands) => RuleEvaluator.Evaluate(rule, commands.Full) != Truth.False
                || RuleMessage.Describe(rule, commands.Full).EndsWith('.'),
            iter: 10_000);

    [Theory]
    [InlineData("UseMXRecord=$false => SmartHosts")]
    [InlineData("Mode in (Fast, Slow) & Custom ~> !Internal")]
    [InlineData("A | B | C")]
    [InlineData("A ^ B ^ C")]
    [InlineData("Port in 1..65535 or =unlimited")]
    [InlineData("Limit in 51.. => SmartHosts")]
    [InlineData("count(SmartHosts) in 2.. => !A")]
    [InlineData("length(Mode) <= 64")]
    [InlineData("count(SmartHosts) <= 5")]
    [InlineData("Span in 00:00:01..1.00:00:00")]
    [InlineData("SmartHosts is domain or fqdn or =*")]
    [InlineData("Mode only (Fast, Slow)")]
    [InlineData("Port <= Limit")]
    [InlineData("Mode == Custom")]
    [InlineData("reserved(Mode=Fast)")]
    public void Evaluation_allocates_nothing_where_no_text_is_taken_apart(string notation)
    {
        var rule = RuleParser.Parse(notation);
        var command = new CommandStub().With("UseMXRecord", "$false").With("SmartHosts", "a.contoso.com", "b")
            .With("Mode", "Slow").With("Custom", "$true").With("A", "x")
            .With("Port", "25").With("Limit", "60").With("Span", "00:01:00");
        RuleEvaluator.Evaluate(rule, command);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RuleEvaluator.Evaluate(rule, command);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
