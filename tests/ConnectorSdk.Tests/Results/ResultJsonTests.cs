using System.Text.Json;

namespace ConnectorSdk.Tests.Results;

/// <summary>The JSON of objects in the output of a cmdlet.</summary>
public sealed class ResultJsonTests
{
    [Fact]
    public void An_object_is_a_JSON_object_whatever_the_options_are()
    {
        var item = new CmdletObject(
        [
            new("Name", "a"), new("enabled", true), new("Port", 25), new("Ratio", 1.5), new("Exact", 0.1m), new("None", null),
            new("Hosts", new[] { "b", "c" }), new("Nested", new Dictionary<string, object?> { ["X"] = 1 }),
            new("Timeout", TimeSpan.FromMinutes(1)), new("Opaque", new object()), new("NaN", double.NaN),
        ]);
        var json = JsonSerializer.Serialize(item, JsonSerializerOptions.Web);
        Assert.Equal(
            """
            {"Name":"a","enabled":true,"Port":25,"Ratio":1.5,"Exact":0.1,"None":null,"Hosts":["b","c"],"Nested":{"X":1},
            "Timeout":"00:01:00","Opaque":null,"NaN":"NaN"}
            """.ReplaceLineEndings(""),
            json);
    }

    [Fact]
    public void JSON_is_read_as_an_object()
    {
        var item = JsonSerializer.Deserialize<CmdletObject>("""{"A":1,"a":2,"B":1.50,"C":1e300,"D":[null,{"E":""}]}""")!;
        Assert.Equal(1, item["a"].AsInteger());
        Assert.Equal("1.50", item["B"].ToString());
        Assert.Equal(1e300, item["C"].AsNumber());
        Assert.True(item["D"].AsList()[0].IsNull);
        Assert.Equal(CmdletValueKind.Text, item["D"].AsList()[1].AsObject()!["E"].Kind);
    }

    [Fact]
    public void A_value_that_is_null_is_read()
    {
        Assert.True(JsonSerializer.Deserialize<CmdletValue>("null").IsNull);
        Assert.Equal("null", JsonSerializer.Serialize(default(CmdletValue)));
        Assert.Null(JsonSerializer.Deserialize<CmdletObject>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CmdletObject>("[]"));
    }
}
