using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A lambda is followed only if it is in a single variable that is only called.</summary>
public sealed class DelegateTests
{
    [Theory]
    [InlineData("(Flag ? complete : comment)();")]
    [InlineData("(Flag ? comment : complete)();")]
    [InlineData("(Number switch { 1 => comment, 2 => complete, _ => comment })();")]
    [InlineData("(Optional ?? complete)();")]
    [InlineData("Action chosen = Flag ? complete : comment; chosen();")]
    [InlineData("complete.DynamicInvoke();")]
    [InlineData("complete.Method.Invoke(complete.Target, null);")]
    [InlineData("foreach (Action one in complete.GetInvocationList()) { one(); }")]
    [InlineData("complete.Clone();\n ((Action)complete.Clone())();")]
    [InlineData("comment += complete; comment();")]
    [InlineData("comment = complete; comment();")]
    [InlineData("var both = comment + complete; both();")]
    [InlineData("Actions.Add(complete); Later();")]
    [InlineData("Run(complete);")]
    [InlineData("complete.Run();")]
    [InlineData("new[] { complete }[0]();")]
    [InlineData("(complete, 1).Item1();")]
    [InlineData("object o = complete; ((Action)o)();")]
    [InlineData("dynamic d = complete; d();")]
    [InlineData("Action nested = () => complete(); nested();")]
    [InlineData("void Nested() => complete(); Nested();")]
    [InlineData("void Nested(Action one) => one(); Nested(complete);")]
    [InlineData("Action other = complete.Invoke; other();")]
    [InlineData("Action other = new Action(complete); other();")]
    [InlineData("ref var alias = ref complete; alias();")]
    [InlineData("Task.Run(complete).Wait();")]
    [InlineData("var lazy = new Lazy<int>(() => { complete(); return 1; }); _ = lazy.Value;")]
    [InlineData("complete?.Run();")]
    [InlineData("(complete ?? comment)();")]
    [InlineData("complete?.Invoke();")]
    [InlineData("complete.Invoke();")]
    [InlineData("if (Flag) { complete(); }")]
    public Task A_lambda_that_may_have_run(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        Action complete = () => b.WithSmartHosts("a.com"), comment = () => b.WithComment("c");
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData("comment();")]
    [InlineData("comment?.Invoke();")]
    [InlineData("if (Flag) { comment(); }")]
    [InlineData("for (var i = 0; i < Number; i++) { comment.Invoke(); }")]
    public Task A_lambda_that_is_called_and_sets_something_else(string statements) => VerifyAsync(Code($$"""
        var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
        Action complete = () => b.WithSmartHosts("a.com"), comment = () => b.WithComment("c");
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData("Func<B> set = b.Fix; set();")]
    [InlineData("Func<B> set = (b).Fix; set();")]
    [InlineData("Func<B> set = b!.Fix; set();")]
    [InlineData("Func<B> set = ((B)b).Fix; set();")]
    [InlineData("var c = b; Func<B> set = c.Fix; set();")]
    [InlineData("Func<B> set = (Flag ? b : New(\"x\")).Fix; set();")]
    [InlineData("Actions.Add(b.Complete); Later();")]
    [InlineData("Run(b.Complete);")]
    [InlineData("Func<Sample.OutboundConnector.NewBuilder> set = Flag ? b.Fix : b.Fix; set();")]
    [InlineData("Func<string, B> set = b.WithComment; set(\"c\").WithSmartHosts(\"a.com\");")]
    [InlineData("Func<B, B> set = Program.Fix; set(b);")]
    [InlineData("var set = b.Fix; set();")]
    [InlineData("new Action(b.Complete)();")]
    [InlineData("_ = Enumerable.Range(0, 1).Select(b.At).ToList();")]
    public Task A_method_group_has_the_builder_that_it_is_named_on(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData("Func<B> set = New(\"x\").Fix; set();")]
    [InlineData("var c = New(\"x\"); Func<B> set = c.Fix; set();")]
    [InlineData("Func<B, B> set = Program.Fix; set(New(\"x\"));")]
    public Task A_method_group_of_another_builder_changes_nothing(string statements) => VerifyAsync(Code($$"""
        var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData(
        "for (var i = 0; i < 2; i++) { var c = New(\"a\").WithUseMXRecord(false); Actions.Add(() => c.Fix()); Later(); "
            + "c.Build(); }")]
    [InlineData(
        "var i = 70000; Action set = () => i = 25; Run(set); Sample.SendConnector.NewInternal(\"a\").WithPort(i).Build();")]
    [InlineData(
        "var i = 70000; Action set = () => i = 25, other = () => { }; (Flag ? set : other)(); "
            + "Sample.SendConnector.NewInternal(\"a\").WithPort(i).Build();")]
    [InlineData(
        "var i = 70000; Func<int> set = () => i = 25; set.DynamicInvoke(); "
            + "Sample.SendConnector.NewInternal(\"a\").WithPort(i).Build();")]
    [InlineData(
        "var i = 70000; var f = (ref int x) => x = 25; f(ref i); Sample.SendConnector.NewInternal(\"a\").WithPort(i).Build();")]
    [InlineData(
        "var i = 70000; void Set() => i = 25; Action set = Set; Run(set); "
            + "Sample.SendConnector.NewInternal(\"a\").WithPort(i).Build();")]
    public Task A_variable_that_a_lambda_shares(string statements) => VerifyAsync(Code(statements + " return null;"));

    private static string Code(string statements) => EscapeSource.Code($$"""
        static Action? Optional;

        static void Run(this Action action) => action();

        static void Complete(this B b) => b.WithSmartHosts("a.com");

        static B At(this B b, int i) => b.WithSmartHosts("a.com");

        static CmdletCommand? Test()
        {
            {{statements}}
        }
        """);
}
