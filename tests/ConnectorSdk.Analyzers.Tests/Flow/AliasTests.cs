using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// A builder that another variable might refer to, and that escapes or is completed through that variable. In every case without
/// a report, a run exists that builds a valid command.
/// </summary>
public sealed class AliasTests
{
    [Theory]
    [InlineData("void L(ref B x) { if (Flag) { ref var r = ref x; Act(() => { }); External.Take(r); } } L(ref b);")]
    [InlineData("B? kept = null; void Save() => kept = b; void Use() => kept?.Fix(); Save(); Use();")]
    [InlineData("B? kept = null; void Save() { kept = b; } Save(); kept!.Fix();")]
    [InlineData("B? kept = null; void Save() { if (Flag) { kept = b; } } Save(); kept?.Fix();")]
    [InlineData("B? kept = null; void Save() { if (Flag) { kept = b; } } Save(); External.Take(kept);")]
    [InlineData("B[] kept = [New(\"x\")]; void Save() => kept[0] = b; Save(); kept[0].Fix();")]
    [InlineData("void Outer() { void Inner() { if (Flag) { b.Fix(); } } Inner(); } Outer();")]
    [InlineData("B Get() => b; Get().Fix();")]
    [InlineData("B Get() { if (Flag) { return b; } return New(\"x\"); } Get().Fix();")]
    [InlineData("B Get() { if (Flag) { return b; } return New(\"x\"); } External.Take(Get());")]
    [InlineData("Pick(New(\"x\"), b).Fix();")]
    [InlineData("Out(b, out var c); External.Take(c);")]
    [InlineData("var c = New(\"x\"); MaybeSwap(ref b, ref c); b.Fix(); c.Fix();")]
    [InlineData("var c = New(\"x\"); MaybeSwap(ref b, ref c); External.Take(c); External.Take(b);")]
    [InlineData("var c = b; MaybeSwap(ref b, ref c); External.Take(c);")]
    [InlineData("var c = New(\"x\"); MaybeSwap(ref b, ref c); External.Take(c);")]
    [InlineData("var c = New(\"x\"); if (Flag) { (b, c) = (c, b); } External.Take(c);")]
    [InlineData("for (B? c = b; c is not null; c = null) { External.Take(c); }")]
    [InlineData("B? c = null; for (var i = 0; i < Number; i++) { c?.Fix(); c = b; }")]
    [InlineData("B? c = null; for (var i = 0; i < Number; i++) { External.Take(c); c = b; }")]
    [InlineData("B? c = null; for (var i = 0; i < Number; i++) { if (c is null) { c = b; } else { External.Take(c); } }")]
    [InlineData("B? c = null; again: External.Take(c); if (c is null) { c = b; goto again; }")]
    [InlineData("B c = New(\"x\"); for (var i = 0; i < Number; i++) { var t = c; c = b; External.Take(t); }")]
    [InlineData("for (var i = 0; i < Number; i++) { var t = New(\"x\"); if (i > 0) { b.Fix(); } Act(() => t.Fix()); }")]
    [InlineData(
        "B? made = null; for (var i = 0; i < Number; i++) { var t = New(\"x\").WithUseMXRecord(false); External.Take(made); "
            + "made = t; b = t; } External.Take(made);")]
    [InlineData("try { Throwing(b); } catch { }")]
    [InlineData("try { ThrowingRef(ref b); } catch { }")]
    [InlineData("try { ThrowingOut(out b); } catch { b = Kept ?? b; }")]
    [InlineData("void T() { b.Fix(); ThrowIf(Flag); b = New(\"x\").WithUseMXRecord(false); } try { T(); } catch { }")]
    [InlineData("try { try { ThrowIf(Flag); } finally { void F() => b.Fix(); F(); } } catch { }  if (!Flag) { return null; }")]
    [InlineData("try { Fail2(); } catch { b.Fix(); }")]
    [InlineData("try { return Make2(); } catch { b.Fix(); }")]
    [InlineData("switch (b) { case { } x when External.Take(x): break; }")]
    [InlineData("_ = b switch { { } x when Flag => External.Same(x), _ => null };")]
    [InlineData("if (b is var x && Flag) { External.Take(x); }")]
    [InlineData("var t = (b, 1); if (Flag) { External.Take(t.b); }")]
    [InlineData("object o = b; if (Flag) { External.Take((B)o); }")]
    [InlineData("var l = new List<B> { b }; foreach (var x in l) { x.Fix(); }")]
    [InlineData("B[] l = [b]; foreach (var x in l) { x.Fix(); }")]
    [InlineData("foreach (var x in new List<B> { New(\"x\"), b }) { x.Fix(); }")]
    [InlineData("Lazy<B> z = new(b); z.Value.Fix();")]
    [InlineData("Fixes(b, b); static void Fixes(B x, B y) { if (Flag) { External.Take(y); } }")]
    [InlineData("Fixes(b); static void Fixes(B x, Action<B>? act = null) { (act ?? Sink)?.Invoke(x); }")]
    [InlineData("var w = new Wrapper(b); w.Finish();")]
    [InlineData("new Wrapper(b) { Ready = true };")]
    [InlineData("_ = new Wrapper(b)[1];")]
    [InlineData("Wrapper w = b;")]
    [InlineData("External.Take(new Derived(b).Inner);")]
    [InlineData("IThing thing = new Thing(); thing.Do(b);")]
    [InlineData("unsafe { delegate*<B, B> f = &Program.Fix; f(b); }")]
    [InlineData("IEnumerable<int> A() { yield return 1; b.Fix(); yield return 2; } _ = A().ToList();")]
    [InlineData("b = b ?? throw new Exception(); External.Take(b);")]
    [InlineData("B? c = null; (c ??= b).Fix();")]
    [InlineData("B? c = Kept; (c ??= b).Fix();  if (Kept != null) { return null; }")]
    [InlineData("B? c = Kept; Pass(c ?? b); static void Pass(B x) { x.Fix(); }")]
    [InlineData("B? c = Flag ? b : New(\"y\"); Pass(c); static void Pass(B? x) { x?.Fix(); }")]
    [InlineData("while (true) { if (Flag) { break; } External.Take(b); }")]
    [InlineData(
        "while (Number-- > 0) { switch (Number) { case 1: continue; case 2: goto default; default: External.Take(b); break; } }")]
    public Task What_is_done_under_another_name_is_done_to_the_builder(string statements)
        => VerifyAsync(Code("WithUseMXRecord(false)", statements));

