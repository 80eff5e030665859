using System.Collections;
using System.Management.Automation;
using System.Net;
using System.Security;
using CsCheck;

namespace ConnectorSdk.PowerShell.Tests.Values;

public sealed class EngineValueTests
{
    [Fact]
    public void Simple_values_keep_their_kinds()
    {
        Assert.Equal(CmdletValueKind.Null, EngineValue.Read(null).Kind);
        Assert.Equal("Contoso", EngineValue.Read("Contoso").ToObject());
        Assert.Equal(true, EngineValue.Read(new SwitchParameter(true)).ToObject());
        Assert.Equal(25L, EngineValue.Read(PSObject.AsPSObject(25)).ToObject());
        Assert.Equal(TimeSpan.FromMinutes(10), EngineValue.Read(TimeSpan.FromMinutes(10)).ToObject());
        Assert.Equal("10.0.0.1", EngineValue.Read(IPAddress.Parse("10.0.0.1")).ToString());
        Assert.Equal("Monday", EngineValue.Read(DayOfWeek.Monday).ToString());
    }

    [Fact]
    public void An_array_list_is_a_list()
        => Assert.Equal(
            ["a", "b"],
            EngineValue.Read(new ArrayList { "a", PSObject.AsPSObject("b") }).AsList().Select(one => one.ToString()));

    [Fact]
    public void A_table_is_an_object()
        => Assert.Equal("b", EngineValue.Read(new Hashtable { ["Add"] = "b" }).AsObject()!["add"].ToString());

    [Fact]
    public void A_property_bag_is_an_object()
    {
        var bag = new PSObject();
        bag.Properties.Add(new PSNoteProperty("Name", "Contoso"));

        Assert.Equal("Contoso", EngineValue.Read(bag).AsObject()!["Name"].ToString());
    }

    [Fact]
    public void A_deserialized_size_is_its_text()
    {
        var size = PSSerializer.Deserialize(PSSerializer.Serialize(new Size()));

        Assert.Equal("25 MB (26,214,400 bytes)", EngineValue.Read(size).ToString());
        Assert.Equal(26_214_400, EngineValue.Read(size).AsSize()!.Value.Bytes);
    }

    [Fact]
    public void A_deserialized_enum_is_its_name()
        => Assert.Equal(
            "Friday", EngineValue.Read(PSSerializer.Deserialize(PSSerializer.Serialize(DayOfWeek.Friday))).ToString());

    [Fact]
    public void A_password_is_not_kept()
    {
        using var password = new SecureString();
        password.AppendChar('x');

        Assert.Equal(CmdletValueKind.Opaque, EngineValue.Read(password).Kind);
        Assert.Equal(CmdletValueKind.Opaque, EngineValue.Read(new PSCredential("user", password)).Kind);
    }

    [Fact]
    public void A_property_that_fails_is_null()
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty("Name", "Contoso"));
        row.Properties.Add(new PSCodeProperty("Broken", typeof(EngineValueTests).GetMethod(nameof(GetBroken))));

        var read = EngineObject.Read(row);

        Assert.True(read.Contains("Broken"));
        Assert.True(read["Broken"].IsNull);
        Assert.Equal("Contoso", read["Name"].ToString());
    }

    [Fact]
    public void What_remoting_adds_is_left_out()
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty("Name", "Contoso"));
        row.Properties.Add(new PSNoteProperty("PSComputerName", "mail"));
        row.Properties.Add(new PSNoteProperty("RunspaceId", Guid.Empty));

        Assert.Equal(["Name"], EngineObject.Read(row).Properties.Select(property => property.Key));
    }

    [Fact]
    public void A_single_value_is_an_object_with_one_property()
        => Assert.Equal("Contoso", EngineObject.Read(PSObject.AsPSObject("Contoso"))["Value"].ToString());

    [Fact]
    public void An_object_that_contains_itself_is_read_to_a_certain_depth()
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty("Self", row));

        Assert.Equal(1, EngineObject.Read(row).Count);
    }

    [Fact]
    public void Reading_never_throws()
    {
        var simple = Gen.OneOf(
            Gen.String.Select(one => (object?)one), Gen.Int.Select(one => (object?)one), Gen.Double.Select(one => (object?)one),
            Gen.Bool.Select(one => (object?)one), Gen.Const((object?)null), Gen.DateTime.Select(one => (object?)one),
            Gen.ULong.Select(one => (object?)one), Gen.Guid.Select(one => (object?)PSObject.AsPSObject(one)));
        var nested = simple.Array[0, 4].Select(one => (object?)new ArrayList(one));
        Gen.OneOf(simple, nested).Array[0, 6].Sample(values =>
        {
            var row = new PSObject();
            for (var position = 0; position < values.Length; position++)
            {
                row.Properties.Add(new PSNoteProperty("P" + position, values[position]));
            }

            Assert.Equal(values.Length, EngineObject.Read(row).Count);
        });
    }

    public static string GetBroken(PSObject _) => throw new InvalidOperationException("It is broken.");

    private sealed class Size
    {
        public override string ToString() => "25 MB (26,214,400 bytes)";
    }
}
