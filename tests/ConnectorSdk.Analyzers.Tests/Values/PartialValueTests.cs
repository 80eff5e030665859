using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Lists with some known elements, strings with known parts, and numbers with known bounds.</summary>
public sealed class PartialValueTests
{
    private const string Outbound = "OutboundConnector.New(\"a\")";
    private const string Send = "SendConnector.NewInternal(\"a\")";

    [Theory]
    [InlineData("text, {|CSDK1007:\"mail.*.bad.com\"|}")]
    [InlineData("{|CSDK1007:\"a b\"|}, text")]
    [InlineData("[text, {|CSDK1007:\"a b\"|}]")]
    [InlineData("[.. list.Select(x => (SmtpDomainWithSubdomains)x), {|CSDK1007:\"a b\"|}]")]
    [InlineData("new SmtpDomainWithSubdomains[] { text, {|CSDK1007:\"a b\"|}, \"contoso.com\" }")]
    public Task A_wrong_literal_is_seen_beside_unknown_elements(string values)
        => VerifyBodyAsync($"{Outbound}.WithRecipientDomains({values}).Build();");

    [Theory]
    [InlineData("new List<SmtpDomainWithSubdomains> { text, \"a b\" }")]
    [InlineData("[.. new[] { \"a b\" }, .. list]")]
    [InlineData("$\"mail.*.{text}\"")]
    [InlineData("$\"{text} b!c\"")]
    [InlineData("text, $\"sub{text}/{number}\"")]
    public Task A_wrong_element_is_seen_beside_unknown_ones(string values)
        => VerifyBodyAsync($$"""{{Outbound}}.{|CSDK1007:WithRecipientDomains({{values.Replace(".. list", ".. list.Select(x => "
            + "(SmtpDomainWithSubdomains)x)", StringComparison.Ordinal)}})|}.Build();""");

    [Theory]
    [InlineData("text, \"mail.bad.com\"")]
    [InlineData("$\"*.{text}\"")]
    [InlineData("$\"{text}*.contoso.com;1\"")]
    [InlineData("$\"smtp:*.{text}\"")]
    [InlineData("$\" {text}\"")]
    [InlineData("text + text")]
    [InlineData("condition ? \"a b\" : text")]
    public Task An_element_that_may_be_right_is_fine(string values)
        => VerifyBodyAsync($"{Outbound}.WithRecipientDomains({values}).Build();");

    [Theory]
    [InlineData("var l = new List<string> { \"a\", \"a b\" }; b.{|CSDK1007:WithSmartHosts([.. l, text])|};")]
    [InlineData("string[] l = [\"a b\"]; b.{|CSDK1007:WithSmartHosts([text, .. l])|};")]
    [InlineData("var l = new List<SmartHost> { text }; l.Add(\"a b\"); b.{|CSDK1007:WithSmartHosts(l)|};")]
    [InlineData("SmartHost[] l = [text, \"a b\"]; b.{|CSDK1007:WithSmartHosts(l)|};")]
    public Task An_element_is_followed_through_a_variable(string statements)
        => VerifyBodyAsync($$"""var b = {{Outbound}}; {{statements}} b.Build();""");

    [Theory]
    [InlineData("SmartHost[] l = [text, \"a b\"]; l[1] = \"b\"; b.WithSmartHosts(l);")]
    [InlineData("SmartHost[] l = [text, \"a b\"]; Use(l); b.WithSmartHosts(l);")]
    [InlineData("var l = new List<SmartHost> { text, \"a b\" }; l.RemoveAt(1); b.WithSmartHosts(l);")]
    [InlineData("var l = new List<SmartHost> { text, \"a b\" }; b.WithSmartHosts(l.Where(x => number > 0));")]
    [InlineData("b.WithSmartHosts(text, \"a b\").WithSmartHosts(text);")]
    public Task An_element_that_may_be_gone_is_unknown(string statements)
        => VerifyBodyAsync($$"""var b = {{Outbound}}; {{statements}} b.Build();""");

    [Theory]
    [InlineData("text, text, text")]
    [InlineData("[.. list, \"a\", \"b\", text]")]
    [InlineData("new[] { text, text, \"c\" }")]
    public Task Unknown_elements_are_counted(string values)
        => VerifyBodyAsync($$"""{{Send}}.{|CSDK1006:WithSourceTransportServers({{values}})|}.Build();""");

