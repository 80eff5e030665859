namespace ConnectorSdk.Conformance;

/// <content>Creating, reading, changing, and removing objects.</content>
public abstract partial class ConformanceTests
{
    [Fact]
    public async Task New_returns_the_stored_object()
    {
        var created = Assert.Single((await Run(NewOutbound().WithComment("For tests"))).Objects);
        Assert.Equal("Contoso", created["Name"].ToString());
        Assert.Equal("For tests", created["Comment"].ToString());
        Assert.Equal(["contoso.com"], created["RecipientDomains"].AsList().Select(item => item.ToString()));
        Assert.True(created["Enabled"].AsBoolean());
        Assert.NotNull(created["Guid"].AsGuid());
    }

    [Fact]
    public async Task A_new_object_is_found_by_its_name()
    {
        var created = Assert.Single((await Run(NewOutbound())).Objects);
        Assert.Equal(created, await Read("Contoso"));
    }

    [Fact]
    public async Task A_new_object_is_found_by_its_GUID()
    {
        var created = Assert.Single((await Run(NewOutbound())).Objects);
        Assert.Equal(created, await Read(created["Guid"].ToString()));
    }

    [Fact]
    public async Task A_name_is_found_in_another_case()
    {
        var created = Assert.Single((await Run(NewOutbound())).Objects);
        Assert.Equal(created, await Read("cONTOSO"));
    }

    [Fact]
    public async Task A_second_object_of_the_same_name_is_refused()
    {
        await Run(NewOutbound());
        var failure = await Fails<CmdletObjectExistsException>(NewOutbound("CONTOSO"));
        Assert.Equal((CmdletErrorKind.AlreadyExists, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
        Assert.Single((await Run(OutboundConnector.Get())).Objects);
    }

    [Fact]
    public async Task An_object_that_does_not_exist_is_not_found()
    {
        var failure = await Fails<CmdletObjectNotFoundException>(OutboundConnector.Get().WithIdentity("Fabrikam"));
        Assert.Equal((CmdletErrorKind.NotFound, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
        Assert.Equal(
            "The operation couldn't be performed because object 'Fabrikam' couldn't be found on 'DC01.fabrikam.com'.",
            failure.Error.Message);
    }

    [Fact]
    public async Task Get_without_identity_returns_all_objects_in_order()
    {
        foreach (var name in new[] { "B", "A", "C" })
        {
            await Run(NewOutbound(name));
        }

        var names = (await Run(OutboundConnector.Get())).Objects.Select(item => item["Name"].ToString());
        Assert.Equal(["B", "A", "C"], names);
    }

    [Fact]
    public async Task Get_without_objects_returns_nothing()
    {
        var result = await Run(OutboundConnector.Get());
        Assert.Empty(result.Objects);
        Assert.Empty(result.Warnings);
        Assert.Equal(1, result.Attempts);
    }

    [Fact]
    public async Task Set_changes_the_object_and_returns_nothing()
    {
        await Run(NewOutbound());
        Assert.Empty((await Run(OutboundConnector.Set("Contoso").WithEnabled(false).WithComment("Off"))).Objects);
        var changed = await Read("Contoso");
        Assert.False(changed["Enabled"].AsBoolean());
        Assert.Equal("Off", changed["Comment"].ToString());
        Assert.Equal(["contoso.com"], changed["RecipientDomains"].AsList().Select(item => item.ToString()));
    }

    [Fact]
    public async Task Set_of_an_object_that_does_not_exist_fails()
    {
        var failure = await Fails<CmdletObjectNotFoundException>(OutboundConnector.Set("Fabrikam").WithEnabled(false));
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task Set_that_changes_nothing_warns()
    {
        await Run(NewOutbound());
        var result = await Run(OutboundConnector.Set("Contoso").WithEnabled(true));
        Assert.Equal(
            ["The command completed successfully but no settings of 'Contoso' have been modified."], result.Warnings);
    }

    [Fact]
    public async Task Null_clears_a_value()
    {
        await Run(NewOutbound().WithComment("For tests"));
        await Run("Set-OutboundConnector", ("Identity", "Contoso"), ("Comment", null));
        Assert.Equal("", (await Read("Contoso"))["Comment"].ToString());
    }

    [Fact]
    public async Task A_list_change_adds_and_removes()
    {
        await Run(NewOutbound().WithRecipientDomains("a.com", "b.com"));
        var change = ListChange.Add("c.com").AndRemove("A.com");
        await Run(OutboundConnector.Set("Contoso").WithParameter("RecipientDomains", change));
        Assert.Equal(["b.com", "c.com"], await RecipientDomains());
    }

    [Fact]
    public async Task A_list_replaces_the_stored_list()
    {
        await Run(NewOutbound().WithRecipientDomains("a.com", "b.com"));
        await Run(OutboundConnector.Set("Contoso").WithRecipientDomains("c.com"));
        Assert.Equal(["c.com"], await RecipientDomains());
    }

    [Fact]
    public async Task An_empty_list_clears_the_stored_list()
    {
        await Run(NewOutbound().WithRecipientDomains("a.com", "b.com"));
        await Run("Set-OutboundConnector", ("Identity", "Contoso"), ("RecipientDomains", Array.Empty<string>()));
        Assert.Empty(await RecipientDomains());
    }

    [Fact]
    public async Task A_renamed_object_keeps_its_GUID()
    {
        var created = Assert.Single((await Run(NewOutbound())).Objects);
        await Run(OutboundConnector.Set("Contoso").WithName("Fabrikam"));
        Assert.Equal(created["Guid"], (await Read("Fabrikam"))["Guid"]);
        await Fails<CmdletObjectNotFoundException>(OutboundConnector.Get().WithIdentity("Contoso"));
    }

    [Fact]
    public async Task A_removed_object_is_not_found()
    {
        await Run(NewOutbound());
        Assert.Empty((await Run(OutboundConnector.Remove("Contoso"))).Objects);
        await Fails<CmdletObjectNotFoundException>(OutboundConnector.Get().WithIdentity("Contoso"));
        await Fails<CmdletObjectNotFoundException>(OutboundConnector.Remove("Contoso"));
    }

    private async Task<IEnumerable<string>> RecipientDomains()
        => (await Read("Contoso"))["RecipientDomains"].AsList().Select(item => item.ToString());
}
