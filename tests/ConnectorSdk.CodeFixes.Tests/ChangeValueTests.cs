using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.ChangeValueCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A value is changed to the required value, the nearest allowed value, or the nearest bound.</summary>
public sealed class ChangeValueTests
{
    [Fact]
    public Task A_wrong_value_is_changed() => VerifyAsync(
        """
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.WithConnectorType(ConnectorType.Partner).Build();
        """,
        """
        var b = OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);
        b.WithConnectorType(ConnectorType.OnPremises).Build();
        """,
        "Change to .WithConnectorType(OnPremises)");

    /// <summary>Only the user knows which value was intended.</summary>
    [Fact]
    public void No_value_is_changed_unattended() => Assert.Null(new ChangeValueCodeFixProvider().GetFixAllProvider());

    /// <summary>Null sets nothing, so the call is missing, rather than the value wrong.</summary>
    [Fact]
    public Task Null_is_no_value_to_change() => VerifyNoFixAsync(
        """
        TlsSettings? none = null;
        var b = OutboundConnector.New("a")
            .WithTlsSettings(none);
        b.{|CSDK2001:WithTlsDomain("contoso.com")|}.Build();
        """);

    [Fact]
    public Task Every_wrong_value_of_a_chain_can_be_changed() => VerifyAsync(
        """
        OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .WithConnectorType(ConnectorType.Partner) // why
            .{|CSDK2001:WithTlsDomain("contoso.com")|}
            .WithTlsSettings(/* why */ TlsSettings.EncryptionOnly)
            .Build();
        """,
        """
        OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises) // why
            .WithTlsDomain("contoso.com")
            .WithTlsSettings(/* why */ TlsSettings.DomainValidation)
            .Build();
        """);

    [Fact]
    public Task An_enum_member_becomes_the_nearest_allowed_one() => VerifyAsync(
        """OutboundConnector.New("a").WithTlsSettings({|CSDK1008:TlsSettings.CertificateValidation|}).Build();""",
        """OutboundConnector.New("a").WithTlsSettings(TlsSettings.DomainValidation).Build();""",
        "Change to DomainValidation");

    [Theory]
    [InlineData("Ruond", "Round")]
    [InlineData("squre", "Square")]
    [InlineData("HalfMoon", "Half Moon")]
    public Task A_misspelt_literal_becomes_the_nearest_allowed_value(string misspelt, string nearest) => VerifyAsync(
        $$"""Lamp.New("a").WithColor(Lamp.Color.Green).WithShade(/* form */ {|CSDK1008:"{{misspelt}}"|}).Build();""",
        $"""Lamp.New("a").WithColor(Lamp.Color.Green).WithShade(/* form */ "{nearest}").Build();""",
        $"Change to \"{nearest}\"");

    [Fact]
    public Task Each_misspelt_literal_of_a_list_is_corrected_in_its_place() => VerifyAsync(
        """
        Lamp.New("a").WithRooms({|CSDK1008:"Kichen"|}, "Hall").Build();
        Lamp.New("b").WithRooms(["Kitchen", {|CSDK1008:"Hal l"|}]).Build();
        Lamp.New("c").WithRooms(new[] { "Hall", {|CSDK1008:"Kitchne"|} }).Build();
        """,
        """
        Lamp.New("a").WithRooms("Kitchen", "Hall").Build();
        Lamp.New("b").WithRooms(["Kitchen", "Hall"]).Build();
        Lamp.New("c").WithRooms(new[] { "Hall", "Kitchen" }).Build();
        """);

    [Fact]
    public Task A_literal_that_is_like_no_allowed_value_has_no_fix()
        => VerifyNoFixAsync("""Lamp.New("a").WithShade({|CSDK1008:"Triangle"|}).Build();""");

    [Fact]
    public Task An_allowed_value_that_would_break_another_rule_is_not_offered()
        => VerifyNoFixAsync("""Lamp.New("a").WithShade({|CSDK1008:"Sqare"|}).Build();""");

    [Theory]
    [InlineData("WithPort", "70000", "65535")]
    [InlineData("WithPort", "-1", "0")]
    [InlineData("WithMaxMessageSize", "\"1KB\"", "\"64KB\"")]
    [InlineData("WithMaxSize", "\"3GB\"", "\"2GB\"")]
    [InlineData("WithMaxSize", "ByteQuantifiedSize.FromKB(3)", "ByteQuantifiedSize.FromKB(64)")]
    [InlineData("WithMaxSize", "ByteQuantifiedSize.FromMB(4096)", "ByteQuantifiedSize.FromMB(2048)")]
    [InlineData("WithMaxSize", "ByteQuantifiedSize.Parse(\"3GB\")", "ByteQuantifiedSize.Parse(\"2GB\")")]
    [InlineData("WithConnectionInactivityTimeOut", "TimeSpan.FromHours(30)", "TimeSpan.FromHours(24)")]
    [InlineData("WithConnectionInactivityTimeOut", "TimeSpan.FromDays(1.5)", "TimeSpan.FromDays(1)")]
    [InlineData("WithConnectionInactivityTimeOut", "TimeSpan.Parse(\"2.00:00:00\")", "TimeSpan.Parse(\"1.00:00:00\")")]
    public Task A_value_out_of_range_becomes_the_nearest_bound_in_its_own_notation(
        string setter, string value, string bound) => VerifyAsync(
        $$"""SendConnector.NewInternal("a").{{setter}}({|CSDK1005:{{value}}|}).WithMaxQueueSize("4GB").Build();""",
        $$"""SendConnector.NewInternal("a").{{setter}}({{bound}}).WithMaxQueueSize("4GB").Build();""");

