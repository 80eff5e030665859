using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The notations of constants, and their flow.</summary>
public sealed class ConstantValueTests
{
    private const string Connector = "SendConnector.NewInternal(\"a\")";

    [Theory]
    [InlineData("70_000")]
    [InlineData("0x11170")]
    [InlineData("65535 + 1")]
    [InlineData("(int)70000L")]
    [InlineData("int.MaxValue")]
    [InlineData("-1")]
    [InlineData("true ? 70000 : 25")]
    [InlineData("number > 0 ? 70000 : 70000")]
    public Task A_constant_number_out_of_range_is_seen(string value)
        => VerifyBodyAsync($$"""{{Connector}}.WithPort({|CSDK1005:{{value}}|}).Build();""");

    [Theory]
    [InlineData("const int Port = 70000;", "Port")]
    [InlineData("var port = 70000;", "port")]
    [InlineData("int port; port = 70000;", "port")]
    [InlineData("int port = condition ? 70000 : 70000;", "port")]
    [InlineData("short port = -1;", "port")]
    [InlineData("var port = 25; port = 70000;", "port")]
    [InlineData("var port = 70000; for (var i = 0; i < number; i++) { Use(port); }", "port")]
    [InlineData("number = 70000;", "number")]
    [InlineData("var port = 65535; port++;", "port")]
    [InlineData("var port = 65535;", "port + 1")]
    [InlineData("var port = 65535; port += 1;", "port")]
    [InlineData("var port = 70; port *= 1000;", "checked(port + 1)")]
    [InlineData("var port = 1;", "-port")]
    [InlineData("var port = 70000L;", "(int)port")]
    [InlineData("int? port = 70000;", "port.Value")]
    [InlineData("int? port = 70000;", "port ?? 25")]
    public Task A_constant_in_a_variable_is_followed(string statement, string value)
        => VerifyBodyAsync($$"""{{statement}} {{Connector}}.WithPort({|CSDK1005:{{value}}|}).Build();""");

    [Theory]
    [InlineData("const int Port = 70000;", "Port")]
    [InlineData("const int Port = 70000;", "Other.Port")]
    [InlineData("static readonly int Port = 65535 + 1;", "Port")]
    [InlineData("enum Numbers { Port = 70000 }", "(int)Numbers.Port")]
    public Task A_constant_of_a_type_is_followed(string member, string value) => VerifyAsync(Members(
        member, $$"""WithPort({|CSDK1005:{{value}}|})"""));

    [Theory]
    [InlineData("static int Port = 70000;", "Port")]
    [InlineData("readonly int Port = 70000; public Code() => Port = 25;", "Port")]
    [InlineData("static readonly int Port = 70000; static Code() { Port = 25; }", "Port")]
    [InlineData("static readonly int Port;", "Port - 1")]
    [InlineData("static readonly int Port = new Random().Next();", "Port")]
    public Task A_member_that_may_have_another_value_is_unknown(string member, string value)
        => VerifyAsync(Members(member, $"WithPort({value})"));

    [Theory]
    [InlineData("var d = \"a b\";", "d")]
    [InlineData("var d = \"a\"; d += \" b\";", "d")]
    [InlineData("var d = \"a\";", "d + \" b\"")]
    [InlineData("var d = \"a\";", "$\"{d} b\"")]
    [InlineData("var d = \"a b\";", "d ?? \"contoso.com\"")]
    public Task A_text_in_a_variable_is_followed(string statement, string value) => VerifyBodyAsync(
        $$"""{{statement}} OutboundConnector.New("a").WithRecipientDomains({|CSDK1007:{{value}}|}).Build();""");

    [Theory]
    [InlineData("{|CSDK1007:\"a b\"|}")]
    [InlineData("{|CSDK1007:$\"a {nameof(Use)}\"|}")]
    [InlineData("{|CSDK1007:\"a\" + \" b\"|}")]
    [InlineData("{|CSDK1007:(\"a b\")|}")]
    [InlineData("SmtpDomainWithSubdomains.Parse(\"contoso.com\"), {|CSDK1007:\"a b\"|}")]
    [InlineData("new SmtpDomainWithSubdomains[] { \"contoso.com\", {|CSDK1007:\"a b\"|} }")]
    [InlineData("[\"contoso.com\", {|CSDK1007:\"a b\"|}]")]
    [InlineData("{|CSDK1007:(SmtpDomainWithSubdomains)(SmtpDomain)\"a b\"|}")]
    [InlineData("{|CSDK1007:default(SmtpDomainWithSubdomains)|}")]
    [InlineData("{|CSDK1007:new List<SmtpDomainWithSubdomains>() is var x && condition ? \"a b\" : \"a b\"|}")]
    public Task A_constant_text_of_a_wrong_format_is_seen(string value)
        => VerifyBodyAsync($$"""OutboundConnector.New("a").WithRecipientDomains({{value}}).Build();""");

    [Theory]
    [InlineData("TimeSpan.Zero")]
    [InlineData("TimeSpan.MaxValue")]
    [InlineData("TimeSpan.FromDays(2)")]
    [InlineData("TimeSpan.FromHours(24.5)")]
    [InlineData("TimeSpan.FromMinutes(-1)")]
    [InlineData("TimeSpan.FromMilliseconds(500)")]
    [InlineData("TimeSpan.FromTicks(1)")]
    [InlineData("new TimeSpan(1, 0, 1, 0)")]
    [InlineData("new TimeSpan(25, 0, 0)")]
    [InlineData("new TimeSpan()")]
    [InlineData("TimeSpan.Parse(\"1.00:00:01\")")]
    [InlineData("default(TimeSpan)")]
    public Task A_constant_time_span_out_of_range_is_seen(string value)
        => VerifyBodyAsync($$"""{{Connector}}.WithConnectionInactivityTimeOut({|CSDK1005:{{value}}|}).Build();""");