    [Theory]
    [InlineData("text, text")]
    [InlineData("[.. list, \"a\", \"b\"]")]
    [InlineData("[.. list]")]
    public Task A_list_that_may_be_short_enough_is_fine(string values)
        => VerifyBodyAsync($"{Send}.WithSourceTransportServers({values}).Build();");

    [Theory]
    [InlineData("parameter.WithRecipientDomains(text, {|CSDK1007:\"a b\"|}).Build();")]
    [InlineData("parameter?.WithRecipientDomains(text, {|CSDK1007:\"a b\"|}).Build();")]
    [InlineData("_field.{|CSDK1007:WithRecipientDomains($\"mail.*.{text}\")|}.Build();")]
    [InlineData("Make().WithSmartHosts([.. list.Select(x => (SmartHost)x), {|CSDK1007:\"a b\"|}]).Validate();")]
    public Task A_wrong_element_is_seen_on_a_builder_from_elsewhere(string statement) => VerifyBodyAsync(statement);

    [Fact]
    public Task A_wrong_element_is_seen_on_the_receiver_of_an_extension() => VerifyAsync("""
        static class Extensions
        {
            public static void Finish(this Sample.OutboundConnector.NewBuilder b, string text)
                => b.WithRecipientDomains(text, {|CSDK1007:"a b"|}).Build();

            public static void FinishWith(this Sample.OutboundConnector.NewBuilder b, string text)
                => b.WithRecipientDomains(text, "a b").WithComment(text.GetType().Name).WithRecipientDomains(text).Build();
        }
        """);

    [Fact]
    public Task Two_values_are_several_though_one_is_unknown()
        => VerifyBodyAsync($$"""{{Send}}.{|CSDK1003:WithSourceTransportServers("a", text)|}.WithContainer("hall").Build();""");

    [Fact]
    public Task The_cost_of_one_address_space_is_seen_beside_unknown_ones() => VerifyBodyAsync("""
        SendConnector.NewAddressSpaces("a", text, {|CSDK1005:"contoso.com;200"|}).Build();
        SendConnector.NewAddressSpaces("a", {|CSDK1005:$"SMTP:contoso.com;{101}"|}).Build();
        SendConnector.NewAddressSpaces("a", text, $"SMTP:contoso.com;{number}").Build();
        """);

    /// <summary>An empty list is treated like a list that isn't set.</summary>
    [Fact]
    public Task A_list_that_may_be_empty_is_not_certainly_given() => VerifyBodyAsync($$"""
        {{Outbound}}.WithAllAcceptedDomains(true).WithRecipientDomains([.. list.Select(x => (SmtpDomainWithSubdomains)x)]).Build();
        {{Outbound}}.WithAllAcceptedDomains(true).WithRecipientDomains(list.Select(x => (SmtpDomainWithSubdomains)x)).Build();
        {{Outbound}}.WithAllAcceptedDomains(true).WithParameter("RecipientDomains", new List<string>(list)).Build();
        {{Outbound}}.{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains([text, .. list.Select(x => (SmtpDomainWithSubdomains)x)]).Build();
        var b = {{Outbound}}.WithAllAcceptedDomains(true);
        if (condition) { b.WithRecipientDomains([]); } else { b.WithRecipientDomains(text); }
        b.Build();
        """);

    [Theory]
    [InlineData("$\"{new string('a', 65)}{text}\"")]
    [InlineData("text + new string('a', 65)")]
    [InlineData("\"this is a name of thirty three characters \" + text + \" and this is the end that makes it too long\"")]
    [InlineData("string.Concat(text, \"this is a name of more than sixty-four characters, which is too many\")")]
    public Task A_text_is_too_long_by_its_known_parts(string name)
        => VerifyBodyAsync($$"""OutboundConnector.New({|CSDK1006:{{name}}|}).Build();""");

    [Theory]
    [InlineData("$\"{new string('a', 64)}{text}\"")]
    [InlineData("text.PadLeft(65)")]
    [InlineData("text.Replace(\"a\", new string('b', 65))")]
    [InlineData("(text + new string('a', 65)).Substring(1)")]
    public Task A_text_that_may_be_short_enough_is_fine(string name)
        => VerifyBodyAsync($"OutboundConnector.New({name}).Build();");

