using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("lamp", "LAMP", 0)]
    [InlineData("lamp", "clamp", 1)]
    [InlineData("lamp", "lam", 1)]
    [InlineData("lamp", "lump", 1)]
    [InlineData("lamp", "lapm", 1)]
    [InlineData("lamp", "lump's", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_single_edits_and_swaps_in_either_direction(string from, string to, int distance)
        => Assert.Equal((distance, distance), (EditDistance.Between(from, to), EditDistance.Between(to, from)));

    [Theory]
    [InlineData(0, "Lamp", "lAMP", true)]
    [InlineData(1, "Lamp", "Lump's", false)]
    [InlineData(2, "Lamp", "Lamp's", true)]
    [InlineData(2, "Lamp", "Lamp shade", false)]
    public void A_limit_is_kept_up_to_and_with_its_number(int limit, string from, string to, bool expected)
        => Assert.Equal(expected, EditDistance.Within(limit, from, to));
}
