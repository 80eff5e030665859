namespace ConnectorSdk.Tests.Catalog;

/// <summary>Catalogs of cmdlets.</summary>
public sealed class CmdletCatalogTests
{
    private static readonly CmdletDefinition _lamp = new("Get-Lamp");
    private static readonly CmdletDefinition _other = new("GET-LAMP");
    private static readonly CmdletDefinition _desk = new("Get-Desk");

    [Fact]
    public void A_cmdlet_is_found_in_any_case()
    {
        Assert.Same(_lamp, new CmdletCatalog(_lamp, _desk).Find("get-lamp"));
        Assert.Null(new CmdletCatalog(_lamp).Find("Get-Desk"));
        Assert.Empty(CmdletCatalog.Empty.Cmdlets);
    }

    [Fact]
    public void The_first_of_two_definitions_is_used()
    {
        Assert.Same(_lamp, Assert.Single(new CmdletCatalog(_lamp, _other).Cmdlets));
        Assert.Equal([_lamp, _desk], new CmdletCatalog(_lamp).Concat(new CmdletCatalog(_other, _desk)).Cmdlets);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CmdletCatalog(null!));
        Assert.Throws<ArgumentNullException>(() => new CmdletCatalog([null!]));
        Assert.Throws<ArgumentNullException>(() => CmdletCatalog.Empty.Find(null!));
        Assert.Throws<ArgumentNullException>(() => CmdletCatalog.Empty.Concat(null!));
    }
}
