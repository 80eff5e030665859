using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>
/// A lambda or method that is passed to a helper method runs where the helper calls it. A check in a helper method is a check of
/// its caller.
/// </summary>
public sealed class GivenFunctionTests
{
    [Theory]
    [InlineData("static void Run(Action<Builder> a, Builder x) => a(x);",
        "Run(x => x.{|CSDK1002:WithUseMXRecord(false)|}, b); b.Build();")]
    [InlineData("static void Run(Builder x, Action<Builder>? a = null) => a?.Invoke(x);",
        "Run(b, x => x.{|CSDK1002:WithUseMXRecord(false)|}); b.Build();")]
    [InlineData(
        "static object Make(string n, Action<Builder> set) { var x = New(n); set(x); return x.Build(); }",
        "Make(\"m\", x => x.{|CSDK1002:WithUseMXRecord(false)|}.WithComment(\"c\"));")]
    [InlineData("static R Pipe<T, R>(T x, Func<T, R> f) => f(x);",
        "Pipe(b, x => x.{|CSDK1002:WithUseMXRecord(false)|}).Build();")]
    [InlineData("static T Tap<T>(T x, Action<T> f) { f(x); return x; }",
        "Tap(b, x => { x.{|CSDK1002:WithUseMXRecord(false)|}; }).Build();")]
    [InlineData(
        "static void Run(Builder x, Action<Builder> a) => a(x); static void Direct(Builder x) => x.WithUseMXRecord(false);",
        "{|CSDK1002:Run(b, Direct)|}; b.Build();")]
    [InlineData(
        "static void Run(Builder x, params Action<Builder>[] all) { foreach (var one in all) { one(x); } }",
        "Run(b, x => x.WithComment(\"c\"), x => x.{|CSDK1002:WithUseMXRecord(false)|}); b.Build();")]
    public Task What_a_helper_is_given_runs_in_it(string helpers, string statements) => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("static void Run(Action<Builder> a, Builder x) => a(x);", "Run(x => x.WithSmartHosts(\"a.com\"), b);")]
    [InlineData("static void Run(Action<Builder> a, Builder x) { }",
        "Run(x => x.WithUseMXRecord(false), New(\"m\")); b.WithUseMXRecord(true);")]
    [InlineData(
        "static void Run(Action<Builder> a, Builder x, bool c) { if (c) { a(x); } }",
        "Run(x => x.WithSmartHosts(\"a.com\"), b, o is null);")]
    [InlineData("static void Run(Action<Builder> a, Builder x) => a(x);",
        "var h = \"a.com\"; Run(x => { if (h is not null) { x.WithSmartHosts(h); } }, b);")]
    [InlineData("static void Run(Action a) => a();", "Run(() => b.WithSmartHosts(\"a.com\"));")]
    [InlineData(
        "static void Run(Action<Builder> a, Builder x) { a += y => y.WithSmartHosts(\"a.com\"); a(x); }",
        "Run(x => x.WithComment(\"c\"), b);")]
    [InlineData(
        "static void Run(Builder x, params Action<Builder>[] all) { all[0] = y => y.WithSmartHosts(\"a.com\"); "
            + "foreach (var one in all) { one(x); } }",
        "Run(b, x => x.WithComment(\"c\"));")]
    [InlineData(
        "static void Run(Builder x, params Action<Builder>[] all) { foreach (var one in all) { one(x); } }",
        "Action<Builder>[] all = [x => x.WithComment(\"c\")]; all[0] = x => x.WithSmartHosts(\"a.com\"); Run(b, all);")]
    [InlineData(
        "static void Run(Func<Builder, Builder> f, Builder x) => f(x).WithSmartHosts(\"a.com\");",
        "Run(x => x.WithComment(\"c\"), b);")]
    [InlineData(
        "static void Run(Action<Builder> a, Builder x) => a(x); "
            + "static Action<Builder> Choose(bool c) => c ? x => x.WithComment(\"c\") : x => x.WithSmartHosts(\"a.com\");",
        "Run(Choose(o is null), b);")]
    [InlineData(
        "static void Run(Func<Builder, System.Threading.Tasks.Task> a, Builder x) => a(x).Wait();",
        "Run(async x => { await System.Threading.Tasks.Task.Yield(); x.WithSmartHosts(\"a.com\"); }, b);")]
    public Task Correct_code_that_hands_on_a_function_is_silent(string helpers, string statements)
        => VerifyAsync(Code(helpers, $"b.WithUseMXRecord(false); {statements} b.Build();"));

    [Theory]
    [InlineData("static object Done(Builder x) => x.Build();", "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    [InlineData(
        "static void Done(Builder x) { if (x is null) { throw new ArgumentNullException(); } Console.WriteLine(x.Build()); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    [InlineData("static object Done(Builder x) => Inner(x); static object Inner(Builder x) => x.Build();",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b);")]
    [InlineData("static object Done(Builder x, bool mx) => x.WithUseMXRecord(mx).Build();",
        "b.WithComment(\"c\"); {|CSDK1002:Done(b, false)|};")]
    [InlineData("static ConnectorSdk.CmdletCommand Done(bool mx) => New(\"m\").WithUseMXRecord(mx).Build();",
        "{|CSDK1002:Done(false)|}; b.Build();")]
    [InlineData(
        "static object Done(Builder x, bool c) { if (c) { x.WithComment(\"c\"); } return x.Build(); }",
        "b.{|CSDK1002:WithUseMXRecord(false)|}; Done(b, o is null);")]
    public Task A_check_in_a_helper_is_one_of_its_caller(string helpers, string statements)
        => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("static object Done(Builder x) => x.WithSmartHosts(\"a.com\").Build();", "b.WithUseMXRecord(false); Done(b);")]
    [InlineData("static object? Done(Builder x, bool c) => c ? x.Build() : null;",
        "b.WithUseMXRecord(false); Done(b, o is null);")]
    [InlineData(
        "static object? Done(Builder x) { try { return x.Build(); } catch (InvalidOperationException) { return null; } }",
        "b.WithUseMXRecord(false); Done(b);")]
    [InlineData("static int Done(Builder x) => x.Validate().Count;", "b.WithUseMXRecord(false); Done(b);")]
    [InlineData("static object Done(Builder x, int n) => n == 0 ? x.Build() : new object();",
        "b.WithUseMXRecord(false); Done(b, 1);")]
    public Task A_check_that_may_not_count_is_silent(string helpers, string statements) => VerifyAsync(Code(helpers, statements));

    [Fact]
    public Task What_a_helper_does_wrong_by_itself_is_reported_in_it_alone() => VerifyAsync(Code(
        "static object Done(string n) => New(n).{|CSDK1002:WithUseMXRecord(false)|}.Build();",
        "Done(\"a\"); Done(\"b\"); b.Build();"));

    private static string Code(string helpers, string statements) => $$"""
        using System;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            {{helpers}}

            void Run(object o)
            {
                var b = New("a");
                {{statements}}
            }
        }
        """;
}
