using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

/// <summary>Rules between the values of two parameters.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("5", "6", -1)]
    [InlineData("10", "9", 1)]
    [InlineData("007", "7.0", 0)]
    [InlineData("-1", "0", -1)]
    [InlineData("1GB", "1024 MB", 0)]
    [InlineData("1025", "1KB", 1)]
    [InlineData("unlimited", "9999 TB", 1)]
    [InlineData("5.00:00:00", "Unlimited", -1)]
    [InlineData("2024-05-01", "unlimited", -1)]
    [InlineData("unlimited", "UNLIMITED", 0)]
    [InlineData("00:10:00", "1.00:00:00", -1)]
    [InlineData("24:00", "23:59", null)]
    [InlineData("2024-05-01", "2024-05-02", -1)]
    [InlineData("2024-05-01", "2024-05-01T00:00:00", 0)]
    [InlineData("2024-05-01T10:00:00Z", "2024-05-01T11:00:00+02:00", 1)]
    [InlineData("2024-05-01T10:00:00Z", "2024-05-01T11:00:00", null)]
    [InlineData("05/20/2024", "05/21/2024", -1)]
    [InlineData("20/05/2024", "05/20/2024", 0)]
    [InlineData("05/05/2024 5:00 PM", "2024-05-05 17:00", 0)]
    [InlineData("05/06/2024", "05/20/2024", null)]
    [InlineData("1. Mai 2024", "2024-05-20", null)]
    [InlineData("5", "00:10:00", null)]
    [InlineData("5", "many", null)]
    [InlineData("unlimited", "many", null)]
    [InlineData("many", "more", null)]
    public void Two_values_compare_only_where_both_have_a_size_of_one_kind(string left, string right, int? expected)
    {
        Assert.Equal(expected, Quantities.Compare(left, right));
        Assert.Equal(-expected, Quantities.Compare(right, left));
    }

    [Theory]
    [InlineData("A < B", "1", "1", Truth.False)]
    [InlineData("A < B", "1", "2", Truth.True)]
    [InlineData("A <= B", "1", "1", Truth.True)]
    [InlineData("A <= B", "2", "1", Truth.False)]
    [InlineData("A > B", "1", "1", Truth.False)]
    [InlineData("A > B", "2", "1", Truth.True)]
    [InlineData("A >= B", "1", "1", Truth.True)]
    [InlineData("A >= B", "1", "2", Truth.False)]
    [InlineData("A < B", "x", "2", Truth.Unknown)]
    [InlineData("A == B", "1GB", "1024MB", Truth.True)]
    [InlineData("A == B", "1GB", "1GB ", Truth.True)]
    [InlineData("A == B", "lamp", "LAMP", Truth.True)]
    [InlineData("A == B", "lamp", "lamps", Truth.False)]
    [InlineData("A == B", "5", "lamp", Truth.False)]
    [InlineData("A == B", "5", "5.00:00:00", Truth.Unknown)]
    [InlineData("A == B", "05/06/2024", "2024-05-06", Truth.Unknown)]
    [InlineData("A == B", "05/06/2024", "05/06/2024", Truth.True)]
    internal void A_comparison_is_decided_where_it_is_certain(string rule, string left, string right, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("A", left).With("B", right).Judge(rule));

    [Fact]
    public void Several_values_are_the_same_in_any_order()
    {
        Assert.Equal(Truth.True, Same(["a", "B", "1KB"], ["1024", "b", "A"]));
        Assert.Equal(Truth.False, Same(["a", "b"], ["a"]));
        Assert.Equal(Truth.False, Same(["a"], ["a", "b"]));
        Assert.Equal(Truth.Unknown, Same(["a", "05/06/2024"], ["a", "2024-05-06"]));

        static Truth Same(string[] left, string[] right)
            => new CommandStub().With("A", left).With("B", right).Judge("A == B");
    }

    [Fact]
    public void Several_values_have_no_order()
        => Assert.Equal(Truth.Unknown, new CommandStub().With("A", "1", "2").With("B", "0").Judge("A < B"));

    [Theory]
    [InlineData("New-Lamp")]
    [InlineData("Set-Lamp")]
    public void Only_what_the_command_gives_is_compared(string cmdlet)
    {
        Assert.Equal(Truth.Unknown, Stub().Judge("A < B"));
        Assert.Equal(Truth.Unknown, Stub().With("B", Setting.NullValue).Judge("A < B"));
        Assert.Equal(Truth.Unknown, Stub().With("B", Setting.Unknown).Judge("A < B"));
        Assert.Equal(Truth.Unknown, Stub().With("B", Setting.UnknownValue).Judge("A < B"));
        Assert.Equal(Truth.Unknown, Stub().With("B", []).Judge("A == B"));
        Assert.Equal(Truth.False, Stub().With("B", "1").Judge("A < B"));

        CommandStub Stub() => new CommandStub(cmdlet).Documented("B", "Int32", "1").With("A", "9");
    }

    [Fact]
    public void A_comparison_under_a_condition_counts_where_that_holds()
    {
        var command = new CommandStub().With("A", "9").With("B", "1").With("Mode", "Fast");
        Assert.Equal(Truth.False, command.Judge("Mode=Fast => A < B"));
        Assert.Equal(Truth.True, command.Judge("Mode=Slow => A < B"));
    }

    [Fact]
    public void Numbers_compare_as_the_numbers_they_are() => Gen.Select(Gen.Long, Gen.Long)
        .Sample((left, right) => Quantities.Compare($"{left}", $"{right}") == left.CompareTo(right));

    [Fact]
    public void Time_spans_compare_as_the_framework_does() => Gen.Select(Gen.TimeSpan, Gen.TimeSpan)
        .Sample((left, right) => Quantities.Compare($"{left:c}", $"{right:c}") == left.CompareTo(right));

    [Fact]
    public void Dates_that_the_framework_writes_for_any_reader_compare_as_it_does()
        => Gen.Select(Gen.DateTime, Gen.DateTime, (left, right) => (
                Left: DateTime.SpecifyKind(left, DateTimeKind.Unspecified),
                Right: DateTime.SpecifyKind(right, DateTimeKind.Unspecified)))
            .Sample(pair => Quantities.Compare($"{pair.Left:o}", $"{pair.Right:o}") == pair.Left.CompareTo(pair.Right));
}
