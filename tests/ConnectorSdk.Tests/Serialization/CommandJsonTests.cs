using System.Collections;
using System.Collections.Specialized;
using System.Net;
using System.Text.Json;
using ConnectorSdk.Tests.Builders;
using ConnectorSdk.Tests.Rendering.Oracle;
using CsCheck;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Commands that are stored as JSON and read back.</summary>
public sealed class CommandJsonTests
{
    private static readonly JsonSerializerOptions[] _options =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
        new() { TypeInfoResolver = MailJson.Default },
    ];

    /// <summary>JSON can't hold a surrogate without its pair, and objects without text are read back as variables.</summary>
    [Fact]
    public void A_command_is_read_back_as_an_equal_one() => Gen.Select(RenderedValue.Any.Array[1, 6], Gen.Int[0, 3])
        .Select((values, options) => (Command: Build(values), Options: _options[options]))
        .Where(one => IsJson(one.Command.ToPowerShell()))
        .Sample(one =>
        {
            var json = JsonSerializer.Serialize(one.Command, one.Options);
            var read = JsonSerializer.Deserialize<CmdletCommand>(json, one.Options)!;
            Assert.Equal(one.Command, read);
            Assert.Equal(one.Command.GetHashCode(), read.GetHashCode());
            Assert.Equal(one.Command.ToPowerShell(), read.ToPowerShell());
            Assert.Equal(json, JsonSerializer.Serialize(read, one.Options));
            Assert.Equal(
                one.Command.Parameters.Select(argument => argument.Value?.GetType().Name),
                read.Parameters.Select(argument => argument.Value?.GetType().Name));
        });

    public static TheoryData<object?> Objects =>
    [
        new Hashtable { ["$type"] = "x", ["a"] = new Hashtable { ["b"] = 5L } },
        new Dictionary<string, object?> { ["z"] = 'c', ["a"] = null, ["m"] = new object[] { (short)1, 2u, 3.5f, 1e300 } },
        new OrderedDictionary { ["z"] = new Uri("a%20b", UriKind.Relative), ["a"] = IPAddress.Loopback },
        new object[] { CmdletVariable.Named("x"), CmdletCredential.FromVariable("y"), new CmdletScript("Get-Date"), 0.1m },
        new object[] { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), TimeSpan.FromTicks(5), Guid.Empty },
        new object[] { (byte)1, (sbyte)-1, ushort.MaxValue, ulong.MaxValue, new Version(1, 2) },
        new object[] { new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-7)), true },
        new Hashtable(),
        DayOfWeek.Friday,
        new SmartHost[] { "a.com" },
        0.1000000000000000055511151231m,
    ];

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void Tables_and_lists_keep_the_types_of_their_elements(object? value)
    {
        var command = SampleConnector.New("x").WithParameter("Any", value).Build();
        var read = JsonSerializer.Deserialize<CmdletCommand>(JsonSerializer.Serialize(command))!;
        Assert.Equal(command, read);
        Assert.Equal(command.ToPowerShell(), read.ToPowerShell());
        Assert.Equal(command.Parameters[^1].Value?.GetType(), read.Parameters[^1].Value?.GetType(), SameShape);
    }

    [Fact]
    public void Secrets_are_read_back_as_variables()
    {
        var command = SampleConnector.New("x").WithSmartHosts("a.com")
            .WithAuthenticationCredential(new CmdletCredential(new NetworkCredential("someone", "Secret-123"), "relay"))
            .WithParameter("Session", new { Password = "Secret-123" })
            .WithParameter("Other", CmdletVariable.Named("other", "Secret-123"))
            .Build();

        var json = JsonSerializer.Serialize(command);
        var read = JsonSerializer.Deserialize<CmdletCommand>(json)!;

        Assert.DoesNotContain("Secret-123", json, StringComparison.Ordinal);
        Assert.Equal(["$relay", "$session", "$other"], read.Variables.Select(variable => variable.ToString()));
        Assert.All(read.Variables, variable => Assert.Null(variable.GetValue()));
        Assert.Equal(CmdletCredential.FromVariable("relay"), read.Parameters[1].Value);
    }

    [Fact]
    public void An_argument_is_read_back_alone()
    {
        var argument = SampleConnector.New("x").WithTimeout(TimeSpan.FromMinutes(1)).Build().Parameters[1];
        Assert.Equal(argument, JsonSerializer.Deserialize<CmdletArgument>(JsonSerializer.Serialize(argument)));
    }

    [Fact]
    public void The_name_of_a_command_is_never_code()
        => Assert.Equal(
            "& 'Get-Date; Remove-Item' -Name 'x'",
            JsonSerializer.Deserialize<CmdletCommand>(
                """{"Name":"Get-Date; Remove-Item","Parameters":[{"Name":"Name","Value":"x","Type":"String"}]}""")!
                .ToPowerShell());

    [Theory]
    [InlineData("""{"Name":"New-Lamp"}""", "A command requires a list of Parameters.")]
    [InlineData("""{"Parameters":[]}""", "A command requires the Name of a cmdlet.")]
    [InlineData("""{"Name":5,"Parameters":[]}""", "Name is expected to be a string, not Number.")]
    [InlineData("""[]""", "An object is expected, not Array.")]
    [InlineData("""{"Name":"New-Lamp","Parameters":[5]}""", "An object is expected, not Number.")]
    [InlineData("""{"Name":"New-Lamp","Parameters":[{"Value":5}]}""", "An argument requires the Name of a parameter.")]
    [InlineData("""{"Name":"New-Lamp","Parameters":[{"Name":"a; b","Value":5}]}""",
        "An argument requires the Name of a parameter.")]
    [InlineData("""{"Name":"New-Lamp","Parameters":[{"Name":"A"}]}""", "The argument A has no Value.")]
    public void What_is_no_command_is_refused(string json, string reason)
        => Assert.Contains(
            reason,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CmdletCommand>(json)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"Value":1.5}""", "A value can't be read from Number")]
    [InlineData("""{"Value":{}}""", "A value can't be read from Object")]
    [InlineData("""{"Value":[5]}""", "it contains Number.")]
    [InlineData("""{"Value":"x","Kind":"Guid"}""", "isn't a value of the kind Guid.")]
    [InlineData("""{"Value":"x","Kind":"Variable"}""", "of the kind Variable.")]
    [InlineData("""{"Value":"x","Kind":"Lamp"}""", "of the kind Lamp.")]
    [InlineData("""{"Value":[null],"Kind":"NameList"}""", "of the kind NameList.")]
    [InlineData("""{"Value":{"b":{"$type":"guid"}},"Kind":"Object"}""", "no $value.")]
    [InlineData("""{"Value":{"b":{"$type":"x","$value":""}},"Kind":"Object"}""", "'x' isn't")]
    [InlineData("""{"Value":{"b":{"$type":"byte","$value":"300"}},"Kind":"Object"}""", "isn't a byte.")]
    public void What_is_no_value_is_refused(string value, string reason)
        => What_is_no_command_is_refused(
            $$"""{"Name":"New-Lamp","Parameters":[{"Name":"A",{{value[1..]}}]}""", reason);

    private static bool IsJson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A list of one type is read back as a list of objects.</summary>
    private static bool SameShape(Type? given, Type? read)
        => given == read || (given is { IsGenericType: true } && read is { IsGenericType: true });

    private static CmdletCommand Build(RenderedValue[] values)
    {
        var recorder = new Recorder();
        foreach (var value in values)
        {
            value.Give(recorder);
        }

        return recorder.Build();
    }
}
