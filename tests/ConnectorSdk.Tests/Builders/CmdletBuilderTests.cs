using System.Net;

namespace ConnectorSdk.Tests.Builders;

public sealed class CmdletBuilderTests
{
    [Fact]
    public void Parameters_come_in_the_order_of_the_document_whatever_the_order_of_setters()
    {
        var mode = SampleConnector.Mode.Internet;
        var forward = SampleConnector.New("x").WithConfirm().WithMode(mode).WithPort(26).WithUseMXRecord(true);
        var backward = SampleConnector.New("x").WithUseMXRecord(true).WithPort(26).WithMode(mode).WithConfirm();
        Assert.Equal(
            "New-SampleConnector -Name 'x' -Confirm -Mode Internet -Port 26 -UseMXRecord $true",
            forward.Build().ToPowerShell());
        Assert.Equal(forward.Build().ToPowerShell(), backward.Build().ToPowerShell());
    }

    [Fact]
    public void A_later_value_replaces_an_earlier_one()
        => Assert.Equal(
            "New-SampleConnector -Name 'y' -Port 3",
            SampleConnector.New("x").WithPort(2).WithName("y").WithPort(3).Build().ToPowerShell());

    [Fact]
    public void All_parameters_at_once_are_kept()
        => Assert.Equal(12, Full().Build().Parameters.Count);

    [Fact]
    public void A_built_command_does_not_change_with_its_builder()
    {
        var builder = SampleConnector.New("x").WithPort(2).WithParameter("Extra", 1);
        var command = builder.Build();
        builder.WithPort(3).WithConfirm().WithParameter("Extra", 2).WithParameter("More", 2);
        Assert.Equal("New-SampleConnector -Name 'x' -Port 2 -Extra 1", command.ToPowerShell());
        Assert.Equal(3, command.Parameters.Count);
    }

    [Fact]
    public void A_list_is_copied_when_it_is_set()
    {
        SmartHost[] hosts = ["a.com", "b.com"];
        var builder = SampleConnector.New("x").WithSmartHosts(hosts);
        hosts[0] = "c.com";
        Assert.Equal("New-SampleConnector -Name 'x' -SmartHosts 'a.com','b.com'", builder.Build().ToPowerShell());
    }

    [Fact]
    public void The_parameters_of_a_command_cannot_be_changed()
        => Assert.Throws<NotSupportedException>(
            () => ((IList<CmdletArgument>)SampleConnector.New("x").Build().Parameters).Clear());

    [Fact]
    public void A_command_gives_each_value_in_its_type()
    {
        var start = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var id = Guid.NewGuid();
        var command = Full().WithStart(start).WithId(id).Build();
        var values = command.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        Assert.Equal("New-SampleConnector", command.Name);
        Assert.Equal("Contoso", values["Name"]);
        Assert.Equal(true, values["Confirm"]);
        Assert.Equal("TLS1.2", values["Mode"]);
        Assert.Equal(25L, values["Port"]);
        Assert.Equal(["a.com"], Assert.IsAssignableFrom<IReadOnlyList<string>>(values["SmartHosts"]));
        Assert.Equal(start, values["Start"]);
        Assert.Equal(DateTimeKind.Utc, Assert.IsType<DateTime>(values["Start"]).Kind);
        Assert.Equal(TimeSpan.FromMinutes(15), values["Timeout"]);
        Assert.Equal(id, values["Id"]);
        Assert.Equal("cred", Assert.IsType<CmdletCredential>(values["AuthenticationCredential"]).VariableName);
    }

    [Fact]
    public void Only_a_switch_is_a_switch()
        => Assert.Equal(
            ["Confirm"],
            Full().Build().Parameters.Where(parameter => parameter.IsSwitch).Select(parameter => parameter.Name));

    [Fact]
    public void A_setter_that_is_given_null_leaves_an_unset_parameter_unset()
    {
        var builder = SetNulls(SampleConnector.New("x"));
        Assert.Equal("Name", Assert.Single(builder.Build().Parameters).Name);
    }

