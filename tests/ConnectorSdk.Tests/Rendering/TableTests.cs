using System.Collections;
using System.Collections.Specialized;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Rendering;

/// <summary>Tables are literals if all of them can be written, and variables otherwise.</summary>
public sealed class TableTests
{
    public static TheoryData<object, string> Tables => new()
    {
        { new Hashtable(), "@{}" },
        { new Hashtable { ["Name"] = "it's" }, "@{Name='it''s'}" },
        { new Hashtable { ["b"] = 1, ["a"] = -1 }, "@{a=(-1); b=1}" },
        { new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, "@{b=1; a=2}" },
        { new OrderedDictionary { ["b"] = true, ["a"] = null }, "([ordered]@{b=$true; a=$null})" },
        { new Hashtable { ["two words"] = 1.5 }, "@{'two words'=([double]'1.5')}" },
        { new Hashtable { ["--%"] = "--%" }, "@{('--%')=('--%')}" },
        { new Hashtable { ["List"] = new[] { "a" } }, "@{List=@('a')}" },
        { new Hashtable { ["List"] = new[] { new[] { 1, 2 } } }, "@{List=@(,@(1,2))}" },
        { new Hashtable { ["Inner"] = new Hashtable { ["Mode"] = SampleConnector.Mode.Tls12 } }, "@{Inner=@{Mode='TLS1.2'}}" },
        { new Hashtable { ["Span"] = new TimeSpan(1, 0, 0) }, "@{Span=([timespan]'01:00:00')}" },
        { new Hashtable { ["Long"] = 5L, ["Price"] = 1.10m }, "@{Long=([long]'5'); Price=(1.10d)}" },
        { new Hashtable { ["Session"] = CmdletVariable.Named("s") }, "@{Session=$s}" },
        { new Hashtable { ["Code"] = new CmdletScript("1") }, "@{Code=([scriptblock]::Create('1'))}" },
        { new[] { new Hashtable { ["a"] = 1 } }, "@(@{a=1})" },
        { new[] { new Hashtable { ["a"] = 1 }, new Hashtable { ["b"] = 2 } }, "@{a=1},@{b=2}" },
    };

    [Theory]
    [MemberData(nameof(Tables), DisableDiscoveryEnumeration = true)]
    public void A_table_of_what_has_a_text_is_a_literal(object table, string expected)
        => Assert.Equal($"New-SampleConnector -Name 'n' -X {expected}", Render(table));

    public static TheoryData<object> Unwritten => new()
    {
        { new Hashtable { ["a"] = new object() } },
        { new Hashtable { ["a"] = new object[] { 1, new object() } } },
        { new Hashtable { ["a"] = new byte[] { 1 } } },
        { new Hashtable { [1] = "a" } },
        { new Hashtable(StringComparer.Ordinal) { ["a"] = 1, ["A"] = 2 } },
        { Endless() },
    };

    [Theory]
    [MemberData(nameof(Unwritten), DisableDiscoveryEnumeration = true)]
    public void Any_other_table_is_a_variable(object table)
    {
        var command = SampleConnector.New("n").WithParameter("X", table).Build();
        Assert.Equal("New-SampleConnector -Name 'n' -X $x", command.ToPowerShell());
        Assert.Same(table, Assert.Single(command.Variables).GetValue());
    }

    [Fact]
    public void Changing_a_table_afterwards_does_not_change_the_text()
    {
        Hashtable table = new() { ["a"] = 1 };
        var command = SampleConnector.New("n").WithParameter("X", table).Build();
        table["a"] = 2;
        Assert.EndsWith("@{a=1}", command.ToPowerShell(), StringComparison.Ordinal);
    }

    private static string Render(object value) => SampleConnector.New("n").WithParameter("X", value).Build().ToPowerShell();

    private static Hashtable Endless()
    {
        Hashtable table = [];
        table["Self"] = table;
        return table;
    }
}
