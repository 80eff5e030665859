using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

/// <summary>
/// The evaluator beside a slow oracle: rules about two lists of integers, judged by what their words mean, and for values that
/// are known in part by every command that they may stand for.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RuleOracleTests
{
    private static readonly string[] _numbers = ["1", "3", "5", "10", "100"];

    private static readonly Gen<string> _number = Gen.OneOf(_numbers);

    private static readonly Gen<string> _name = Gen.OneOf("A", "B");

    private static readonly Gen<EquatableArray<string>> _list
        = Gen.OneOf(Gen.OneOf(_numbers), Gen.Const("$null")).Array[1, 3].Select(values => values.ToEquatableArray());

    private static readonly Gen<EquatableArray<string>> _orValues
        = _number.Array[0, 1].Select(values => values.ToEquatableArray());

    private static readonly Gen<string?> _bound = Gen.Int[0, 6].Select(number => $"{number}").Null();

    private static readonly Gen<Predicate> _plain = Gen.OneOf(
        _name.Select(Predicate.Given),
        Gen.Select(_name, _list, (name, values) => (Predicate)new HasValue(name, values)),
        Gen.Select(_name, _list, (name, values) => (Predicate)new OnlyValues(name, values)),
        Gen.Select(Gen.OneOf(Measure.Value, Measure.Length, Measure.Count), _name, _bound, _bound, _orValues,
            (measure, name, min, max, or) => (Predicate)new Within(measure, name, min, max, or)),
        Gen.Select(_name, Gen.OneOf(ValueFormats.Integer, ValueFormats.Guid), _orValues,
            (name, format, or) => (Predicate)new HasFormat(name, new([format]), or)),
        Gen.Enum<Comparison>().Select(comparison => (Predicate)new Compares("A", comparison, "B")));

    private static readonly Gen<Predicate> _predicate = Gen.Select(_plain, Gen.Bool, (predicate, negated)
        => negated ? predicate.Not() : predicate);

    private static readonly Gen<Rule> _rule = Gen.Select(
        _predicate.Array[0, 2], _predicate.Array[1, 3], Gen.Enum<Junction>(), Gen.Enum<Force>(),
        (when, then, junction, force) => new Rule(when.ToEquatableArray(), new Demand(then.ToEquatableArray(), junction), force));

    private static readonly Gen<Setting> _known = Gen.OneOf(
        Gen.OneOf(Setting.NotGiven, Setting.NullValue), _number.Array[0, 3].Select(Setting.Of));

    private static readonly Gen<Setting> _setting = Gen.OneOf(
        _known,
        Gen.OneOf(Setting.Unknown, Setting.UnknownValue),
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 6], (least, more) => Partly(new NumberRange(least, least + more))),
        _number.Select(number => Partly(new TextParts(new([number])))),
        Gen.Int[0, 3].Select(count => Setting.UnknownValue with { Partial = new PartialValues(default, count) }));

    private static readonly Gen<string?> _default = _number.Null();

    [Fact]
    public void A_rule_on_a_known_command_is_judged_as_its_words_say()
        => Gen.Select(_rule, _known, _known, _default, Gen.Bool).Sample(
            (rule, a, b, value, isStored) => Command(a, b, value, isStored) is var command
                && RuleEvaluator.Evaluate(rule, command) == Judge(rule, command),
            iter: 100_000);

    [Fact]
    public void What_is_certain_of_values_known_in_part_holds_for_every_command_that_they_may_stand_for()
        => Gen.Select(_rule, _setting, _setting, _default, Gen.Bool).Sample(
            (rule, a, b, value, isStored) => RuleEvaluator.Evaluate(rule, Command(a, b, value, isStored)) is var truth
                && (truth == Truth.Unknown
                    || Worlds(a)
                        .All(knownA => Worlds(b).All(knownB => Judge(rule, Command(knownA, knownB, value, isStored)) == truth))),
            iter: 20_000);

    private static Setting Partly(PartialValue value)
        => Setting.UnknownValue with { Partial = new PartialValues(new([value]), 1) };

    private static CommandStub Command(Setting a, Setting b, string? value, bool isStored)
        => new CommandStub(isStored ? "Set-Lamp" : "New-Lamp")
            .Documented("A", "MultiValuedProperty", value).Documented("B", "MultiValuedProperty")
            .With("A", a).With("B", b);

    /// <summary>Commands that a setting may stand for: those whose values decide something.</summary>
    private static IEnumerable<Setting> Worlds(Setting setting)
    {
        Setting[] any =
            [Setting.Of("1"), Setting.Of("3"), Setting.Of("100"), Setting.Of("3", "10"), Setting.Of("5", "1", "100", "3")];
        return setting switch
        {
            { Presence: Presence.NotGiven } or { Values: not null } or { Null: Truth.True } => [setting],
            { Presence: Presence.MaybeGiven } => [.. any, Setting.NotGiven, Setting.NullValue, Setting.Of()],
            { Partial: null } => any,
            { Partial: { Known: [NumberRange range] } }
                => Enumerable.Range((int)range.Least, (int)(range.Greatest - range.Least) + 1)
                .SelectMany(number => new[] { Setting.Of($"{number}"), Setting.Of($"{number}", "100") }),
            { Partial: { Known: [TextParts { Whole: { } text }] } }
                => [Setting.Of(text), Setting.Of(text, "100"), Setting.Of("3", text)],
            { Partial.LeastCount: var least } => Enumerable.Range(least, 3)
                .Select(count => Setting.Of([.. Enumerable.Range(0, count).Select(i => _numbers[i])])),
        };
    }

    private static Truth Judge(Rule rule, CommandStub command)
    {
        var condition = rule.When.Select(predicate => Judge(predicate, command, false, false))
            .Aggregate(Truth.True, TruthLogic.And);
        var demands = rule.Then.Predicates
            .Select(predicate => rule.Soft && predicate is Given && IsOmitted(predicate, command) && command.ChangesStoredObject
                ? Truth.Unknown
                : Judge(predicate, command, !rule.Soft, rule.Then.Junction == Junction.All))
            .ToList();
        var demand = rule.Then.Junction switch
        {
            Junction.All => demands.Aggregate(Truth.True, TruthLogic.And),
            Junction.Any => demands.Aggregate(Truth.False, TruthLogic.Or),
            _ => demands.Count(truth => truth == Truth.True) > 1 ? Truth.False
                : demands.Contains(Truth.Unknown) ? Truth.Unknown
                : TruthLogic.Of(demands.Contains(Truth.True)),
        };
        return condition.Not().Or(demand);
    }

    private static bool IsOmitted(Predicate predicate, CommandStub command)
        => command.SettingOf(predicate.Parameter).Presence == Presence.NotGiven;

    private static Truth Judge(Predicate predicate, CommandStub command, bool isDemanded, bool isOfEach)
    {
        var truth =
            JudgePlain(predicate, command, isDemanded, isOfEach && predicate is { Negated: false } and not (Given or HasValue));
        return predicate.Negated ? truth.Not() : truth;
    }

    private static Truth JudgePlain(Predicate predicate, CommandStub command, bool isDemanded, bool isOfEach)
    {
        var setting = command.SettingOf(predicate.Parameter);
        var isOmitted = setting.Presence == Presence.NotGiven;
        var isStored = isOmitted && command.ChangesStoredObject;
        var given = setting.Values is { } all ? all.ToList() : [];
        var implied = isOmitted && command.FactsOf(predicate.Parameter)!.Default is { } value ? [value] : given;
        var isEmpty = isOmitted || setting.Null == Truth.True;
        return predicate switch
        {
            Given => TruthLogic.Of(given.Count > 0),
            not Compares when isEmpty && isOfEach => Truth.True,
            HasValue or Within when isStored => Truth.Unknown,
            HasValue has when implied.Count > 0 => TruthLogic.Of(implied.Exists(one => has.Values.Contains(one))),
            HasValue has => has.Values.Contains("$null") ? Truth.True : isOmitted && !isDemanded ? Truth.Unknown : Truth.False,
            Within { Measure: Measure.Count } count => TruthLogic.Of(Lies(count, given.Count)),
            Within when isOmitted && implied.Count == 0 => Truth.Unknown,
            Within within => Many(implied, isOfEach, one => TruthLogic.Of(
                within.OrValues.Contains(one) || Lies(within, within.Measure == Measure.Length ? one.Length : Number(one)))),
            HasFormat format => Many(given, isOfEach, one => TruthLogic.Of(
                format.OrValues.Contains(one) || format.Formats[0] == ValueFormats.Integer)),
            OnlyValues only => Many(given, isOfEach, one => only.Values.Contains(one) ? Truth.True
                : only.Values.Count(listed => listed.StartsWith(one, StringComparison.Ordinal)) == 1 ? Truth.Unknown
                : Truth.False),
            _ => JudgeComparison((Compares)predicate, command),
        };
    }

    private static bool Lies(Within within, int number)
        => (within.Min is null || number >= Number(within.Min)) && (within.Max is null || number <= Number(within.Max));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Truth Many(IReadOnlyList<string> values, bool isOfEach, Func<string, Truth> judge)
        => isOfEach
            ? values.Select(judge).Aggregate(Truth.True, TruthLogic.And)
            : values.Select(judge).Aggregate(Truth.False, TruthLogic.Or);

    private static Truth JudgeComparison(Compares compares, CommandStub command)
        => (command.SettingOf(compares.Parameter).Values?.ToList(), command.SettingOf(compares.Other).Values?.ToList()) switch
        {
            (null or [], _) or (_, null or []) => Truth.Unknown,
            (var left, var right) when compares.Operator == Comparison.Equal
                => TruthLogic.Of(left.All(right.Contains) && right.All(left.Contains)),
            ([var left], [var right]) => TruthLogic.Of(compares.Operator switch
            {
                Comparison.Less => Number(left) < Number(right),
                Comparison.LessOrEqual => Number(left) <= Number(right),
                Comparison.Greater => Number(left) > Number(right),
                _ => Number(left) >= Number(right),
            }),
            _ => Truth.Unknown,
        };
}
