using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>An analyzer never fails, whatever the code looks like while the user types.</summary>
[Trait("Speed", "Slow")]
public sealed class RobustnessTests
{
    private const string Chain = """
        using System;
        using ConnectorSdk;
        using OutboundConnector = Sample.OutboundConnector;
        using SendConnector = Sample.SendConnector;

        class Code
        {
            void Run(bool condition)
            {
                var b = OutboundConnector.New("a").WithUseMXRecord(false).WithRecipientDomains("contoso.com", "*.fabrikam.com");
                if (condition) { b = b.WithSmartHosts(["mail.contoso.com"]); } else { b?.WithParameter("Comment", null).Build(); }
                try { b.WithTlsDomain("c.com").Validate(); }
                catch (Exception e) when (e is { Message: var m }) { b.Build(); }
                finally { b.Build(); }
                Func<int, object> f = x => { var c = SendConnector.NewAddressSpaces("a", "b;1"); return c.WithPort(x).Build(); };
                foreach (var x in new[] { "x" }) { OutboundConnector.New(x).WithTlsDomain(SmtpDomain.Parse("x x")).Build(); }
            }
        }
        """;

    [Fact]
    public async Task Code_that_ends_anywhere_does_not_break_the_analyzers()
    {
        for (var length = 0; length <= Chain.Length; length += 7)
        {
            Assert.Empty(await FailuresAsync([Chain.Substring(0, length)]));
        }
    }

    [Fact]
    public async Task Code_that_lacks_any_line_does_not_break_the_analyzers()
    {
        var lines = Chain.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Assert.Empty(await FailuresAsync([string.Join('\n', lines.Where((_, number) => number != i))]));
        }
    }

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").With")]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(.Build();")]
    [InlineData("OutboundConnector.New().WithUseMXRecord().Build();")]
    [InlineData("OutboundConnector.New(\"a\", 1).WithUseMXRecord(false, true).Build(1);")]
    [InlineData("OutboundConnector.New(name: ).WithUseMXRecord(value: ).Build();")]
    [InlineData("new OutboundConnector.NewBuilder(\"a\") { }.WithUseMXRecord(false).Build();")]
    [InlineData("new OutboundConnector.NewBuilder().WithUseMXRecord(false).Build();")]
    [InlineData("var b = b.WithUseMXRecord(false); b.Build();")]
    [InlineData("OutboundConnector.NewBuilder b; b.WithUseMXRecord(false).Build();")]
    [InlineData("default(OutboundConnector.NewBuilder).WithUseMXRecord(false).Build();")]
    [InlineData("((OutboundConnector.NewBuilder)null).WithUseMXRecord(false).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRecipientDomains([..]).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRecipientDomains(new[] { }).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter().WithParameter(null, null).WithParameter(1, 2).Build();")]
    [InlineData("goto nowhere; OutboundConnector.New(\"a\").WithUseMXRecord(false).Build();")]
    [InlineData("lock (OutboundConnector.New(\"a\")) { } OutboundConnector.New(\"a\").Build().Build();")]
    [InlineData("from x in OutboundConnector.New(\"a\").Build() select x.Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", new AddressSpace(), new AddressSpace(null, 1)).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithLinkForModifiedConnector(new Guid(\"\")).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsSettings((TlsSettings)99).Build();")]
    public async Task Half_typed_code_does_not_break_the_analyzers(string statements)
        => Assert.Empty(await FailuresAsync([AnalyzerVerifier.Body(statements)]));

    [Fact]
    public async Task A_very_long_chain_does_not_break_the_analyzers()
    {
        var calls = string.Concat(Enumerable.Repeat(".WithComment(\"c\")", 3000));
        var body = AnalyzerVerifier.Body($"OutboundConnector.New(\"a\"){calls}.Build();");
        Assert.Empty(await FailuresAsync([body], isStrict: false));
    }

    [Fact]
    public async Task Deeply_nested_control_flow_ends_in_time()
    {
        var nested = Enumerable.Range(0, 12).Aggregate("b.WithComment(text);", (body, i) =>
            $"try {{ foreach (var x{i} in list) {{ if (condition) {{ {body} }} b.WithUseMXRecord(condition); }} }} "
            + "finally { b.WithTestMode(condition); }");
        Assert.Empty(await FailuresAsync([AnalyzerVerifier.Body($"var b = OutboundConnector.New(\"a\"); {nested} b.Build();")]));
    }

    private static async Task<IEnumerable<Diagnostic>> FailuresAsync(IEnumerable<string> sources, bool isStrict = true)
        => (await AnalyzerRun.DiagnosticsAsync(sources, isStrict)).Where(diagnostic => diagnostic.Id == "AD0001");
}
