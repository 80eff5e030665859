using System.Collections;
using System.Management.Automation;
using System.Net;
using System.Security;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConnectorSdk.Tests.Builders;
using Serilog;
using Serilog.Formatting.Json;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Passwords, and what serializers, loggers and debuggers see of the objects that have them.</summary>
public sealed class SecretTests
{
    private const string Password = "Zebra-7-Crossing";

    private static readonly JsonSerializerOptions _fields = new(JsonSerializerDefaults.Web) { IncludeFields = true };

    private static readonly NetworkCredential _network = new("someone", Password);

    private static readonly object _session = new { Password };

    private static readonly Dictionary<string, Func<object>> _secrets = new()
    {
        ["credential"] = () => new CmdletCredential(_network),
        ["credential with a variable"] = () => new CmdletCredential(_network, "relay"),
        ["credential of PowerShell"] = () => CmdletCredential.FromObject(new PSCredential("someone", Secure())),
        ["network credential"] = () => _network,
        ["bare credential of PowerShell"] = () => new PSCredential("someone", Secure()),
        ["secure string"] = Secure,
        ["variable"] = () => CmdletVariable.Named("secret", _network),
        ["table of objects"] = () => new Hashtable { ["a"] = _network },
        ["list of credentials"] = () => new object[] { new CmdletCredential(_network, "relay"), "a" },
        ["object"] = () => new { Password },
        ["bytes"] = () => System.Text.Encoding.UTF8.GetBytes(Password),
        ["list of objects"] = () => new Dictionary<string, object> { ["a"] = _network },
    };

    public static TheoryData<string> Secrets => [.. _secrets.Keys];

    [Theory]
    [MemberData(nameof(Secrets))]
    public void No_property_text_or_debugger_shows_it(string secret)
        => Assert.All(ObjectsWith(secret), root => Assert.DoesNotContain(ObjectWalk.TextsOf(root), Shows));

    [Fact]
    public void Properties_that_show_it_would_be_noticed()
        => Assert.All(
            new object[] { _network, new { Inner = new[] { new { Password } } } },
            root => Assert.Contains(ObjectWalk.TextsOf(root), Shows));

