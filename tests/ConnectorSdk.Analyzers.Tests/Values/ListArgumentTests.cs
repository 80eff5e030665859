using ConnectorSdk.Analyzers.Diagnostics;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>All ways to write a list. Its elements are checked like single values.</summary>
public sealed class ListArgumentTests
{
    private const string New = "OutboundConnector.New(\"a\")";

    [Theory]
    [InlineData(New + ".WithRecipientDomains(new[] { {|CSDK1007:\"a b\"|} }).Build();")]
    [InlineData(New + ".WithRecipientDomains(new string[] { \"a.com\", {|CSDK1007:\"a b\"|} }).Build();")]
    [InlineData(New + ".WithRecipientDomains([{|CSDK1007:\"a b\"|}]).Build();")]
    [InlineData(New + ".WithRecipientDomains(values: [{|CSDK1007:\"a b\"|}]).Build();")]
    [InlineData(New + ".WithRecipientDomains(\"a.com\", {|CSDK1007:\"a b\"|}).Build();")]
    [InlineData("var texts = new[] { \"a b\" }; " + New + ".{|CSDK1007:WithRecipientDomains(texts)|}.Build();")]
    [InlineData("var texts = new List<string> { \"a b\" }; " + New + ".{|CSDK1007:WithRecipientDomains(texts)|}.Build();")]
    [InlineData("var x = new List<string>(); x.Add(\"a b\"); " + New + ".{|CSDK1007:WithRecipientDomains(x)|}.Build();")]
    [InlineData("IEnumerable<string> texts = [\"a b\"]; " + New + ".{|CSDK1007:WithRecipientDomains(texts)|}.Build();")]
    [InlineData("IReadOnlyList<string> texts = [\"a b\"]; " + New + ".{|CSDK1007:WithRecipientDomains(texts)|}.Build();")]
    [InlineData("SmtpDomainWithSubdomains[] known = [\"a b\"]; " + New + ".{|CSDK1007:WithRecipientDomains(known)|}.Build();")]
    [InlineData("var m = " + New + ".WithUseMXRecord(false); m.WithSmartHosts(new[] { {|CSDK1007:\"a b\"|} }); m.Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", new[] { {|CSDK1005:\"a.com;101\"|} }).Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", [{|CSDK1005:\"a.com;101\"|}]).Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", {|CSDK1005:\"a.com;101\"|}).Build();")]
    public Task A_wrong_element_is_reported(string statements) => VerifyBodyAsync(statements);

    [Theory]
    [InlineData(New + ".WithRecipientDomains(new[] { \"a.com\" }).Build();")]
    [InlineData(New + ".WithRecipientDomains(list).Build();")]
    [InlineData(New + ".WithRecipientDomains(list.Where(x => x.Length > 3)).Build();")]
    [InlineData(New + ".WithRecipientDomains(text.Split(',')).Build();")]
    [InlineData(New + ".WithRecipientDomains().Build();")]
    [InlineData(New + ".WithRecipientDomains(null).Build();")]
    [InlineData(New + ".WithSmartHosts(new HashSet<string> { \"a b\" }).Build();")]
    [InlineData("var texts = new List<string> { \"a b\" }; texts.Clear(); " + New + ".WithRecipientDomains(texts).Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", list).Build();")]
    public Task What_is_right_or_not_known_is_not_reported(string statements) => VerifyBodyAsync(statements);

    [Fact]
    public Task A_list_that_is_replaced_is_lost() => VerifyUseAsync(Descriptors.SetTwiceId, Body(
        "var b = " + New + ".{|CSDK3004:WithRecipientDomains(new[] { \"a.com\" })|};"
        + "b.WithRecipientDomains(new List<string> { \"b.com\" }); Use(b.Build());"));
}
