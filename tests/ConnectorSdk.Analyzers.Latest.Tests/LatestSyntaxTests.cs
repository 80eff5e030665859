using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>What only later compilers understand.</summary>
public sealed class LatestSyntaxTests
{
    [Theory]
    [InlineData("""object P { get; init { field = New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); } } = 1;""")]
    [InlineData("""object? P { get => field ??= New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""object M() { var b = New("a"); b?.{|CSDK1002:WithUseMXRecord(false)|}; return b.Build(); }""")]
    [InlineData("""class H { public object? C; } void M(H? h) => h?.C = New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""void M(params List<object> l) { } void N() => M(New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(), 1);""")]
    [InlineData(
        """object M() { lock (new System.Threading.Lock()) { return New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); } }""")]
    [InlineData("""partial object P { get; } partial object P => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""delegate void D(string s, out Builder b); object M() { D d = (s, out b) => b = New(s); d("a", out var c); return c.{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    public Task A_violation_is_seen_in_new_syntax(string members) => VerifyAsync(Code(members));

    /// <summary>The members of an extension block are among it: the oldest compiler can't tell what they are called on.</summary>
    [Theory]
    [InlineData("""class H { public Builder? B; } object M(H? h) { var b = New("a").WithUseMXRecord(false); h?.B = b; return b.Build(); }""")]
    [InlineData(
        """Builder P { get => field; set => field = value; } = New("a").WithUseMXRecord(false); object M() => P.Build();""")]
    [InlineData("""object M() => New("a").Direct().Host.Build();""")]
    [InlineData("""object M() { var b = New("a").WithUseMXRecord(false); b.Own = b; return b.Build(); }""")]
    [InlineData("""void Keep(params List<Builder> l) => l[0].WithSmartHosts("a.com"); object M() { var b = New("a").WithUseMXRecord(false); Keep(b); return b.Build(); }""")]
    [InlineData("""ref struct R(Builder b) { public Builder B = b; } object M() { var b = New("a").WithUseMXRecord(false); var r = new R(b); r.B.WithSmartHosts("a.com"); return b.Build(); }""")]
    [InlineData("""void Set(ReadOnlySpan<Builder> l) => l[0].WithSmartHosts("a.com"); object M() { var b = New("a").WithUseMXRecord(false); Set([b]); return b.Build(); }""")]
    public Task What_is_uncertain_in_new_syntax_is_silent(string members) => VerifyAsync(Code(members));

    private static string Code(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        partial class Code
        {
            {{members}}
        }

        static class Extensions
        {
            extension(Builder builder)
            {
                public Builder Direct() => builder.WithUseMXRecord(false);
                public Builder Host => builder.WithSmartHosts("mail.contoso.com");
                public Builder Own { get => builder; set => value.WithSmartHosts("mail.contoso.com"); }
            }
        }
        """;
}
