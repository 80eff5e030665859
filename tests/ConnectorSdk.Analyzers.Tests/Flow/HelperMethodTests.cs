using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Helper methods of the same project are followed; other methods that take a builder aren't.</summary>
public sealed class HelperMethodTests
{
    [Theory]
    [InlineData("static void Set(Builder x) { x.WithUseMXRecord(false); }", "{|CSDK1002:Set(b)|};")]
    [InlineData("static Builder Set(Builder x) => x.WithUseMXRecord(false);", "{|CSDK1002:Set(b)|};")]
    [InlineData("void Set(Builder x, bool value) => x.WithUseMXRecord(value);", "{|CSDK1002:Set(b, false)|};")]
    [InlineData("static Builder Make(bool value) => New(\"m\").WithUseMXRecord(value);", "b = {|CSDK1002:Make(false)|};")]
    [InlineData("static Builder Make() { var x = New(\"m\"); x.WithUseMXRecord(false); return x; }", "b = {|CSDK1002:Make()|};")]
    [InlineData("static T Same<T>(T x) where T : class => x;", "Same(b).{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("static void Look(Builder x) => Console.WriteLine(1);", "Look(b); b.{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("static void Set(Builder x, int n = 1) { if (n > 0) { x.WithUseMXRecord(false); } }", "{|CSDK1002:Set(b)|};")]
    [InlineData("void Outer(Builder x) => Inner(x); void Inner(Builder x) => x.WithUseMXRecord(false);",
        "{|CSDK1002:Outer(b)|};")]
    [InlineData("", "Set(b).{|CSDK1002:WithUseMXRecord(false)|}; static Builder Set(Builder x) => x.WithComment(\"c\");")]
    [InlineData("", "{|CSDK1002:Set(b)|}; static void Set(Builder x) => x.WithUseMXRecord(false);")]
    public Task A_helper_is_followed(string helpers, string statements) => VerifyAsync(Code(helpers, statements));

    [Theory]
    [InlineData("static void Set(Builder x) { x.WithSmartHosts(\"a.com\"); }", "Set(b);")]
    [InlineData("static void Set(Builder x, bool c) { if (c) { x.WithSmartHosts(\"a.com\"); } }", "Set(b, o is null);")]
    [InlineData("static void Set(Builder x, int n) { if (n > 0) { Set(x, n - 1); } x.WithSmartHosts(\"a.com\"); }", "Set(b, 9);")]
    [InlineData("static void Set(Builder x) { Set(x); }", "Set(b);")]
    [InlineData("Builder _x = null!; void Keep(Builder x) => _x = x; void Set() => _x.WithSmartHosts(\"a.com\");",
        "Keep(b); Set();")]
    [InlineData("void Set(Builder x) { Action a = () => x.WithSmartHosts(\"a.com\"); a(); }", "Set(b);")]
    [InlineData("void Set(Builder x) { S(); void S() => x.WithSmartHosts(\"a.com\"); }", "Set(b);")]
    [InlineData("protected virtual void Set(Builder x) { }", "Set(b);")]
    [InlineData("static async System.Threading.Tasks.Task Set(Builder x) { x.WithSmartHosts(\"a.com\"); }", "_ = Set(b);")]
    [InlineData("static IEnumerable<int> Set(Builder x) { x.WithSmartHosts(\"a.com\"); yield return 1; }",
        "foreach (var i in Set(b)) { }")]
    [InlineData("static void Set(ref Builder x) => x = New(\"n\").WithSmartHosts(\"a.com\");", "Set(ref b);")]
    [InlineData("static Builder Pick(Builder x, Builder y, bool c) => c ? x : y;",
        "var d = New(\"d\"); b = Pick(b, d, o is null); b.WithSmartHosts(\"a.com\");")]
    [InlineData("static void Swap(Builder x, Builder y) { x = y; x.WithSmartHosts(\"a.com\"); }", "Swap(New(\"d\"), b);")]
    [InlineData("static void Run(Action<Builder> a, Builder x) => a(x);", "Run(x => x.WithSmartHosts(\"a.com\"), b);")]
    [InlineData("static Builder Make() => New(\"m\").WithSmartHosts(\"a.com\");", "b = Make().WithUseMXRecord(false);")]
    [InlineData("delegate void Setter(Builder x); Setter? _set;", "_set!(b);")]
    public Task Correct_code_with_a_helper_is_silent(string helpers, string statements)
        => VerifyAsync(Code(helpers, $"b.WithUseMXRecord(false); {statements}"));

    [Fact]
    public Task Two_builders_of_one_factory_are_two() => VerifyAsync(Code(
        "static Builder Make() => New(\"m\");",
        "var d = Make(); var e = Make(); d.{|CSDK1002:WithUseMXRecord(false)|}; e.WithSmartHosts(\"a.com\"); d.Build(); "
            + "e.Build();"));

    [Fact]
    public Task A_helper_that_throws_half_way_leaves_the_builder_unknown() => VerifyAsync(Code(
        "static void Set(Builder x) { x.WithSmartHosts(\"a.com\"); Console.WriteLine(1); x.WithSmartHosts(null!); }",
        "b.WithUseMXRecord(false); try { Set(b); } catch (Exception) { }"));

    [Fact]
    public Task An_extension_method_is_followed() => VerifyAsync("""
        using OutboundConnector = Sample.OutboundConnector;

        static class Extensions
        {
            public static OutboundConnector.NewBuilder Direct(this OutboundConnector.NewBuilder builder)
                => builder.WithUseMXRecord(false);

            public static T Port<T>(this T builder, int port) where T : Sample.SendConnector.NewBuilder<T> => builder.WithPort(port);
        }

        class Code
        {
            object M1() => OutboundConnector.New("a").{|CSDK1002:Direct()|}.Build();
            object M2() => Sample.SendConnector.NewInternal("a").{|CSDK1005:Port(70000)|}.Build();
            object M3() => OutboundConnector.New("a").Direct().WithSmartHosts("mail.contoso.com").Build();
        }
        """);

    private static string Code(string helpers, string statements)
        => HelperCode.Code(helpers, statements, parameter: "object o", result: "b.Build()");
}
