using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.Tests.Rules;
using CsCheck;

namespace ConnectorSdk.Tests.Builders;

/// <summary>Rules that are passed over without being evaluated.</summary>
public sealed class CompiledRuleTests
{
    private static readonly CmdletDescriptor[] _descriptors =
        [CmdletDescriptor.Read(typeof(NewLamp)), CmdletDescriptor.Read(typeof(SetLamp))];

    private static readonly Gen<string> _text
        = Gen.OneOf("$true", "Partner", "64KB", "00:00:01", "unlimited", "mail.contoso.com", "");

    private static readonly Gen<ParameterValue> _value = Gen.OneOf(
        Gen.Const(ParameterValue.Null),
        Gen.Bool.Select(ParameterValue.Boolean),
        Gen.Bool.Select(ParameterValue.Switch),
        Gen.Int[-5, 70_000].Select(number => ParameterValue.OfInteger(number)),
        _text.Select(ParameterValue.OfText),
        _text.Select(text => ParameterValue.Name(text)),
        Gen.OneOf(_text, Gen.OneOf("a.com", "$null")).Null().Array[0, 3].Select(items => ParameterValue.List(items)),
        Gen.Int[0, 100_000].Select(seconds => ParameterValue.OfTimeSpan(TimeSpan.FromSeconds(seconds))),
        Gen.Const(ParameterValue.OfDateTime(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc))),
        Gen.Const(ParameterValue.OfGuid(Guid.Empty)),
        Gen.Const(ParameterValue.Object(new object())));

    private static readonly Gen<(string Name, ParameterValue Value)[]> _given = Gen.Select(
        Gen.Shuffle(RuleGen.Parameters), _value.Array[0, RuleGen.Parameters.Length],
        (names, values) => names.Zip(values).ToArray());

    [Fact]
    public void A_rule_that_is_passed_over_is_never_broken()
        => Gen.Select(RuleGen.Rule, Gen.Bool.Select(isNew => _descriptors[isNew ? 0 : 1]), _given).Sample(
            (rule, descriptor, given) =>
            {
                var arguments = Arguments(descriptor, given);
                return Compile(rule, descriptor).MayBeBroken(arguments)
                    || RuleEvaluator.Evaluate(rule, new CommandState(descriptor, arguments.All)) != Truth.False;
            },
            iter: 50_000);

    [Theory]
    [InlineData("Port25 in 0..5", "Name")]
    [InlineData("SmartHosts => Name", "Name")]
    [InlineData("SmartHosts => Name", "")]
    [InlineData("UseMXRecord=$false => SmartHosts", "Name")]
    [InlineData("Name => !SmartHosts", "Name")]
    [InlineData("Port25 <= Name", "Name")]
    public void A_rule_is_passed_over_for_want_of_a_parameter(string notation, string given)
        => Assert.False(Compile(RuleParser.Parse(notation), _descriptors[0])
            .MayBeBrokenWith(given.Length == 0 ? 0 : Arguments(_descriptors[0], [(given, default)]).Bits));

    [Theory]
    [InlineData("SmartHosts => Name", "SmartHosts")]
    [InlineData("UseMXRecord=$true => SmartHosts", "")]
    [InlineData("Name | SmartHosts", "")]
    [InlineData("Unknown => SmartHosts", "")]
    public void A_rule_that_may_be_broken_is_not_passed_over(string notation, string given)
        => Assert.True(Compile(RuleParser.Parse(notation), _descriptors[0])
            .MayBeBrokenWith(given.Length == 0 ? 0 : Arguments(_descriptors[0], [(given, default)]).Bits));

    public static TheoryData<string, string[]> Kept => new()
    {
        { "length(Name) <= 8", ["Partner"] },
        { "Name only (OnPremises, Partner)", ["partner"] },
        { "Name only (OnPremises, Partner)", ["Part"] },
        { "Name is domain-with-wildcard", ["*.contoso.com"] },
        { "Name in 1..10 or =unlimited", ["5"] },
        { "Name in 1..10 or =unlimited", ["Unlimited"] },
        { "Name => Port25 is integer", ["x", "5"] },
        { "Name & Port25=6 => UseMXRecord", ["x", "5"] },
        { "Name => !Port25=6", ["x", "5"] },
        { "Name => UseMXRecord=$true | Port25=5", ["x", "5"] },
        { "Name => Port25", ["x", "5"] },
        { "reserved(Name=Partner)", ["OnPremises"] },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_a_value_keeps_needs_no_evaluator(string notation, string[] values)
    {
        var given = new[] { "Name", "Port25" }.Zip(values.Select(ParameterValue.OfText)).ToArray();

        Assert.False(Compile(RuleParser.Parse(notation), _descriptors[0]).MayBeBroken(Arguments(_descriptors[0], given)));
    }

    private static CompiledRule Compile(Rule rule, CmdletDescriptor descriptor)
        => CompiledRule.Compile(new DocumentedRule(rule, RuleSeverity.Error, "", "", 1), descriptor);

    private static GivenArguments Arguments(CmdletDescriptor descriptor, (string Name, ParameterValue Value)[] given)
    {
        var arguments = given.Select(item => new CmdletArgument(descriptor.Find(item.Name)!, item.Value))
            .OrderBy(argument => argument.Parameter.Index).ToArray();
        return new GivenArguments(
            arguments.Aggregate(0UL, (bits, argument) => bits | ParameterTable.BitOf(argument.Parameter.Index)), arguments);
    }

    private const string Seven = "A|String\nB|String\nC|String\nD|String\nE|String\nF|String\nG|String\n";

    /// <summary>Port25 has the index 67: it shares its bit with another.</summary>
    [CmdletBuilder("New-Lamp")]
    [CmdletParameters("Name|String\nSmartHosts|MultiValuedProperty|$null\nUseMXRecord|Boolean|$true\nLength|SwitchParameter\n"
        + Seven + Seven + Seven + Seven + Seven + Seven + Seven + Seven + Seven + "Port25|Int32|64KB")]
    private static class NewLamp;

    [CmdletBuilder("Set-Lamp")]
    [CmdletParameters("""
        Name|String|Partner
        SmartHosts|MultiValuedProperty
        UseMXRecord|Boolean
        Length|SwitchParameter
        Port25|Int32|$null
        """)]
    private static class SetLamp;
}
