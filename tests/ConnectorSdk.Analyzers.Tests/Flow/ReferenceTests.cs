using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Variables that are passed by reference. In every case without a report, a run exists that builds a valid command.
/// </summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("dynamic d = Lent; d.Set(ref port);")]
    [InlineData("dynamic d = Lent; d.SetOut(out port);")]
    [InlineData("dynamic d = Lent; d.Set(ref port, Flag ? 1 : 2);")]
    [InlineData("dynamic d = 1; Lent.Set(ref port, d);")]
    [InlineData("dynamic d = 1; new Setter(ref port, d).ToString();")]
    [InlineData("new Setter(ref port, 1).ToString();")]
    [InlineData("Lent.Set(ref port, port = 70000);")]
    [InlineData("Lent.SetOut(out port, port = 70000);")]
    [InlineData("SetOut(out port, port = 70000);")]
    [InlineData("SetOut(y: port = 70000, x: out port);")]
    [InlineData("new OutSetter(out port, port = 70000).ToString();")]
    [InlineData("SetOut(out port, Flag ? port = 70000 : 1);")]
    [InlineData("OutDelegate set = SetOut; set(out port, port = 70000);")]
    [InlineData("(Flag ? ref port : ref other) = 25; if (!Flag) { return null; }")]
    [InlineData("ref var alias = ref port; alias = 25;")]
    [InlineData("ref var alias = ref Same(ref port); alias = 25;")]
    [InlineData("ref var alias = ref Flag ? ref port : ref other; alias = 25; if (!Flag) { return null; }")]
    [InlineData("ref int alias = ref other; alias = ref port; alias = 25;")]
    [InlineData("var box = new Box(ref port); port = 70000; box.Value = 25;")]
    [InlineData("var span = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref port, 1); span[0] = 25;")]
    [InlineData("var reference = __makeref(port); __refvalue(reference, int) = 25;")]
    [InlineData("var reference = __makeref(port); Lent.SetBy(reference);")]
    [InlineData("Unsafe.AsRef(in port) = 25;")]
    [InlineData("In(in port);")]
    [InlineData("port.Change();")]
    [InlineData("unsafe { int* p = &port; *p = 25; }")]
    [InlineData("unsafe { delegate*<ref int, void> set = &SetRef; set(ref port); }")]
    [InlineData("unsafe { delegate*<out int, int, void> set = &SetOut; set(out port, port = 70000); }")]
    [InlineData("void Local(ref int x) { x = 25; } Local(ref port);")]
    [InlineData("void Local(out int x, int y) { x = 25; } Local(out port, port = 70000);")]
    [InlineData("(port, other) = (25, 1);")]
    [InlineData("Lent.Pair(out port, out _);")]
    [InlineData("int.TryParse(\"25\", out port);")]
    [InlineData("ref var alias = ref Keep(out port); port = 70000; alias = 25;")]
    [InlineData("foreach (ref var x in new Span<int>(ref port)) { x = 25; }")]
    public Task A_number_that_is_lent_may_change(string statements) => VerifyAsync(Code($$"""
        int port = 70000, other = 1;
        {{statements}}
        return Sample.SendConnector.NewInternal("a").WithPort(port).Build();
        """));

    [Theory]
    [InlineData("First(ref b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("First(ref b, Flag ? b = New(\"b\").WithUseMXRecord(false) : null);")]
    [InlineData("First(y: b = New(\"b\").WithUseMXRecord(false), x: ref b);")]
    [InlineData("Read(in b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("Read(b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("Replace(out b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("Lent.Replace(out b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("Lent.Change(ref b, b = New(\"b\").WithUseMXRecord(false));")]
    [InlineData("dynamic d = Lent; d.Change(ref b, null);")]
    [InlineData("Lent.Change(ref b, null);")]
    [InlineData("Maybe(ref b);")]
    [InlineData("Maybe(ref Flag ? ref b : ref b);")]
    [InlineData("ref var alias = ref b; alias = New(\"x\");")]
    [InlineData("ref var alias = ref b; alias.Fix();")]
    [InlineData("ref readonly var alias = ref b; alias.Fix();")]
    [InlineData("var reference = __makeref(b); __refvalue(reference, B) = New(\"x\");")]
    [InlineData("__refvalue(__makeref(b), B).Fix();")]
    [InlineData("unsafe { B* p = &b; p->Fix(); }")]
    [InlineData("void Local(ref B x) { if (Flag) { x = New(\"x\"); } } Local(ref b);")]
    [InlineData("void Local(ref B x) { b = New(\"x\"); x.WithComment(\"c\"); } Local(ref b);")]
    [InlineData("Both(ref b, ref b);")]
    [InlineData("(b, _) = (New(\"x\"), b);")]
    [InlineData("var c = b; b = null!; Maybe(ref c); b = c;")]
    [InlineData("Span<B> all = new(ref b); all[0] = New(\"x\");")]
    [InlineData("System.Threading.Interlocked.Exchange(ref b, New(\"x\"));")]
    public Task A_builder_in_a_variable_that_is_lent_may_be_another_one(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        {{statements}}
        return b.Build();
        """));

    [Theory]
    [InlineData("b = New(\"b\").WithUseMXRecord(false); First(ref x, b);")]
    [InlineData("Look(in b);")]
    [InlineData("Replace(out var c, New(\"c\"));")]
    [InlineData("Maybe(ref x);")]
    [InlineData("void Local(ref B y) { if (Flag) { y = New(\"y\"); } } Local(ref x);")]
    public Task A_builder_in_another_variable_stays(string statements) => VerifyAsync(Code($$"""
        B x = New("x"), b = New("a").{{(statements.StartsWith("b =", StringComparison.Ordinal) ? "WithUseMXRecord(false)" : "{|CSDK1002:WithUseMXRecord(false)|}")}};
        {{statements.Replace("WithUseMXRecord(false)", "{|CSDK1002:WithUseMXRecord(false)|}", StringComparison.Ordinal)}}
        return b.Build();
        """));

    [Fact]
    public Task A_number_that_was_not_lent_stays() => VerifyAsync(Code("""
        int port = 70000, other = 1;
        dynamic d = Lent;
        d.Set(ref other);
        Lent.Set(ref other, port);
        return Sample.SendConnector.NewInternal("a").WithPort({|CSDK1005:port|}).Build();
        """));

    private static string Code(string statements) => EscapeSource.Code($$"""
        static Lender Lent => new();

        delegate void OutDelegate(out int x, int y);

        static void First(ref B x, B? y) => x.Fix();
        static void Read(in B x, B y) => x.Fix();
        static void Look(in B x) => x.Validate();
        static void Replace(out B x, B y) => x = New("x");
        static void Maybe(ref B x) { if (Flag) { x = New("x"); } }
        static void Both(ref B x, ref B y) { x = New("x"); y.Fix(); }
        static void SetOut(out int x, int y) => x = 25;
        static void SetRef(ref int x) => x = 25;
        static void In(in int x) => Unsafe.AsRef(in x) = 25;
        static void Change(this ref int x) => x = 25;
        static ref int Same(ref int x) => ref x;
        static ref int Keep([UnscopedRef] out int x) { x = 1; return ref x; }

        #pragma warning disable CS8500
        static unsafe CmdletCommand? Test()
        {
            {{statements}}
        }
        """) + """

        class Lender
        {
            public virtual void Set(ref int x, int y = 0) => x = 25;
            public virtual void SetOut(out int x, int y = 0) => x = 25;
            public virtual void SetBy(TypedReference x) => __refvalue(x, int) = 25;
            public virtual void Pair(out int x, out int y) => (x, y) = (25, 1);
            public virtual void Replace(out B x, B? y) => x = Sample.OutboundConnector.New("x");
            public virtual void Change(ref B x, B? y) => x = Sample.OutboundConnector.New("x");
        }

        class Setter { public Setter(ref int x, int y) => x = 25; }

        class OutSetter { public OutSetter(out int x, int y) => x = 25; }

        ref struct Box(ref int value)
        {
            public ref int Value = ref value;
        }
        """;
}
