namespace ConnectorSdk.Tests.Values;

public sealed class AddressSpaceTests
{
    [Theory]
    [InlineData("contoso.com", "SMTP", "contoso.com", 1)]
    [InlineData("SMTP:*.contoso.com;5", "SMTP", "*.contoso.com", 5)]
    [InlineData("*", "SMTP", "*", 1)]
    [InlineData("X400:c=US;a= ;p=Contoso;7", "X400", "c=US;a= ;p=Contoso", 7)]
    [InlineData("X400:c=US;a= ;p=Contoso", "X400", "c=US;a= ;p=Contoso", 1)]
    public void The_parts_are_read_from_the_text(string text, string type, string space, int cost)
    {
        var parsed = AddressSpace.Parse(text);
        Assert.Equal((type, space, cost, text), (parsed.Type, parsed.Space, parsed.Cost, parsed.ToString()));
    }

    [Fact]
    public void The_parts_given_make_the_text()
    {
        Assert.Equal("SMTP:*.contoso.com;1", new AddressSpace("*.contoso.com").ToString());
        Assert.Equal("X400:c=US;50", new AddressSpace("c=US", 50, "X400").ToString());
    }

    [Fact]
    public void A_space_is_required()
        => Assert.Equal("space", Assert.Throws<ArgumentNullException>(() => new AddressSpace(null!, 1)).ParamName);

    [Theory]
    [InlineData("*contoso.com")]
    [InlineData("SMTP:")]
    [InlineData("contoso.com;99999999999")]
    [InlineData("")]
    public void What_is_no_address_space_is_refused_but_converted(string text)
    {
        AddressSpace kept = text;
        Assert.False(AddressSpace.TryParse(text, out _));
        Assert.Throws<FormatException>(() => AddressSpace.Parse(text));
        Assert.Equal((text, false), (kept.ToString(), kept.IsValid));
    }

    [Fact]
    public void Spellings_of_the_same_space_are_equal()
    {
        Assert.Equal(AddressSpace.Parse("contoso.com"), AddressSpace.Parse("smtp:CONTOSO.com;1"));
        Assert.Equal(AddressSpace.Parse("contoso.com").GetHashCode(), AddressSpace.Parse("smtp:CONTOSO.com;1").GetHashCode());
        Assert.NotEqual(AddressSpace.Parse("contoso.com;2"), AddressSpace.Parse("contoso.com"));
    }

    [Fact]
    public void The_default_is_harmless()
    {
        AddressSpace space = default;
        Assert.Equal(("SMTP", "", 1, ""), (space.Type, space.Space, space.Cost, space.ToString()));
    }
}
