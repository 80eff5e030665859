using System.Globalization;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The known results of a function match the function for all arguments and in every culture.</summary>
[Trait("Speed", "Slow")]
public sealed class FunctionPropertyTests
{
    private const int Iterations = 2_000;

    private static readonly string[] _cultures = ["", "tr-TR", "ar-SA", "fa-IR", "sv-SE"];

    private static readonly Gen<string> _texts = Gen.OneOf(
        OneOf(" ", "ab", "a;b", ";;", "\u00a0", "\ud83d", "I", "i", "{", "}", "{0}", "{1,4}", "{0:D3}", "{0,-3:X}", "{0:N0}",
            "{2}", "5"),
        Gen.String[Gen.Char[" ;,aIi{}0:-\u0130\ud800"], 0, 6])
        .Array[0, 4].Select(parts => string.Concat(parts));

    private static readonly Gen<object?> _values = Gen.OneOf<object?>(
        _texts.Select(text => (object?)text),
        Gen.Int.Select(number => (object?)number),
        Gen.ULong.Select(number => (object?)number),
        Gen.Char.Select(c => (object?)c),
        Gen.Bool.Select(value => (object?)value),
        Gen.Const((object?)null));

    [Fact]
    public void A_known_text_of_a_format_is_that_of_every_culture() => Gen.Select(_texts, _values, _values).Sample(
        (format, one, two) => KnownFormats.Insert(format, [one, two]) is not { } known
            || InEveryCulture(() => string.Format(CultureInfo.CurrentCulture, format, one, two)).All(text => text == known),
        iter: Iterations);

    [Fact]
    public void A_known_number_in_a_format_is_that_of_every_culture()
        => Gen.Select(Gen.Long, OneOf("D", "d3", "X", "x8", "000", "0", "D99", "G", "N0", "E", "00.0", "C", "")).Sample(
            (number, format) => KnownFormats.Of(number, format) is not { } known
                || InEveryCulture(() => number.ToString(format, CultureInfo.CurrentCulture)).All(text => text == known),
            iter: Iterations);

    [Fact]
    public void A_known_split_is_that_of_the_runtime()
        => Gen.Select(_texts, OneOf(';', ' ', 'a', '\u00a0'), Gen.Int[0, 4]).Sample(
            (text, separator, options)
                => TextFunctions.All["String.Split(Char[],StringSplitOptions)"]([text, new object?[] { separator }, options])
                is not object?[] known
                || known.Cast<string>().SequenceEqual(text.Split([separator], (StringSplitOptions)options)),
            iter: Iterations);

    [Fact]
    public void A_known_case_is_that_of_every_culture() => _texts.Sample(
        text => (TextFunctions.All["String.ToLower()"]([text]) is not { } lower
                || InEveryCulture(() => text.ToLower(CultureInfo.CurrentCulture)).All(other => other.Equals(lower)))
            && (TextFunctions.All["String.ToUpper()"]([text]) is not { } upper
                || InEveryCulture(() => text.ToUpper(CultureInfo.CurrentCulture)).All(other => other.Equals(upper))),
        iter: Iterations);

    [Fact]
    public void A_known_power_is_that_of_the_runtime()
        => Gen.Select(Gen.OneOf(Gen.Int[-40, 40].Select(i => (double)i), Gen.Double), Gen.Int[-2, 66].Select(i => (double)i))
            .Sample(
            (number, exponent) => RealFunctions.All["Math.Pow(Double,Double)"]([number, exponent]) is not double known
                || known.Equals(Math.Pow(number, exponent)),
            iter: Iterations);

    [Fact]
    public void A_known_total_of_a_time_span_is_that_of_the_runtime() => Gen.Long.Select(Gen.Int[0, 9]).Sample(
        (ticks, zeros) =>
        {
            var span = new TimeSpan(ticks / 1_000_000 / (long)Math.Pow(10, zeros) * 1_000_000);
            return AreEqual("Days", span.TotalDays)
                && AreEqual("Hours", span.TotalHours) && AreEqual("Minutes", span.TotalMinutes)
                && AreEqual("Seconds", span.TotalSeconds) && AreEqual("Milliseconds", span.TotalMilliseconds);

            bool AreEqual(string unit, double expected)
                => TimeSpanFunctions.All[$"TimeSpan.get_Total{unit}()"]([span]) is not double known || known.Equals(expected);
        },
        iter: Iterations);

    [Fact]
    public void The_bounds_of_a_result_hold_for_all_operands()
        => Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int, Gen.Int[0, 5]).Sample(
        (a, b, c, d, operation) =>
        {
            var (left, right) = (Between(Math.Min(a, b), Math.Max(a, b)), Between(Math.Min(c, d), Math.Max(c, d)));
            var kind = new[]
            {
                BinaryOperatorKind.Add, BinaryOperatorKind.Subtract, BinaryOperatorKind.Multiply, BinaryOperatorKind.Divide,
                BinaryOperatorKind.Remainder, BinaryOperatorKind.And,
            }[operation];
            return Ranges.Compute(kind, SpecialType.System_Int32, left, right) is not OpaqueValue result
                || Members(a, b)
                    .All(x => Members(c, d).All(y => Apply(kind, x, y) is var z && z >= result.Least && z <= result.Greatest));
        },
        iter: 20_000);

    [Fact]
    public void A_bound_that_grows_in_a_loop_is_given_up()
        => Assert.Equal(new OpaqueValue(Truth.False) { Least = 0 }, Between(0, 1).Join(Between(0, 2)));

    private static Gen<T> OneOf<T>(params T[] options) => Gen.Int[0, options.Length - 1].Select(i => options[i]);

    private static OpaqueValue Between(int least, int greatest) => new(Truth.False) { Least = least, Greatest = greatest };

    private static IEnumerable<int> Members(int a, int b)
    {
        var (least, greatest) = (Math.Min(a, b), Math.Max(a, b));
        return new[] { least, greatest, least / 2 + greatest / 2, 0, 1, -1, 7 }.Where(
            number => number >= least && number <= greatest);
    }

    private static long Apply(BinaryOperatorKind kind, int x, int y) => unchecked(kind switch
    {
        BinaryOperatorKind.Add => x + y,
        BinaryOperatorKind.Subtract => x - y,
        BinaryOperatorKind.Multiply => x * y,
        BinaryOperatorKind.Divide => x / y,
        BinaryOperatorKind.Remainder => x % y,
        _ => x & y,
    });

    /// <summary>Gets the results of an expression in some cultures, or none if it throws.</summary>
    private static List<string> InEveryCulture(Func<string> run)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            return [.. _cultures.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                return run();
            })];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