    [Fact]
    public void A_setter_that_is_given_null_leaves_a_value_as_it_is()
        => Assert.Equal(Full().WithTotal(5).Build(), SetNulls(Full().WithTotal(5)).Build());

    [Fact]
    public void Null_is_sent_by_name()
    {
        var builder = SampleConnector.New("x").WithMode(SampleConnector.Mode.Internal).WithParameter("Mode", null);
        Assert.Equal("New-SampleConnector -Name 'x' -Mode $null", builder.Build().ToPowerShell());
    }

    [Fact]
    public void A_method_that_clears_a_parameter_sends_null()
        => Assert.Equal("Set-Sample -Name 'x' -Enabled $null", SampleSets.SetByName("x").WithEnabled(true).ClearEnabled().Build()
            .ToPowerShell());

    [Fact]
    public void Null_as_the_argument_of_an_entry_method_is_sent()
        => Assert.Equal("Mandatory parameter Name is $null.", Assert.Single(SampleConnector.New(null).Validate()).Message);

    /// <summary>A default of a value type that holds a text is no null: it is the empty text.</summary>
    [Fact]
    public void The_default_of_a_text_value_is_a_value()
        => Assert.Equal("New-SampleConnector -Name 'x' -TlsDomain ''", SampleConnector.New("x").WithTlsDomain(default(SmtpDomain))
            .Build().ToPowerShell());

    private static SampleConnector.NewBuilder SetNulls(SampleConnector.NewBuilder builder)
    {
        (string? text, SmtpDomain? domain) = (null, null);
        return builder.WithName(null).WithMode(null).WithModes(null).WithPort(null).WithSmartHosts((IEnumerable<SmartHost>?)null)
            .WithSmartHosts((SmartHost[]?)null).WithStart(null).WithTimeout(null).WithTlsDomain(text).WithTlsDomain(domain)
            .WithTlsDomain(null).WithTlsDomain(default).WithUseMXRecord(null).WithId(null).WithConfirm(null).WithRatio(null)
            .WithTotal(null).WithAuthenticationCredential(null).WithErrorAction(null).WithVerbose(null).WithDebug(null);
    }

    [Fact]
    public void A_number_that_is_no_member_of_the_enum_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => SampleConnector.New("x").WithMode((SampleConnector.Mode)99));

    [Fact]
    public void The_text_of_a_command_is_its_PowerShell_text()
    {
        var command = SampleConnector.New("x").Build();
        Assert.Equal(command.ToPowerShell(), command.ToString());
        Assert.Equal("-Name 'x'", command.Parameters[0].ToString());
    }

    [Fact]
    public void A_password_appears_in_no_text()
    {
        var credential = new CmdletCredential(new NetworkCredential("someone", "Secret-123"));
        var builder = SampleConnector.New("x").WithAuthenticationCredential(credential);
        var message = Assert.Throws<CmdletValidationException>(() => builder.Build()).ToString();
        var command = builder.WithSmartHosts("a.com").Build();
        var texts = new[] { credential.ToString(), message, command.ToPowerShell(), command.Parameters[1].ToString() };
        Assert.All(texts, text => Assert.DoesNotContain("Secret-123", text, StringComparison.Ordinal));
        Assert.EndsWith(
            "-AuthenticationCredential $authenticationCredential -SmartHosts 'a.com'",
            command.ToPowerShell(),
            StringComparison.Ordinal);
    }

    private static SampleConnector.NewBuilder Full() => SampleConnector.New("Contoso")
        .WithAuthenticationCredential(CmdletCredential.FromVariable("cred"))
        .WithConfirm()
        .WithMode(SampleConnector.Mode.Tls12)
        .WithModes(SampleConnector.Mode.Internal, SampleConnector.Mode.Tls12)
        .WithPort(25)
        .WithSmartHosts("a.com")
        .WithStart(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc))
        .WithTimeout(TimeSpan.FromMinutes(15))
        .WithTlsDomain("contoso.com")
        .WithUseMXRecord(false)
        .WithId(Guid.Empty);
}
