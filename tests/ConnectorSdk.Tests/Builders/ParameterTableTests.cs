using CsCheck;

namespace ConnectorSdk.Tests.Builders;

public sealed class ParameterTableTests
{
    /// <summary>Indexes of common cmdlets, of large ones, and of undocumented parameters.</summary>
    private static readonly Gen<(int Index, int Value)[]> _sets
        = Gen.Select(Gen.OneOf(Gen.Int[0, 9], Gen.Int[0, 220], Gen.Int[60_000, 70_000]), Gen.Int[0, 100_000]).Array[0, 30];

    [Fact]
    public void The_last_value_of_each_parameter_is_kept_in_the_order_of_the_document()
        => _sets.Sample(sets =>
        {
            var table = default(ParameterTable);
            var expected = new SortedDictionary<int, int>();
            foreach (var (index, value) in sets)
            {
                table.Set(index, ParameterValue.OfInteger(value));
                expected[index] = value;
            }

            var actual = new (int, long)[table.Count];
            for (var position = 0; position < actual.Length; position++)
            {
                var (index, value) = table[position];
                actual[table.RankOf(index)] = (index, value.Integer);
            }

            Assert.Equal(expected.Select(pair => (pair.Key, (long)pair.Value)), actual);
        });

    [Fact]
    public void Every_given_parameter_has_its_bit_and_no_other_has()
        => _sets.Sample(sets =>
        {
            var table = default(ParameterTable);
            foreach (var (index, value) in sets)
            {
                table.Set(index, ParameterValue.OfInteger(value));
            }

            Assert.Equal(sets.Aggregate(0UL, (bits, set) => bits | ParameterTable.BitOf(set.Index)), table.Given);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void An_integer_of_any_size_is_kept(long number)
    {
        var value = ParameterValue.OfInteger(number);

        Assert.Equal(number, value.Integer);
        Assert.Equal(number, value.ToObject());
    }
}
