using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>A helper method that builds on every path is a check of its caller; otherwise, it isn't a check.</summary>
public sealed class HelperCheckTests
{
    [Theory]
    [InlineData("static object? Done(Builder x, bool f) { if (f) { return x.Build(); } return x.Build().ToString(); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, flag);")]
    [InlineData("static object? Done(Builder x, bool f) { if (f) { x.WithComment(\"c\"); return x.Build(); } else { "
        + "return x.Build(); } }", "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, flag);")]
    [InlineData("static object? Done(Builder x, int n) => n switch { 0 => x.Build(), 1 => x.WithComment(\"c\").Build(), _ => x.Build() };", "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, 7);")]
    [InlineData("static object? Done(Builder x, bool f) { switch (f) { case true: return x.Build(); default: break; } "
        + "return x.Build(); }", "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, flag);")]
    [InlineData("static object? Done(Builder x) { x.Build(); throw new NotSupportedException(); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    [InlineData("static void Done(Builder x) { x.Build(); Stop(); } static void Stop() => throw new NotSupportedException();",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    [InlineData(
        "static object? Done(Builder x, string s) { try { int.Parse(s); } catch (FormatException) { s = \"\"; } "
            + "return x.Build(); }", "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, \"x\");")]
    [InlineData("static object Done(Builder x) { _ = x.Build().ToString(); return x.Build(); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    public Task A_helper_that_builds_on_every_path_checks(string helpers, string statements)
        => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("static object? Done(Builder x, bool f) { if (f) { return x.Build(); } return null; }",
        "b.WithUseMXRecord(false); Done(b, flag);")]
    [InlineData("static object? Done(Builder x, bool f) { if (f) { return x.Build(); } x.WithSmartHosts(\"a.com\"); "
        + "return x.Build(); }", "b.WithUseMXRecord(false); if (!flag) { Done(b, flag); }")]
    [InlineData("static object? Done(Builder x, int n) => n switch { 0 => x.Build(), 1 => null, _ => x.Build() };",
        "b.WithUseMXRecord(false); Done(b, 1);")]
    [InlineData(
        "static object? Done(Builder x, string s) { try { int.Parse(s); } catch (FormatException) { return null; } "
            + "return x.Build(); }", "b.WithUseMXRecord(false); Done(b, \"x\");")]
    [InlineData(
        "static object? Done(Builder x, string s) { try { int.Parse(s); } catch (FormatException) when (s.Length > 0) { "
            + "return null; } return x.Build(); }", "b.WithUseMXRecord(false); Done(b, \"x\");")]
    [InlineData(
        "static object? Done(Builder x, string s) { try { int.Parse(s); } catch (FormatException) { return null; } finally { "
            + "s = \"\"; } return x.Build(); }", "b.WithUseMXRecord(false); Done(b, \"x\");")]
    [InlineData("static void Done(Builder x) { Stop(); x.Build(); } static void Stop() => throw new NotSupportedException();",
        "b.WithUseMXRecord(false); try { Done(b); } catch (NotSupportedException) { }")]
    [InlineData("static void Done(Builder x, bool f) { if (f) { Stop(); x.Build(); } } static void Stop() => throw new NotSupportedException();", "b.WithUseMXRecord(false); try { Done(b, flag); } catch (NotSupportedException) { }")]
    [InlineData("static void Done(Builder x, bool f) { if (f) { throw new NotSupportedException(); } x.Build(); throw new InvalidOperationException(); }", "b.WithUseMXRecord(false); try { Done(b, true); } catch (NotSupportedException) { }")]
    [InlineData("static void Done(Builder x, Random r) { while (true) { if (r.Next() > 5) { throw new NotSupportedException(); } if (r.Next() > 7) { x.Build(); } } }", "b.WithUseMXRecord(false); try { Done(b, new Random(1)); } catch (NotSupportedException) { }")]
    [InlineData("static object Done(Builder x) { _ = x.Build().ToString(); return x.Build(); } static void Keep(object x) => ((Builder)x).WithSmartHosts(\"a.com\");", "b.WithUseMXRecord(false); if (flag) { Keep(b); } if (flag) { Done(b); }")]
    public Task A_helper_that_may_end_without_a_check_is_silent(string helpers, string statements)
        => VerifyAsync(Code(helpers, statements));

    [Fact]
    public Task Two_checks_on_one_path_are_no_check_on_another() => VerifyAsync(Code(
        "static object Twice(Builder x) { _ = x.Build().ToString(); return x.Build(); } static Builder? Kept; "
            + "static void Keep(Builder x) { Kept = x; x.WithSmartHosts(\"a.com\"); }",
        "b.WithUseMXRecord(false); if (flag) { Keep(b); } Twice(b); if (flag) { return 1; }"));

    [Theory]
    [InlineData("static object M() => {|CSDK1002:Done(New(\"a\"), false)|};")]
    [InlineData("static object M() => New(\"a\").{|CSDK1002:Done(false)|};")]
    [InlineData("static object M() => Done({|CSDK1002:Make()|}, true);")]
    [InlineData("static object M() { var c = {|CSDK1002:Make()|}; return c.Done(true); }")]
    [InlineData("static object M() => Done(New(\"a\"), true);")]
    [InlineData("static object M() => Done(Make(), true, \"a.com\");")]
    [InlineData("static object M() => Other.Done(Make(), true);")]
    public Task A_body_that_only_hands_on_a_builder_is_analysed(string member) => VerifyAsync($$"""
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        static class Code
        {
            static Builder Make() => New("a").WithUseMXRecord(false);
            static object Done(this Builder x, bool mx, string? host = null)
            {
                if (!mx) { x.WithUseMXRecord(false); }
                if (host is not null) { x.WithSmartHosts(host); }
                return x.Build();
            }
            {{member}}
        }

        static class Other
        {
            public static object Done(object x, bool mx) => x;
        }
        """);

    private static string Code(string helpers, string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            {{helpers}}

            object? Run(object o, bool flag)
            {
                var b = New("a");
                {{statements}}
                return null;
            }
        }
        """;
}