    [Theory]
    [InlineData("if (number > 65535) { b.{|CSDK1005:WithPort(number)|}; b.Build(); }")]
    [InlineData("if (number < 0) { b.{|CSDK1005:WithPort(number)|}; b.Build(); }")]
    [InlineData("if (number is > 70000 and < 80000) { b.{|CSDK1005:WithPort(number)|}; b.Build(); }")]
    [InlineData("if (number <= 65535) { return; } b.{|CSDK1005:WithPort(number)|}; b.Build();")]
    public Task A_number_is_out_of_range_by_its_bounds(string statements)
        => VerifyBodyAsync($$"""var b = {{Send}}; {{statements}}""");

    [Theory]
    [InlineData("if (number >= 65535) { b.WithPort(number); b.Build(); }")]
    [InlineData("if (number > 65535) { number--; b.WithPort(number); b.Build(); }")]
    [InlineData("if (number > 65535) { b.WithPort(number - 1); b.Build(); }")]
    [InlineData("if (number > 65535) { b.WithPort((short)number); b.Build(); }")]
    [InlineData("if (number != 25) { b.WithPort(number); b.Build(); }")]
    [InlineData("int? limit = condition ? null : number; if (!(limit <= 65535)) { b.WithPort(limit ?? 25); b.Build(); }")]
    public Task A_number_that_may_be_in_range_is_fine(string statements) => VerifyBodyAsync($"var b = {Send}; {statements}");

    [Fact]
    public Task A_condition_on_a_range_is_met_by_bounds() => VerifyBodyAsync($$"""
        if (number > 60) { {{Send}}.{|CSDK1002:WithLimit(number)|}.Build(); }
        if (number > 40) { {{Send}}.WithLimit(number).Build(); }
        """);

    [Theory]
    [InlineData("WithRecipientDomains(text, {|#2:\"a b\"|})", "CSDK1007",
        "RecipientDomains = 'a b' is not a domain (contoso.com or *.contoso.com). \"Valid values are domains.\" "
            + "(New-OutboundConnector.md, line 300)")]
    [InlineData("WithRecipientDomains($\"mail.*.{text}\")", "CSDK1007",
        "RecipientDomains = 'mail.*.\u2026' is not a domain (contoso.com or *.contoso.com). \"Valid values are domains.\" "
            + "(New-OutboundConnector.md, line 300)")]
    public Task The_message_names_the_wrong_value(string call, string id, string message) => VerifyBodyAsync(
        $$"""{{Outbound}}.{|#0:{{call}}|}.{|#1:Build()|};""",
        (call.Contains("{|#2:", StringComparison.Ordinal)
            ? new DiagnosticResult(id, DiagnosticSeverity.Error).WithLocation(2)
            : new DiagnosticResult(id, DiagnosticSeverity.Error)).WithLocation(0).WithLocation(1).WithMessage(message));

    [Fact]
    public Task The_message_names_the_bounds() => VerifyBodyAsync(
        $$"""
        if (number > 65535) { {{Send}}.{|#0:WithPort(number)|}.{|#1:Build()|}; }
        {{Send}}.{|#2:WithSourceTransportServers([.. list, "a", "b", "c"])|}.{|#3:Build()|};
        OutboundConnector.New({|#4:new string('a', 65) + text|}).{|#5:Build()|};
        """,
        new DiagnosticResult("CSDK1005", DiagnosticSeverity.Error).WithLocation(0).WithLocation(1)
            .WithMessage("Port is 65536 or more, but the allowed range is 0 to 65535. \"The valid range is 0 to 65535.\" "
                + "(New-SendConnector.md, line 20)"),
        new DiagnosticResult("CSDK1006", DiagnosticSeverity.Error).WithLocation(2).WithLocation(3)
            .WithMessage("SourceTransportServers has at least 3 values, but at most 2 are allowed. \"At most two.\" "
                + "(New-SendConnector.md, line 50)"),
        new DiagnosticResult("CSDK1006", DiagnosticSeverity.Error).WithLocation(4).WithLocation(5)
            .WithMessage("Name has at least 65 characters, but at most 64 are allowed. \"The maximum length is 64 characters.\" "
                + "(New-OutboundConnector.md, line 60)"));
}
