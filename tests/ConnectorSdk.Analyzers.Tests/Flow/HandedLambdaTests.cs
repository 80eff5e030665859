using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;
using static ConnectorSdk.Analyzers.Tests.HelperCode;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>A lambda that is passed to a helper method, which only calls it, is analyzed with the captured variables.</summary>
public sealed class HandedLambdaTests
{
    [Theory]
    [InlineData("static void Do(Action a) => a();", "b.{|CSDK1002:WithUseMXRecord(false)|}; Do(() => b.Build());")]
    [InlineData("static void Do(Action a) { ArgumentNullException.ThrowIfNull(a); a(); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Do(() => { _ = b.Build(); });")]
    [InlineData("static void Do(Action? a) => a?.Invoke();", "Do(() => b.{|CSDK1002:WithUseMXRecord(false)|}); b.Build();")]
    [InlineData("static T Get<T>(Func<T> f) => f();", "b.{|CSDK1002:WithUseMXRecord(false)|}; Get(() => b.Build());")]
    [InlineData("static T Get<T>(Func<T> f) => f();", "var c = Get(() => b.{|CSDK1002:WithUseMXRecord(false)|}); c.Build();")]
    [InlineData("static void Do(Action a) => a();",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Do(() => b.WithComment(\"c\")); b.Build();")]
    [InlineData("static void Both(Action a, Action c) { a(); c(); }",
        "Both(() => b.{|CSDK1002:WithUseMXRecord(false)|}, () => b.Build());")]
    [InlineData("static void Do(Action a) => a();",
        "Builder? c = null; Do(() => c = New(\"c\").{|CSDK1002:WithUseMXRecord(false)|}); c!.Build();")]
    public Task What_a_lambda_does_where_a_helper_calls_it_is_known(string helpers, string statements)
        => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("static void Do(Action a) => a();", "Do(() => b.WithSmartHosts(\"a.com\")); b.Build();")]
    [InlineData("static void Do(Action a) => a();", "Do(() => b = New(\"c\")); b.Build();")]
    [InlineData("static void Do(Action? a) => a?.Invoke();", "Do(() => b.WithSmartHosts(\"a.com\")); b.Build();")]
    [InlineData("static void Do(Action a, bool f) { if (f) { a(); } }", "Do(() => b.Build(), false);")]
    [InlineData("static void Do(Action a, int n) { for (var i = 0; i < n; i++) { a(); } }",
        "Do(() => b.WithSmartHosts(\"a.com\"), 3); b.Build();")]
    [InlineData("static void Do(Action a) { try { a(); } catch (Exception) { } }", "Do(() => b.Build());")]
    [InlineData("static void Do(Action a) { try { Inner(a); } catch (Exception) { } } static void Inner(Action a) => a();",
        "Do(() => b.Build());")]
    [InlineData("Action? Kept; void Do(Action a) { a(); Kept = a; }",
        "Do(() => b.WithComment(\"c\")); b = New(\"c\").WithUseMXRecord(false); Kept!(); b.WithSmartHosts(\"a.com\").Build();")]
    [InlineData("Action? Kept; void Keep(Action a) { Kept = a; a(); }",
        "var done = false; Keep(() => { if (done) { b.WithSmartHosts(\"a.com\"); } done = true; }); Kept!(); b.Build();")]
    [InlineData("static void Do(Action a) => a.DynamicInvoke();", "Do(() => b.WithSmartHosts(\"a.com\")); b.Build();")]
    [InlineData("static void Do(Action a) { void Inner() => a(); Inner(); }",
        "Do(() => b.WithSmartHosts(\"a.com\")); b.Build();")]
    [InlineData("static void Do(Action a) { Action c = () => a(); c(); }", "Do(() => b.WithSmartHosts(\"a.com\")); b.Build();")]
    [InlineData("static void Do(Action a, Action c) { a = c; a(); }", "Do(() => b.Build(), () => { });")]
    [InlineData("static void Do(ref Builder x, Action a) { x = New(\"x\").WithUseMXRecord(false); a(); }",
        "Do(ref b, () => b.WithSmartHosts(\"a.com\").Build());")]
    [InlineData("static void Do(Action a) => a();", "Do(() => Do(() => b.WithSmartHosts(\"a.com\"))); b.Build();")]
    [InlineData("static void Do(Action a) { a(); throw new NotSupportedException(); }",
        "try { Do(() => b.WithSmartHosts(\"a.com\")); } catch (NotSupportedException) { } b.Build();")]
    [InlineData("static void Do(Action a) => a();",
        "var done = false; Do(() => done = true); if (done) { b.WithSmartHosts(\"a.com\"); } b.Build();")]
    [InlineData(
        "static void Down(Builder x, Action a, int n) { if (n == 0) { a(); } else { "
            + "Down(New(\"d\"), () => x.WithSmartHosts(\"a.com\"), n - 1); } }", "Down(b, () => { }, 1); b.Build();")]
    [InlineData("static void Do(Action a) => a();",
        "try { Do(() => b.Build()); } catch (ConnectorSdk.CmdletValidationException) { }")]
    [InlineData("static void Do(Action a) => a();",
        "Do(flag ? () => b.WithSmartHosts(\"a.com\") : () => b.WithSmartHosts(\"b.com\")); b.Build();")]
    public Task Correct_code_that_hands_on_a_lambda_is_silent(string helpers, string statements)
        => VerifyAsync(Code(helpers, "b.WithUseMXRecord(false); " + statements));
}
