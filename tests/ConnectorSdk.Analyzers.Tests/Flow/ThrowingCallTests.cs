using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// <c>With</c> methods that throw before they set anything, and calls that never return. Later code doesn't run.
/// </summary>
public sealed class ThrowingCallTests
{
    [Theory]
    [InlineData("b.WithParameter(\"SmartHosts\", new List<object> { Bad.Instance });", "b.Fix();")]
    [InlineData("b.WithParameter(\"Unheard\", new[] { 1, new object() });", "b.Fix();")]
    [InlineData("b.WithParameter(\"Unheard\", new object[] { new object() });", "b.Fix();")]
    [InlineData("b.WithParameter(\"Not a name\", 1);", "b.Fix();")]
    [InlineData("b.WithParameter(Name, 1);", "b.Fix();")]
    [InlineData("b.WithConnectorType((ConnectorType)Number);", "b.Fix();")]
    [InlineData("b.WithConnectorType((ConnectorType)(Number + 99));", "b.Fix();")]
    [InlineData("b.WithTlsSettings((TlsSettings)(Number + 99));", "b.Fix();")]
    [InlineData("b.WithSmartHosts(Hosts());", "b.Fix();")]
    [InlineData("b.WithComment(Text().ToString());", "b.Fix();")]
    [InlineData("b.WithComment(\"x\" + Bad.Instance);", "b.Fix();")]
    [InlineData("b.WithComment($\"x{Bad.Instance}\");", "b.Fix();")]
    [InlineData("b.WithComment((string)(dynamic)1);", "b.Fix();")]
    [InlineData("dynamic d = 1; b.WithComment(d.Missing);", "b.Fix();")]
    [InlineData("dynamic d = 1; string s = d; b.WithComment(s);", "b.Fix();")]
    [InlineData("checked { b.WithTestMode(Number + 1 > 0); }", "b.Fix();")]
    [InlineData("Bad.Instance.Value = Flag ? 1 : 2;", "b.Fix();")]
    [InlineData("Bad.Instance.Value++;", "b.Fix();")]
    [InlineData("Bad.Instance.Value += 1;", "b.Fix();")]
    [InlineData("_ = Bad.Instance + 1;", "b.Fix();")]
    [InlineData("int i = Bad.Instance;", "b.Fix();")]
    [InlineData("if (Bad.Instance is { Value: 1 }) { }", "b.Fix();")]
    [InlineData("var (x, y) = Bad.Instance;", "b.Fix();")]
    [InlineData("_ = decimal.MaxValue + Number;", "b.Fix();")]
    [InlineData("_ = Table[Number + 5];", "b.Fix();")]
    [InlineData("_ = Kept!.ToString();", "b.Fix();")]
    [InlineData("Kept!.WithComment(\"c\");", "b.Fix();")]
    public Task A_handler_may_run_for_what_can_throw(string statements, string handler) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        try { {{statements}} return null; } catch { {{handler}} }
        return b.Build();
        """));

    [Theory]
    [InlineData(
        "try { b.WithSmartHosts(\"a.com\").WithParameter(\"Unheard\", new object[] { new object() }).WithUseMXRecord(false); } "
            + "catch { } return b.Build();")]
    [InlineData(
        "try { b.WithUseMXRecord(true).WithConnectorType((ConnectorType)(Number + 99)).WithUseMXRecord(false); } catch { } "
            + "return b.Build();")]
    [InlineData("try { b.WithUseMXRecord(true).WithParameter(Name, 1).WithUseMXRecord(false); } catch { } return b.Build();")]
    public Task A_setter_that_throws_has_not_set(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        {{statements}}
        """));

    [Theory]
    [InlineData("Fail();")]
    [InlineData("Fail<B>(b);")]
    [InlineData("FailTwice();")]
    [InlineData("FailFar();")]
    [InlineData("_ = Failing();")]
    [InlineData("_ = Bad.Instance.Value;")]
    [InlineData("Bad.Instance.Value = 1;")]
    [InlineData("_ = Bad.Instance + 1;")]
    [InlineData("int i = Bad.Instance;")]
    [InlineData("_ = new Bad(1);")]
    [InlineData("_ = Wrong;")]
    [InlineData("Annotated();")]
    [InlineData("Assert(false);")]
    [InlineData("Deny(true);")]
    [InlineData("Either(Flag);")]
    [InlineData("ByHandler();")]
    [InlineData("ByFinally();")]
    [InlineData("Forever();")]
    [InlineData("Environment.FailFast(\"\");")]
    [InlineData("b.Fail();")]
    [InlineData("b = b.Fail();")]
    [InlineData("Set(b);")]
    [InlineData("void Local() => throw new InvalidOperationException(); Local();")]
    [InlineData("void Local() { if (Flag) { throw new FormatException(); } Fail(); } Local();")]
    [InlineData("Action local = () => throw new InvalidOperationException(); local();")]
    [InlineData("b.WithComment(Failing());")]
    [InlineData("b.WithComment(Flag ? Failing() : throw new FormatException());")]
    [InlineData("using var scope = new Scope(New(\"x\")); Fail();")]
    [InlineData("if (Flag) { Fail(); } else { Annotated(); }")]
    [InlineData("switch (Number) { case 1: Fail(); break; default: Annotated(); break; }")]
    [InlineData("do { Fail(); } while (Flag);")]
    public Task What_is_behind_a_call_that_always_throws_does_not_run(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData("if (!Flag) { Fail(); }")]
    [InlineData("if (!Flag) { FailFar(); }")]
    [InlineData("if (!Flag) { b.Fail(); }")]
    [InlineData("try { Fail(); } catch { }")]
    [InlineData("Assert(Flag);")]
    [InlineData("Deny(false);")]
    [InlineData("Mostly();")]
    [InlineData("Swallowed();")]
    [InlineData("_ = Later2();")]
    [InlineData("_ = Lazily();")]
    [InlineData("Action later = Fail;")]
    public Task What_is_behind_a_call_that_may_return_is_reported(string statements) => VerifyAsync(Code($$"""
        var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
        {{statements}}
        return b.Build();
        """));

    [Fact]
    public Task A_branch_that_always_throws_leaves_what_the_other_one_sets() => VerifyAsync(Code("""
        var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
        if (Flag)
        {
            b.Fix();
            Fail();
        }

        return b.Build();
        """));

    private static string Code(string statements) => EscapeSource.Code($$"""
        static string Name = "";

        static void Fail() => throw new InvalidOperationException();
        static void Fail<T>(T value) { Later(); throw new InvalidOperationException(value?.ToString()); }
        static void FailTwice() => Fail();
        static void FailFar() { Later(); FailTwice(); }
        static string Wrong { get { throw new InvalidOperationException(); } }
        static string Failing() => throw new InvalidOperationException();
        static void Either(bool flag) { if (flag) { throw new FormatException(); } else { Fail(); } }
        static void ByHandler() { try { Fail(); } catch (Exception e) { throw new FormatException("", e); } }
        static void ByFinally() { try { Later(); } finally { Fail(); } }
        static void Forever() { while (true) { Later(); } }
        static B Fail(this B b) => throw new InvalidOperationException();
        static void Set(B b) { b.WithComment("c"); throw new InvalidOperationException(); }
        [DoesNotReturn] static void Annotated() => Environment.Exit(1);
        static void Assert([DoesNotReturnIf(false)] bool condition) => ThrowIf(!condition);
        static void Deny([DoesNotReturnIf(true)] bool condition) => ThrowIf(condition);

        static void Mostly() { if (Number > 1) { throw new FormatException(); } }
        static void Swallowed() { try { Fail(); } catch (InvalidOperationException) { } }
        static async Task Later2() { await Task.Yield(); throw new FormatException(); }
        static IEnumerable<int> Lazily() { yield return 1; throw new FormatException(); }

        static object Text() => "";
        static IEnumerable<SmartHost> Hosts() { yield return "b.com"; }

        static CmdletCommand? Test()
        {
            {{statements}}
        }
        """) + """

        class Bad
        {
            public Bad() { }
            public Bad(int i) { throw new FormatException(); }
            public static Bad Instance { get; } = new();
            public int Value { get => throw new FormatException(); set => throw new FormatException(); }
            public override string ToString() => throw new FormatException();
            public void Deconstruct(out int x, out int y) => throw new FormatException();
            public static int operator +(Bad left, int right) => throw new FormatException();
            public static implicit operator int(Bad bad) => throw new FormatException();
        }
        """;
}