    [Theory]
    [InlineData(" mail.contoso.com ", "mail.contoso.com")]
    [InlineData("mail.contoso.com:25", "mail.contoso.com")]
    [InlineData("https://mail.contoso.com/owa", "mail.contoso.com")]
    [InlineData("smtp://mail.contoso.com:25/", "mail.contoso.com")]
    [InlineData("<mail.contoso.com>", "mail.contoso.com")]
    [InlineData("admin@contoso.com", "contoso.com")]
    public Task A_text_with_too_much_around_it_gets_the_right_format(string value, string expected) => VerifyAsync(
        $$"""_ = Lamp.New("a").WithServer({|CSDK1007:"{{value}}"|}).Build();""",
        $"""_ = Lamp.New("a").WithServer("{expected}").Build();""",
        $"Change to \"{expected}\"");

    [Fact]
    public Task A_wildcard_without_its_dot_gets_one() => VerifyAsync(
        """_ = OutboundConnector.New("a").WithRecipientDomains("contoso.com", {|CSDK1007:"*fabrikam.com"|}).Build();""",
        """_ = OutboundConnector.New("a").WithRecipientDomains("contoso.com", "*.fabrikam.com").Build();""");

    [Theory]
    [InlineData("mail contoso com")]
    [InlineData("mail..contoso.com")]
    [InlineData("*.contoso.com")]
    public Task A_text_that_is_wrong_in_itself_has_no_fix(string value)
        => VerifyNoFixAsync($$"""_ = Lamp.New("a").WithServer({|CSDK1007:"{{value}}"|}).Build();""");

    [Fact]
    public Task The_cost_of_an_address_space_becomes_the_nearest_bound() => VerifyAsync(
        """SendConnector.NewAddressSpaces("a", "b.com;1", {|CSDK1005:"SMTP:c.com;200"|}).Build();""",
        """SendConnector.NewAddressSpaces("a", "b.com;1", "SMTP:c.com;100").Build();""");

    [Fact]
    public Task A_range_that_a_condition_opens_has_a_nearest_bound_too() => VerifyAsync(
        """SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1005:WithCustom()|}.WithLimit(101).Build();""",
        """SendConnector.NewAddressSpaces("a", "b.com").WithCustom().WithLimit(100).Build();""");

    [Fact]
    public Task A_bound_that_the_unit_cannot_express_has_no_fix() => VerifyNoFixAsync(
        """SendConnector.NewInternal("a").WithConnectionInactivityTimeOut({|CSDK1005:TimeSpan.FromDays(0)|}).Build();""");

    [Fact]
    public Task A_value_of_a_variable_has_no_fix() => VerifyNoFixAsync(
        """
        var port = 70000;
        SendConnector.NewInternal("a").WithPort({|CSDK1005:port|}).Build();
        """);

    [Fact]
    public Task A_bound_that_would_break_another_rule_is_not_offered() => VerifyNoFixAsync(
        """SendConnector.NewInternal("a").WithMaxSize({|CSDK1005:"1KB"|}).WithMaxQueueSize("32KB").Build();""");

    [Fact]
    public Task A_value_that_is_set_twice_has_no_fix_which_would_lose_one() => VerifyNoFixAsync(
        """SendConnector.NewInternal("a").WithPort(70000).WithPort({|CSDK1005:70000|}).Build();""");

    /// <summary>The other contents of the builder aren't known, so only the value itself is wrong.</summary>
    [Theory]
    [InlineData("void F(SendConnector.NewInternalBuilder b) => b.", ".Build();")]
    [InlineData("void F(SendConnector.NewInternalBuilder? b) => b?.", ".Build();")]
    [InlineData("void F(SendConnector.NewInternalBuilder[] b) { b[0].", ".WithLimit(5).Build(); }")]
    [InlineData("void F(Func<SendConnector.NewInternalBuilder> b) => b().", ".Validate();")]
    [InlineData("void F(SendConnector.NewInternalBuilder b) { b.", "; b.Build(); }")]
    public Task A_value_of_a_builder_from_elsewhere_becomes_the_nearest_bound(string before, string after) => VerifyAsync(
        $$"""{{before}}WithPort({|CSDK1005:70000|}){{after}}""",
        $"{before}WithPort(65535){after}",
        "Change to 65535");

    [Fact]
    public Task A_member_that_a_builder_from_elsewhere_is_given_becomes_the_nearest_allowed_one() => VerifyAsync(
        """void F(NewBuilder b) => b.WithTlsSettings({|CSDK1008:TlsSettings.CertificateValidation|}).Build();""",
        """void F(NewBuilder b) => b.WithTlsSettings(TlsSettings.DomainValidation).Build();""",
        "Change to DomainValidation");

    [Fact]
    public Task A_wrong_value_of_a_builder_from_elsewhere_is_changed() => VerifyAsync(
        """
        void F(NewBuilder b)
            => b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.WithConnectorType(ConnectorType.Partner).Build();
        """,
        """
        void F(NewBuilder b)
            => b.WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises).Build();
        """);
}
