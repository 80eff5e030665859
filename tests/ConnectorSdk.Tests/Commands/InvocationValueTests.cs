using System.Collections;
using System.Net;
using System.Security;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Commands;

/// <summary>The values that a carrier sends.</summary>
public sealed class InvocationValueTests
{
    private static readonly NetworkCredential _credential = new("user", "pass");

    public static TheoryData<object?, object?> Values => new()
    {
        { null, null },
        { true, true },
        { 25, 25L },
        { 1.5, "1.5" },
        { 0.1000000000000000055511151231m, 0.1000000000000000055511151231m },
        { "a", "a" },
        { DayOfWeek.Friday, "Friday" },
        { TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1) },
        { Guid.Empty, Guid.Empty },
        { new[] { "a", null }, new[] { "a", null } },
        { new object[] { 1, "b" }, new[] { "1", "b" } },
        { CmdletVariable.Named("x", "value"), "value" },
        { new CmdletCredential(_credential), _credential },
        { _credential, _credential },
        { new object[] { 1, CmdletVariable.Named("x", 2) }, new object[] { 1, 2 } },
        { (byte[])[1, 2], (byte[])[1, 2] },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Variables_and_credentials_are_resolved(object? given, object? expected)
        => Assert.Equal(expected, ValueOf(given));

    [Fact]
    public void A_change_of_a_list_is_a_table_of_texts()
    {
        var table = Assert.IsType<IDictionary>(ValueOf(ListChange.Add("a", "b").AndRemove("c")), exactMatch: false);
        Assert.Equal(["a", "b"], Assert.IsType<string[]>(table["Add"]));
        Assert.Equal(["c"], Assert.IsType<string[]>(table["Remove"]));
    }

    [Fact]
    public void A_table_is_copied_where_it_has_a_variable()
    {
        var table = new Hashtable
        {
            ["a"] = CmdletVariable.Named("x", 1),
            ["b"] = new object[] { new CmdletCredential(_credential) },
        };
        var sent = Assert.IsType<Hashtable>(ValueOf(table));
        Assert.Equal(1, sent["a"]);
        Assert.Same(_credential, Assert.IsType<object[]>(sent["b"]).Single());
        Assert.IsType<CmdletVariable>(table["a"]);
    }

    [Fact]
    public void A_script_and_an_object_are_sent_as_they_are()
    {
        var secret = new SecureString();
        Assert.Equal(new CmdletScript("Get-Date"), ValueOf(new CmdletScript("Get-Date")));
        Assert.Same(secret, ValueOf(secret));
    }

    [Fact]
    public void A_variable_without_a_value_can_not_be_sent()
    {
        foreach (var value in new object[]
        {
            CmdletVariable.Named("session"), CmdletCredential.FromVariable("session"),
            new Hashtable { ["a"] = CmdletVariable.Named("session") },
        })
        {
            var problem = Assert.Throws<InvalidOperationException>(() => ValueOf(value));
            Assert.Contains("$session", problem.Message, StringComparison.Ordinal);
            Assert.Contains("Extra", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Documented_values_have_the_spelling_of_the_document()
    {
        var command = SampleConnector.New("a").WithMode(SampleConnector.Mode.Tls12)
            .WithModes(SampleConnector.Mode.Odd, SampleConnector.Mode.Internal).WithSmartHosts("h.example").WithConfirm(false)
            .Build();
        Assert.Equal(
            ["a", false, "TLS1.2", new[] { "$odd", "Internal" }, new[] { "h.example" }],
            command.Parameters.Select(argument => argument.GetInvocationValue()));
    }

    private static object? ValueOf(object? value)
        => SampleConnector.New("a").WithParameter("Extra", value).Build().Parameters[^1].GetInvocationValue();
}
