using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Rendering;

/// <summary>Runs rendered commands against a function, so that PowerShell's own binder converts the values.</summary>
public sealed class BindingTests
{
    private const string Function = """
        function New-SampleConnector
        {
            param([string]$Name, [string[]]$SmartHosts, [switch]$Confirm, [bool]$UseMXRecord, [int]$Port, [timespan]$Timeout,
                [datetime]$Start, [guid]$Id, [object]$AuthenticationCredential, [switch]$Extra, [bool]$Other, [long]$Number,
                [double]$Ratio, [ulong]$Total,
                [scriptblock]$Action, [scriptblock[]]$Actions, [decimal]$Price, [object]$Any)
            $PSBoundParameters
        }
        $cred = 'the credential'
        """;

    private static Dictionary<string, object?> Bind(SampleConnector.NewBuilder builder)
    {
        var (bound, errors) = Run(builder);
        Assert.Empty(errors);
        return new Dictionary<string, object?>(
            Assert.IsAssignableFrom<IDictionary<string, object?>>(Assert.Single(bound).BaseObject));
    }

    private static (IReadOnlyList<PSObject> Bound, IReadOnlyList<ErrorRecord> Errors) Run(SampleConnector.NewBuilder builder)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        var bound = shell.AddScript(Function).AddStatement().AddScript(builder.Build().ToPowerShell()).Invoke();
        return (bound, [.. shell.Streams.Error]);
    }

    [Theory]
    [InlineData("a.com")]
    [InlineData("a.com", "b.com")]
    [InlineData]
    public void Lists_of_any_length_bind_to_a_list_parameter(params string[] hosts)
        => Assert.Equal(hosts, Bind(SampleConnector.New("n").WithSmartHosts(hosts.Select(SmartHost.Parse)))["SmartHosts"]);

    [Fact]
    public void Typed_values_bind_to_typed_parameters()
    {
        var start = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var id = Guid.NewGuid();
        var bound = Bind(SampleConnector.New("n")
            .WithPort(26)
            .WithTimeout(new TimeSpan(1, 2, 3, 4))
            .WithStart(start)
            .WithId(id)
            .WithUseMXRecord(true));
        Assert.Equal(26, bound["Port"]);
        Assert.Equal(new TimeSpan(1, 2, 3, 4), bound["Timeout"]);
        Assert.Equal(start, Assert.IsType<DateTime>(bound["Start"]).ToUniversalTime());
        Assert.Equal(id, bound["Id"]);
        Assert.Equal(true, bound["UseMXRecord"]);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-1.7976931348623157E+308)]
    [InlineData(5E-324)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_number_with_a_fraction_binds_to_itself_in_every_culture(double ratio)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(ratio, Bind(SampleConnector.New("n").WithRatio(ratio))["Ratio"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_largest_number_binds()
        => Assert.Equal(ulong.MaxValue, Bind(SampleConnector.New("n").WithTotal(ulong.MaxValue))["Total"]);

    [Fact]
    public void A_negative_number_binds()
        => Assert.Equal(-5L, Bind(SampleConnector.New("n").WithParameter("Number", -5))["Number"]);

    /// <summary>PowerShell takes a bare <c>-5</c> for a string where any type is welcome.</summary>
    [Fact]
    public void A_negative_number_stays_a_number_where_any_type_is_taken()
        => Assert.Equal(-5, Bind(SampleConnector.New("n").WithParameter("Any", -5))["Any"]);

    [Fact]
    public void A_list_of_one_stays_a_list_where_any_type_is_taken()
        => Assert.Equal(
            ["a"],
            Assert.IsType<object[]>(Bind(SampleConnector.New("n").WithParameter("Any", new[] { "a" }))["Any"]));

    /// <summary>In quotes PowerShell rounds it to 15 digits.</summary>
    [Theory]
    [InlineData("0.1000000000000000055511151231")]
    [InlineData("-7922816251426433759354395033.5")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("19.99")]
    public void A_decimal_number_keeps_all_its_digits(string digits)
    {
        var price = decimal.Parse(digits, CultureInfo.InvariantCulture);
        Assert.Equal(price, Bind(SampleConnector.New("n").WithParameter("Price", price))["Price"]);
    }

    /// <summary>PowerShell reads <c>'-0'</c> as an integer first.</summary>
    [Fact]
    public void A_negative_zero_keeps_its_sign()
        => Assert.True(double.IsNegative(Assert.IsType<double>(Bind(SampleConnector.New("n").WithRatio(-0.0))["Ratio"])));

    /// <summary>Even in quotes it makes PowerShell read the rest of the line as one text.</summary>
    [Fact]
    public void The_stop_parsing_token_as_a_text_loses_nothing_behind_it()
    {
        var bound = Bind(SampleConnector.New("--%").WithParameter("Any", new[] { "--%", "b" }).WithPort(25));
        Assert.Equal("--%", bound["Name"]);
        Assert.Equal(25, bound["Port"]);
        Assert.Equal(["--%", "b"], Assert.IsType<object[]>(bound["Any"]));
    }

    [Fact]
    public void A_switch_binds_on_and_off()
    {
        Assert.True(Assert.IsType<SwitchParameter>(Bind(SampleConnector.New("n").WithConfirm())["Confirm"]).ToBool());
        Assert.False(Assert.IsType<SwitchParameter>(Bind(SampleConnector.New("n").WithConfirm(false))["Confirm"]).ToBool());
    }

    [Fact]
    public void An_undocumented_true_binds_to_a_switch_and_to_a_Boolean()
    {
        var bound = Bind(SampleConnector.New("n").WithParameter("Extra", true).WithParameter("Other", true));
        Assert.True(Assert.IsType<SwitchParameter>(bound["Extra"]).ToBool());
        Assert.Equal(true, bound["Other"]);
    }

    [Fact]
    public void A_credential_binds_to_the_variable_that_stands_for_it()
        => Assert.Equal(
            "the credential",
            Bind(SampleConnector.New("n")
                .WithSmartHosts("a.com")
                .WithAuthenticationCredential(CmdletCredential.FromVariable("cred")))["AuthenticationCredential"]);

    /// <summary>Some end a text in quotes, or a block in braces, too early.</summary>
    [Theory]
    [InlineData("Get-Date")]
    [InlineData("")]
    [InlineData("'it''s'; \"$(1)\"")]
    [InlineData("\u2018typographic\u2019")]
    [InlineData("if ($true) { '}' } # }\n'next'")]
    public void Code_binds_to_a_script_block(string code)
        => Assert.Equal(code, Assert.IsType<ScriptBlock>(
            Bind(SampleConnector.New("n").WithParameter("Action", new CmdletScript(code)))["Action"]).ToString());

    /// <summary>This is why there is a type for code.</summary>
    [Fact]
    public void A_text_does_not_bind_to_a_script_block()
        => Assert.Contains(
            "ScriptBlock", Assert.Single(Run(SampleConnector.New("n").WithParameter("Action", "Get-Date")).Errors).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("1")]
    [InlineData("1", "'2'")]
    public void Scripts_bind_to_a_list_of_script_blocks(params string[] codes)
        => Assert.Equal(codes, Assert.IsType<ScriptBlock[]>(Bind(SampleConnector.New("n")
            .WithParameter("Actions", codes.Select(code => new CmdletScript(code))))["Actions"])
            .Select(block => block.ToString()));
}
