using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;
using static ConnectorSdk.Analyzers.Tests.HelperCode;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Aliases of variables, and builders that helper methods return in addition to their result.</summary>
public sealed class HelperResultTests
{
    [Theory]
    [InlineData("", "ref var x = ref b; x.{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("", "ref var x = ref b; x = New(\"x\").{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("", "ref var x = ref b; ref var y = ref x; y = New(\"y\").{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("", "ref readonly var x = ref b; b = New(\"y\").{|CSDK1002:WithUseMXRecord(false)|}; x.Build();")]
    [InlineData("",
        "int port = 25; ref var p = ref port; p = 70000; "
            + "Sample.SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:port|}).Build();")]
    [InlineData("static bool Try(bool f, out Builder? x) { x = f ? New(\"t\").WithUseMXRecord(false) : null; return f; }",
        "if ({|CSDK1002:Try(flag, out var x)|}) { x!.Build(); }")]
    [InlineData("static bool Try(out Builder x) { x = New(\"t\").WithUseMXRecord(false); return true; }",
        "if ({|CSDK1002:Try(out var x)|}) { x.Build(); }")]
    [InlineData(
        "static bool Try(string s, out Builder? x) { if (s.Length > 3) { x = New(\"t\").WithUseMXRecord(false); return true; } "
            + "x = null; return false; }", "if ({|CSDK1002:Try(new string('a', 9), out var x)|}) { x!.Build(); }")]
    [InlineData("static Builder Two(bool f) => f ? New(\"t\").WithUseMXRecord(false) : New(\"u\").WithUseMXRecord(false).WithComment(\"c\");", "{|CSDK1002:Two(flag)|}.Build();")]
    [InlineData("static (Builder, int) Two(Builder x) => (x.WithUseMXRecord(false), 1);",
        "(b, _) = {|CSDK1002:Two(b)|}; b.Build();")]
    [InlineData("static (Builder Builder, int Count) Two() => (New(\"t\").WithUseMXRecord(false), 1);",
        "var t = {|CSDK1002:Two()|}; t.Builder.Build();")]
    [InlineData("static (Builder, Builder) Two() => (New(\"t\").WithUseMXRecord(false), New(\"u\"));",
        "var (x, y) = {|CSDK1002:Two()|}; y.Build(); x.Build();")]
    public Task A_builder_is_known_under_another_name(string helpers, string statements)
        => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("", "ref var x = ref b; x = New(\"x\"); b.Build();")]
    [InlineData("", "ref var x = ref b; b = New(\"x\"); x.Build();")]
    [InlineData("", "var c = b; ref var x = ref b; x = New(\"x\"); c.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData("", "var c = New(\"c\"); ref var x = ref b; x = ref c; x.Build();")]
    [InlineData("",
        "var c = New(\"c\"); ref var x = ref (flag ? ref b : ref c); x.WithSmartHosts(\"a.com\"); if (flag) { b.Build(); }")]
    [InlineData("", "ref var x = ref b; Action a = () => b = New(\"x\"); a(); x.Build();")]
    [InlineData("", "ref var x = ref b; Set(ref x); b.Build(); static void Set(ref Builder y) => y = New(\"y\");")]
    [InlineData("",
        "int port = 70000; ref var p = ref port; p = 25; Sample.SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    [InlineData("",
        "int port = 70000, other = 1; ref var p = ref port; p = ref other; p = 25; "
            + "Sample.SendConnector.NewInternal(\"a\").WithPort(p).Build();")]
    [InlineData("static bool Try(bool f, out Builder? x) { x = f ? New(\"t\").WithUseMXRecord(false) : null; return f; }",
        "if (Try(flag, out var x)) { x!.WithSmartHosts(\"a.com\").Build(); }")]
    [InlineData("static bool Try(bool f, out Builder x) { x = f ? New(\"t\").WithUseMXRecord(false) : New(\"u\"); return f; }",
        "if (!Try(flag, out var x)) { x.Build(); }")]
    [InlineData("static Builder Two(bool f) => f ? New(\"t\").WithUseMXRecord(false) : New(\"u\");",
        "if (!flag) { Two(flag).Build(); }")]
    [InlineData("static Builder Two(Builder x, bool f) => f ? x : New(\"u\").WithUseMXRecord(false);",
        "var c = New(\"c\").WithUseMXRecord(false); Two(c, true).WithSmartHosts(\"a.com\"); c.Build();")]
    [InlineData("static (Builder, Builder) Two(Builder x) => (x, x);",
        "var (x, y) = Two(b); x.WithSmartHosts(\"a.com\"); y.Build();")]
    [InlineData("static (Builder, Builder) Two() { var x = New(\"t\").WithUseMXRecord(false); return (x, x); }",
        "var (x, y) = Two(); x.WithSmartHosts(\"a.com\"); y.Build();")]
    [InlineData("static (Builder, Builder) Two() => (New(\"t\").WithUseMXRecord(false), New(\"u\"));",
        "var (x, y) = Two(); y.Build(); x.WithSmartHosts(\"a.com\").Build();")]
    public Task Correct_code_with_another_name_is_silent(string helpers, string statements)
        => VerifyAsync(Code(helpers, "b.WithUseMXRecord(false); " + statements));
}