    [Theory]
    [MemberData(nameof(Secrets))]
    public void No_json_shows_it(string secret)
        => Assert.All(ObjectsWith(secret).Where(root => root is not Exception), root =>
        {
            Assert.False(Shows(JsonSerializer.Serialize(root, root.GetType())));
            Assert.False(Shows(JsonSerializer.Serialize(root, _fields)));
            Assert.False(Shows(JsonSerializer.Serialize(new { Outer = new[] { root } })));
        });

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Generated_json_code_shows_it_neither(string secret)
    {
        var json = JsonSerializer.Serialize(Command(secret), MailJson.Default.CmdletCommand);
        Assert.Equal(JsonSerializer.Serialize(Command(secret)), json);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void No_serializer_without_our_converters_shows_it(string secret)
        => Assert.All(ObjectsWith(secret), root => Assert.False(Shows(Newtonsoft.Json.JsonConvert.SerializeObject(root))));

    [Theory]
    [MemberData(nameof(Secrets))]
    public void No_logger_shows_it(string secret)
    {
        using var output = new StringWriter();
        using (var logger = new LoggerConfiguration().Destructure.ToMaximumDepth(10)
            .WriteTo.Sink(new TextSink(output)).CreateLogger())
        {
            foreach (var root in ObjectsWith(secret))
            {
                logger.Information("{@Root} {Root}", root, root);
            }
        }

        Assert.NotEmpty(output.ToString());
        Assert.False(Shows(output.ToString()));
    }

    [Fact]
    public void The_secret_itself_is_there_for_code_that_runs_the_command()
    {
        var values = SampleConnector.New("n").WithSmartHosts("a.com").WithAuthenticationCredential(_network)
            .WithParameter("Session", _session).WithParameter("Other", _network).Build()
            .Parameters.ToDictionary(item => item.Name, item => item.Value);

        Assert.Same(_network, Assert.IsType<CmdletCredential>(values["AuthenticationCredential"]).GetCredential());
        Assert.Same(_network, Assert.IsType<CmdletCredential>(values["Other"]).GetCredential());
        Assert.Same(_session, Assert.IsType<CmdletVariable>(values["Session"]).GetValue());
    }

    [Fact]
    public void The_json_of_a_command_names_the_variables()
    {
        var command = SampleConnector.New("n").WithPort(25).WithConfirm(false).WithSmartHosts("a.com", "b.com")
            .WithAuthenticationCredential(new CmdletCredential(_network, "relay")).WithTimeout(TimeSpan.FromMinutes(1))
            .WithParameter("Session", new object()).WithParameter("Block", new CmdletScript("Get-Date"))
            .WithParameter("Nothing", null).Build();

        var json = JsonSerializer.Serialize(command);

        Assert.Equal(
            """
            {"Name":"New-SampleConnector","Parameters":[{"Name":"Name","Value":"n","IsSwitch":false,"Type":"String"},
            {"Name":"AuthenticationCredential","Value":"$relay","IsSwitch":false,"Type":"PSCredential","Kind":"Credential"},
            {"Name":"Confirm","Value":false,"IsSwitch":true,"Type":"SwitchParameter"},
            {"Name":"Port","Value":25,"IsSwitch":false,"Type":"Int32"},
            {"Name":"SmartHosts","Value":["a.com","b.com"],"IsSwitch":false,"Type":"MultiValuedProperty"},
            {"Name":"Timeout","Value":"00:01:00","IsSwitch":false,"Type":"EnhancedTimeSpan","Kind":"TimeSpan"},
            {"Name":"Session","Value":"$session","IsSwitch":false,"Kind":"Variable"},
            {"Name":"Block","Value":"Get-Date","IsSwitch":false,"Kind":"Script"},
            {"Name":"Nothing","Value":null,"IsSwitch":false}],
            "Variables":[{"Name":"relay","Parameters":["AuthenticationCredential"]},{"Name":"session","Parameters":["Session"]}]}
            """.ReplaceLineEndings(""),
            json);
        Assert.Equal(
            Regex.Replace(json, ",\"(Type|Kind)\":\"\\w+\"", ""), Newtonsoft.Json.JsonConvert.SerializeObject(command));
    }

    [Fact]
    public void A_credential_without_a_variable_is_named_after_its_parameter()
        => Assert.Contains(
            "\"$authenticationCredential\"", JsonSerializer.Serialize(Command("credential")), StringComparison.Ordinal);

    /// <summary>What holds the secret, or is made of what holds it.</summary>
    private static object[] ObjectsWith(string secret)
    {
        var command = Command(secret);
        var builder = Builder(secret).WithPort(70_000).WithParameter("Name", null);
        List<object> roots =
        [
            command, command.Parameters, command.Parameters[^1], command.Parameters[^1].Value!, builder, builder.Validate(),
            Assert.Throws<CmdletValidationException>(builder.Build),
        ];
        return _secrets[secret]() is CmdletCredential known ? [.. roots, known] : [.. roots];
    }

    private static CmdletCommand Command(string secret) => Builder(secret).WithSmartHosts("a.com").Build();

    private static SampleConnector.NewBuilder Builder(string secret)
        => SampleConnector.New("n").WithParameter("AuthenticationCredential", _secrets[secret]())
            .WithParameter("Other", _secrets[secret]());

    private static SecureString Secure() => new NetworkCredential("", Password).SecurePassword;

    /// <summary>Also as the hexadecimal text or Base64 of its bytes.</summary>
    private static bool Shows(string text) => new[]
        {
            Password,
            Convert.ToHexString(System.Text.Encoding.Unicode.GetBytes(Password)),
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Password)).TrimEnd('='),
        }.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private sealed class TextSink(TextWriter output) : Serilog.Core.ILogEventSink
    {
        private readonly JsonFormatter _formatter = new(renderMessage: true);

        public void Emit(Serilog.Events.LogEvent logEvent) => _formatter.Format(logEvent, output);
    }
}
