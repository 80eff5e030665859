namespace ConnectorSdk.Tests.Results;

/// <summary>Objects in the output of a cmdlet.</summary>
public sealed class CmdletObjectTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void A_property_is_found_in_any_case_however_many_there_are(int count)
    {
        var item = new CmdletObject(Enumerable.Range(0, count).Select(number => Property($"Name{number}", number)));
        Assert.Equal(count, item.Count);
        for (var number = 0; number < count; number++)
        {
            Assert.Equal(number, item[$"NAME{number}"].AsInteger());
            Assert.True(item.Contains($"name{number}"));
        }

        Assert.False(item.TryGetValue("Other", out var none));
        Assert.True(none.IsNull);
        Assert.True(item["Other"].IsNull);
        Assert.Equal(
            Enumerable.Range(0, count).Select(number => $"Name{number}"), item.Properties.Select(property => property.Key));
    }

    [Fact]
    public void The_first_of_two_properties_with_one_name_is_used()
    {
        var item = Item(("Name", "a"), ("NAME", "b"));
        Assert.Equal((1, "a"), (item.Count, item["name"].ToString()));
    }

    [Fact]
    public void A_null_name_is_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => CmdletObject.Empty[null!]);
        Assert.Throws<ArgumentNullException>(() => CmdletObject.Empty.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => Item((null!, 1)));
        Assert.Throws<ArgumentNullException>(() => new CmdletObject(null!));
    }

    [Fact]
    public void Objects_are_equal_whatever_the_order_and_the_case_of_their_names()
    {
        var one = Item(("Name", "a"), ("Enabled", true));
        var other = Item(("enabled", true), ("name", "a"));
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != Item(("Name", "a"), ("Enabled", false)));
        Assert.True(one != Item(("Name", "a"), ("Other", true)));
        Assert.True(one != Item(("Name", "a")));
        Assert.True(one != null);
    }

    [Fact]
    public void The_text_lists_the_properties()
        => Assert.Equal(
            "Name = a; Enabled = True; Comment = ", Item(("Name", "a"), ("Enabled", true), ("Comment", null)).ToString());

    [Fact]
    public void A_long_text_is_cut_and_no_character_is_split()
    {
        for (var lead = 150; lead < 200; lead++)
        {
            var text = Item(("N", new string('x', lead) + string.Concat(Enumerable.Repeat("\U0001F600", 60)))).ToString();
            Assert.InRange(text.Length, 199, 200);
            Assert.EndsWith("\u2026", text, StringComparison.Ordinal);
            Assert.False(char.IsHighSurrogate(text[^2]));
        }
    }

    [Fact]
    public void Rows_share_their_names()
    {
        var names = new ObjectNames(["Name", "Enabled"]);
        CmdletObject[] rows =
        [
            new(names, [CmdletValue.From("a"), CmdletValue.From(true)]), new(names, [CmdletValue.From("b"), default]),
        ];
        Assert.Equal(["a", "b"], rows.Select(row => row["NAME"].ToString()));
        Assert.Equal(rows[0], Item(("Name", "a"), ("Enabled", true)));
    }

    private static KeyValuePair<string, object?> Property(string name, object? value) => new(name, value);

    private static CmdletObject Item(params (string Name, object? Value)[] properties)
        => new(properties.Select(property => Property(property.Name, property.Value)));
}
