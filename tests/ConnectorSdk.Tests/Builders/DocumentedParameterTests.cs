using System.Net;

namespace ConnectorSdk.Tests.Builders;

/// <summary>Documented parameters that are set by their name: values are converted and checked as by their setters.</summary>
public sealed class DocumentedParameterTests
{
    public static TheoryData<string, object?, string> Accepted => new()
    {
        { "Port", "25", "-Port 25" },
        { "port", " 25 ", "-Port 25" },
        { "Port", (byte)25, "-Port 25" },
        { "Port", 25L, "-Port 25" },
        { "Port", null, "-Port $null" },
        { "Port", CmdletVariable.Named("port"), "-Port $port" },
        { "UseMXRecord", "True", "-UseMXRecord $true" },
        { "Confirm", "$false", "-Confirm:$false" },
        { "Confirm", true, "-Confirm" },
        { "Timeout", "1:00", "-Timeout '01:00:00'" },
        { "Timeout", TimeSpan.FromMinutes(1), "-Timeout '00:01:00'" },
        { "Id", "{4A0C1B62-6A4C-4B4E-9D6A-0B7A2F3C5D11}", "-Id '4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11'" },
        { "Ratio", "1.5", "-Ratio '1.5'" },
        { "Ratio", 2, "-Ratio 2" },
        { "Total", "18446744073709551615", "-Total '18446744073709551615'" },
        { "Mode", SampleConnector.Mode.Internet, "-Mode Internet" },
        { "Mode", SampleConnector.Mode.Tls12, "-Mode 'TLS1.2'" },
        { "TlsDomain", "two words", "-TlsDomain 'two words'" },
        { "SmartHosts", new[] { "a.com", "b.com" }, "-SmartHosts 'a.com','b.com'" },
        { "Start", "01/02/2026", "-Start '01/02/2026'" },
        { "AuthenticationCredential", CmdletCredential.FromVariable("cred"), "-AuthenticationCredential $cred" },
    };

    [Theory]
    [MemberData(nameof(Accepted), DisableDiscoveryEnumeration = true)]
    public void A_value_is_converted_to_the_type(string parameter, object? value, string expected)
        => Assert.Equal(
            expected,
            SampleConnector.New("n").WithSmartHosts("a.com").WithParameter(parameter, value).Build()
                .Parameters.Single(argument => argument.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)).ToString());

    public static TheoryData<string, object, string> Refused => new()
    {
        { "Port", "many", "'many' isn't valid for Port, which has the type Int32." },
        { "Port", "", "'' isn't valid for Port" },
        { "Port", 2.5, "2.5 (Double) isn't valid for Port" },
        { "Port", long.MaxValue, "9223372036854775807 (Int64) isn't valid for Port" },
        { "Port", true, "A value of the type Boolean isn't valid for Port" },
        { "Port", new[] { 1 }, "A value of the type Int32[] isn't valid for Port" },
        { "UseMXRecord", "yes", "'yes' isn't valid for UseMXRecord, which has the type Boolean." },
        { "UseMXRecord", 1, "1 (Int32) isn't valid for UseMXRecord" },
        { "Timeout", "soon", "'soon' isn't valid for Timeout" },
        { "Timeout", 5, "5 (Int32) isn't valid for Timeout" },
        { "Id", "x", "'x' isn't valid for Id" },
        { "Total", "-1", "'-1' isn't valid for Total" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_the_type_cannot_hold_is_refused(string parameter, object value, string message)
    {
        var problem = Assert.Throws<ArgumentException>(() => SampleConnector.New("n").WithParameter(parameter, value));
        Assert.Equal("value", problem.ParamName);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_no_credential_and_is_not_repeated()
    {
        var problem = Assert.Throws<ArgumentException>(
            () => SampleConnector.New("n").WithParameter("AuthenticationCredential", "Secret-123"));
        Assert.DoesNotContain("Secret-123", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_object_is_a_credential()
        => Assert.Equal(
            "-AuthenticationCredential $authenticationCredential",
            SampleConnector.New("n").WithSmartHosts("a.com")
                .WithParameter("authenticationcredential", new NetworkCredential("someone", "Secret-123"))
                .Build().Parameters[1].ToString());

    /// <summary>The builders that are generated from the project's own documents.</summary>
    [Theory]
    [InlineData("onpremises")]
    [InlineData("OnPremises")]
    public void The_name_of_a_member_is_found_in_any_case(string name)
        => Assert.Equal(
            OutboundConnector.New("n").WithConnectorType(OutboundConnector.ConnectorType.OnPremises).Build(),
            OutboundConnector.New("n").WithParameter("ConnectorType", name).Build());

    [Fact]
    public void A_text_that_is_no_member_is_left_to_the_rules()
        => Assert.Equal(
            "CSDK1008",
            Assert.Single(OutboundConnector.New("n").WithParameter("ConnectorType", "Nobody").Validate()).Id);

    [Fact]
    public void A_number_that_is_no_member_names_enum_parameter_and_value()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(
            () => OutboundConnector.New("n").WithConnectorType((OutboundConnector.ConnectorType)7));
        Assert.Equal(("value", (object)(OutboundConnector.ConnectorType)7), (problem.ParamName, problem.ActualValue));
        Assert.StartsWith(
            "The enum OutboundConnector.ConnectorType, the type of the parameter ConnectorType of New-OutboundConnector, has no"
            + " such member.",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_list_that_is_no_member_is_named_too()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(
            () => SampleConnector.New("n").WithModes(SampleConnector.Mode.Internal, (SampleConnector.Mode)9));
        Assert.Equal(("values", (object)(SampleConnector.Mode)9), (problem.ParamName, problem.ActualValue));
        Assert.Contains("SampleConnector.Mode", problem.Message, StringComparison.Ordinal);
    }
}