    [Theory]
    [InlineData("var c = New(\"x\"); Swap(ref b, ref c); External.Take(b); Swap(ref b, ref c);")]
    [InlineData("var c = b; c = New(\"x\"); External.Take(c);")]
    [InlineData("External.Take(Second(b, New(\"x\")));")]
    [InlineData("B? c = null; for (var i = 0; i < Number; i++) { External.Take(c); c = New(\"x\"); }")]
    [InlineData("try { Fail2(); } catch { b.WithComment(\"c\"); }")]
    public Task What_is_done_to_another_builder_changes_nothing(string statements)
        => VerifyAsync(Code("{|CSDK1002:WithUseMXRecord(false)|}", statements));

    private static string Code(string setter, string statements) => EscapeSource.Code($$"""
        static void Act(Action a) => Actions.Add(a);
        static B Second(B x, B y) => y;
        static B Pick(B x, B y) { if (Flag) { return x; } return y; }
        static void Out(B x, out B? y) { if (Flag) { y = x; } else { y = null; } }
        static void Swap(ref B x, ref B y) => (x, y) = (y, x);
        static void MaybeSwap(ref B x, ref B y) { if (Flag) { (x, y) = (y, x); } }
        static void Throwing(B x) { x.Fix(); ThrowIf(Flag); }
        static void ThrowingRef(ref B x) { x = New("x"); ThrowIf(Flag); }
        static void ThrowingOut(out B x) { x = New("x"); ThrowIf(Flag); }
        static void Fail2() => throw new InvalidOperationException();
        static CmdletCommand? Make2() => throw new InvalidOperationException();

        #pragma warning disable CS8500
        static unsafe CmdletCommand? Test()
        {
            var b = New("a").{{setter}};
            {{statements}}
            return b.Build();
        }
        """) + """

        class Wrapper(B b)
        {
            public bool Ready { set => b.WithSmartHosts("a.com"); }
            public void Finish() => b.WithSmartHosts("a.com");
            public int this[int i] { get { Finish(); return 1; } }
            public static Wrapper operator +(Wrapper w, int i) { w.Finish(); return w; }
            public static implicit operator Wrapper(B b) { b.WithSmartHosts("a.com"); return new(b); }
        }
        class Base { protected Base(B b) { Inner = b; } public B Inner; }
        class Derived(B b) : Base(b);
        interface IThing { void Do(B b) => b.WithSmartHosts("a.com"); }
        class Thing : IThing { public void Generic<T>(T x) => ((B)(object)x!).WithSmartHosts("a.com"); }
        """;
}
