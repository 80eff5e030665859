using System.Text;
using System.Text.Json;
using ConnectorSdk.ExchangeOnline.Wire;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Wire;

/// <summary>The bodies of answers.</summary>
public sealed class AnswerReaderTests
{
    [Fact]
    public void A_row_has_typed_values()
    {
        var row = Assert.Single(Read("""
            {"@odata.context":"x","value":[{"Name":"Hall","On":false,"Comment":null,"Shades@odata.type":"#Collection(String)",
            "Shades":["red","blue"],"Guid@data.type":"System.Guid","Guid@odata.type":"#Guid",
            "Guid":"11111111-2222-3333-4444-555555555555",
            "Watts@data.type":"System.Int32","Watts":40,
            "Since@data.type":"System.DateTime","Since":"2026-01-02T03:04:05.0000000+00:00",
            "Fade@data.type":"System.TimeSpan","Fade":"00:10:00","Level@data.type":"System.Int32","Level":"7",
            "Size":"25 MB (26,214,400 bytes)"}]}
            """).Rows);

        Assert.Equal(
            ["Name", "On", "Comment", "Shades", "Guid", "Watts", "Since", "Fade", "Level", "Size"],
            row.Properties.Select(pair => pair.Key));
        Assert.Equal(
            [
                CmdletValueKind.Text, CmdletValueKind.Boolean, CmdletValueKind.Null, CmdletValueKind.List, CmdletValueKind.Guid,
                CmdletValueKind.Integer, CmdletValueKind.DateTime, CmdletValueKind.TimeSpan, CmdletValueKind.Integer,
                CmdletValueKind.Text,
            ],
            row.Properties.Select(pair => pair.Value.Kind));
        Assert.Equal(TimeSpan.FromMinutes(10), row["Fade"].AsTimeSpan());
        Assert.Equal(["red", "blue"], row["Shades"].AsList().Select(item => item.ToString()));
    }

    [Fact]
    public void A_value_that_is_not_of_its_type_remains_a_text()
        => Assert.Equal("never", Read("""{"value":[{"A@data.type":"System.DateTime","A":"never"}]}""").Rows[0]["A"].ToString());

    [Fact]
    public void Rows_may_have_other_properties_than_the_row_before()
    {
        var rows = Read("""{"value":[{"A":1,"B":2},{"A":3},{"A":4,"C":5,"B":6},{"A":7,"C":8,"B":9},{}]}""").Rows;

        Assert.Equal(
            ["A=1 B=2", "A=3", "A=4 C=5 B=6", "A=7 C=8 B=9", ""],
            rows.Select(row => string.Join(' ', row.Properties.Select(pair => $"{pair.Key}={pair.Value}"))));
    }

    [Fact]
    public void A_name_that_occurs_again_is_ignored()
        => Assert.Equal("1", Read("""{"value":[{"A":1,"a":2}]}""").Rows[0]["A"].ToString());

    [Fact]
    public void Objects_and_lists_are_nested()
        => Assert.Equal(
            "deep", Read("""{"value":[{"A":{"B":[{"C":"deep"}]}}]}""").Rows[
                0]["A"].AsObject()!["B"].AsList()[0].AsObject()!["C"].ToString());

    [Fact]
    public void Half_of_a_character_is_no_failure()
        => Assert.NotNull(Read("""{"value":[{"A":"\ud800"}]}""").Rows[0]["A"].ToString());

    [Fact]
    public void Warnings_errors_and_questions_are_found()
    {
        var answer = Read("""
            {"adminapi.warnings@odata.type":"#Collection(String)","@adminapi.warnings":["one",null,"two"],
            "@adminapi.errors":["bad"],
            "@adminapi.confirmationmessage":"Sure?","@odata.nextLink":"https://contoso.com/next","value":[]}
            """);

        Assert.Equal(["one", "two"], answer.Warnings);
        Assert.Equal(["bad"], answer.Errors);
        Assert.Equal(("Sure?", "https://contoso.com/next"), (answer.Confirmation, answer.NextLink));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"value\":[{\"Name\":")]
    [InlineData("{\"value\":{}}")]
    [InlineData("{\"value\":[]} x")]
    public void Other_bodies_are_not_answers(string body) => Assert.ThrowsAny<JsonException>(() => Read(body));

    [Fact]
    public void An_answer_that_is_cut_anywhere_is_not_an_answer()
    {
        var body = Encoding.UTF8.GetBytes(
            """{"@adminapi.warnings":["w"],"value":[{"Name":"Hall","N@data.type":"System.Int32","N":1}]}""");

        Assert.All(Enumerable.Range(0, body.Length), length
            => Assert.ThrowsAny<JsonException>(() => AnswerReader.Read(body.AsSpan(0, length))));
    }

    [Fact]
    public void A_damaged_body_is_read_or_refused()
    {
        var body = Encoding.UTF8.GetBytes(
            """{"@adminapi.warnings":["w"],"value":[{"Name":"Hall","N@data.type":"System.Int32","N":1.5e3}]}""");
        Gen.Select(Gen.Int[0, body.Length - 1], Gen.Byte).Array[1, 4].Sample(changes =>
        {
            byte[] damaged = [.. body];
            foreach (var (index, value) in changes)
            {
                damaged[index] = value;
            }

            try
            {
                AnswerReader.Read(damaged);
            }
            catch (JsonException)
            {
            }
        });
    }

    private static WireAnswer Read(string body) => AnswerReader.Read(Encoding.UTF8.GetBytes(body));
}
