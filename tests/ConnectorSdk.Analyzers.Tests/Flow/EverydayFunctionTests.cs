using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>
/// Loops that call functions, awaited tasks, checks before a <c>finally</c>, and compared values.
/// </summary>
public sealed class EverydayFunctionTests
{
    [Theory]
    [InlineData(
        "var b = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; new List<string> { \"c\" }.ForEach(c => b.WithComment(c)); "
            + "b.Build();")]
    [InlineData("var b = New(\"a\"); Array.ForEach(new[] { false }, mx => b.{|CSDK1002:WithUseMXRecord(mx)|}); b.Build();")]
    [InlineData("{|CSDK1002:StartAsync()|}.Result.Build();")]
    [InlineData("{|CSDK1002:StartAsync()|}.GetAwaiter().GetResult().Build();")]
    [InlineData("{|CSDK1002:Started()|}.Result.Build();")]
    [InlineData("Finish(New(\"a\").{|CSDK1002:WithUseMXRecord(false)|});")]
    [InlineData("bool? mx = null; mx ??= false; New(\"a\").{|CSDK1002:WithUseMXRecord(mx.Value)|}.Build();")]
    [InlineData("var n = 5; New(\"a\").{|CSDK1002:WithUseMXRecord(!n.Equals(5))|}.Build();")]
    [InlineData("long n = 5; New(\"a\").{|CSDK1002:WithUseMXRecord(n.CompareTo(7) > 0)|}.Build();")]
    [InlineData("var n = 5.5; New(\"a\").{|CSDK1002:WithUseMXRecord(n < 5)|}.Build();")]
    [InlineData("var n = 5.50m; New(\"a\").{|CSDK1002:WithUseMXRecord(n != 5.5m)|}.Build();")]
    public Task What_certainly_runs_is_known(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); new List<string> { \"m.com\" }.ForEach(h => b.WithSmartHosts(h)); "
        + "b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); given.ForEach(h => b.WithSmartHosts(h)); b.Build();")]
    [InlineData("var a = new[] { true, true }; Array.ForEach(a, x => a[1] = false); New(\"a\").WithUseMXRecord(!a[1]).Build();")]
    [InlineData("try { StartAsync().Result.Build(); } catch (AggregateException) { }")]
    [InlineData("try { FinishAsync(New(\"a\").WithUseMXRecord(false)).Wait(); } catch (AggregateException) { }")]
    [InlineData("var n = 5; New(\"a\").WithUseMXRecord(!n.Equals(5L)).WithUseMXRecord(!n.Equals(6)).Build();")]
    [InlineData("var n = double.NaN; New(\"a\").WithUseMXRecord(n != double.NaN).Build();")]
    [InlineData("byte n = 5; New(\"a\").WithUseMXRecord(n.CompareTo((byte)2) == 3).Build();")]
    public Task What_may_be_otherwise_is_silent(string statements) => VerifyAsync(Code(statements));

    private static string Code(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        static class Code
        {
            public static void Run(List<string> given) { {{statements}} }
            static async Task<Builder> StartAsync() { await Task.CompletedTask; return New("a").WithUseMXRecord(false); }
            static Task<Builder> Started() => Task.FromResult(New("a").WithUseMXRecord(false));
            static async Task FinishAsync(Builder b) { await Task.Yield(); b.Build(); }
            static void Finish(Builder b) { try { b.Build(); } finally { Console.WriteLine(); } }
        }
        """;
}