    [Theory]
    [InlineData("TimeSpan.FromMinutes(10)")]
    [InlineData("TimeSpan.FromSeconds(1)")]
    [InlineData("TimeSpan.FromDays(1)")]
    [InlineData("new TimeSpan(0, 10, 0)")]
    [InlineData("TimeSpan.Parse(\"00:10:00\")")]
    [InlineData("TimeSpan.FromDays(number)")]
    public Task A_time_span_in_range_is_fine(string value)
        => VerifyBodyAsync($$"""{{Connector}}.WithConnectionInactivityTimeOut({{value}}).Build();""");

    [Theory]
    [InlineData("\"3GB\"")]
    [InlineData("ByteQuantifiedSize.FromKB(1)")]
    [InlineData("ByteQuantifiedSize.FromGB(3)")]
    [InlineData("ByteQuantifiedSize.Parse(\"1 KB\")")]
    [InlineData("Unlimited<ByteQuantifiedSize>.Parse(\"3 GB\")")]
    public Task A_constant_size_out_of_range_is_seen(string value)
        => VerifyBodyAsync($$"""{{Connector}}.WithMaxMessageSize({|CSDK1005:{{value}}|}).Build();""");

    [Theory]
    [InlineData("\"unlimited\"")]
    [InlineData("Unlimited<ByteQuantifiedSize>.UnlimitedValue")]
    [InlineData("ByteQuantifiedSize.FromMB(25)")]
    [InlineData("\"25 MB\"")]
    public Task A_size_in_range_is_fine(string value)
        => VerifyBodyAsync($$"""{{Connector}}.WithMaxMessageSize({{value}}).Build();""");

    [Fact]
    public Task A_nullable_size_is_read_like_a_plain_one() => VerifyBodyAsync($$"""
        {{Connector}}.WithMaxSize({|CSDK1005:"3GB"|}).Build();
        {{Connector}}.WithMaxSize(null).Build();
        """);

    [Theory]
    [InlineData("IPAddress.Any")]
    [InlineData("IPAddress.Parse(\"0.0.0.0\")")]
    public Task A_constant_address_is_seen(string value)
        => VerifyBodyAsync($$"""{{Connector}}.{|CSDK1002:WithSourceIPAddress({{value}})|}.Build();""");

    [Fact]
    public Task The_spelling_of_an_enum_member_is_that_of_PowerShell() => VerifyBodyAsync($$"""
        {{Connector}}.{|CSDK1002:WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.Tls12)|}.Build();
        {{Connector}}.{|CSDK1002:WithSmartHostAuthMechanism((SendConnector.SmartHostAuthMechanism)1)|}.Build();
        {{Connector}}.WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.None).Build();
        """);

    [Fact]
    public Task An_object_that_is_given_counts_as_given() => VerifyBodyAsync($$"""
        var mechanism = SendConnector.SmartHostAuthMechanism.BasicAuth;
        {{Connector}}.WithSmartHostAuthMechanism(mechanism).WithAuthenticationCredential(new NetworkCredential()).Build();
        {{Connector}}
            .WithSmartHostAuthMechanism(mechanism)
            .WithAuthenticationCredential(CmdletCredential.FromVariable("c"))
            .Build();
        {{Connector}}.{|CSDK1002:WithSmartHostAuthMechanism(mechanism)|}.WithAuthenticationCredential(null!).Build();
        """);

    [Fact]
    public Task A_text_that_is_certainly_there_counts_as_given() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains(text).Build();
        OutboundConnector.New("a").{|CSDK2001:WithTlsDomain($"{text}.com")|}.Build();
        """);

    [Fact]
    public Task The_cost_of_an_address_space_is_seen_in_each_spelling() => VerifyBodyAsync("""
        SendConnector.NewAddressSpaces("a", {|CSDK1005:new AddressSpace("contoso.com", 200)|}).Build();
        SendConnector.NewAddressSpaces("a", [{|CSDK1005:new AddressSpace(cost: 200, space: "contoso.com")|}]).Build();
        SendConnector.NewAddressSpaces("a", [{|CSDK1005:"contoso.com;0"|}]).Build();
        SendConnector.NewAddressSpaces("a", "contoso.com", {|CSDK1005:"fabrikam.com;101"|}).Build();
        SendConnector.NewAddressSpaces("a", new AddressSpace("contoso.com", 5), "fabrikam.com;7").Build();
        """);

    [Fact]
    public Task Named_arguments_are_told_apart() => VerifyBodyAsync("""
        SendConnector.NewAddressSpaces(addressSpaces: new AddressSpace[] { "contoso.com" }, {|CSDK1001:name: ""|}).Build();
        """);

    [Fact]
    public Task The_null_text_of_a_nullable_setter_is_null() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK1004:WithSenderRewritingEnabled(true)|}.WithComment(null).Build();
        OutboundConnector.New("a").{|CSDK1004:WithSenderRewritingEnabled(true)|}.WithComment(default).Build();
        """);

    private static string Members(string member, string setter) => $$"""
        using System;

        class Code
        {
            {{member}}

            object Run() => Sample.SendConnector.NewInternal("a").{{setter}}.Build();
        }

        class Other { public const int Port = 70000; }
        """;
}
