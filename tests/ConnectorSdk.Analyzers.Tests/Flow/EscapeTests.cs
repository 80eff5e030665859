using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// A builder that might escape on some path, in the body or in a helper method, is no longer known. In every case here, a run
/// exists that builds a valid command.
/// </summary>
public sealed class EscapeTests
{
    /// <summary>The builder escapes on one path of the helper method.</summary>
    [Theory]
    [InlineData("static void Run(B b) { foreach (var step in Steps) { step(b); } }")]
    [InlineData("static void Run(B b) { foreach (var step in Steps) step(b); if (Flag) { b.WithComment(\"c\"); } }")]
    [InlineData("static void Run(B b) { for (var i = 0; i < Steps.Count; i++) { Steps[i](b); } }")]
    [InlineData("static void Run(B b) { Sink?.Invoke(b); }")]
    [InlineData("static void Run(B b) { Store?.Take(b); }")]
    [InlineData("static void Run(B b) { if (Flag) { Kept = b; } Later(); }")]
    [InlineData("static void Run(B b) { if (!Flag) { return; } Kept = b; Later(); }")]
    [InlineData("static void Run(object b) { if (Flag) { Kept = (B)b; } Later(); }")]
    [InlineData("static void Run(CmdletBuilder<B> b) { if (Flag) { Kept = (B)b; } Later(); }")]
    [InlineData("static void Run<T>(T b) where T : CmdletBuilder<T> { if (Flag) { Kept = b as B; } Later(); }")]
    [InlineData("static void Run<T>(T b) { if (Flag) { Kept = (B)(object)b!; } Later(); }")]
    [InlineData("static void Run(in B b) { if (Flag) { Kept = b; } Later(); }")]
    [InlineData("static void Run(B b) { if (Flag) { Array = [b]; } Later(); }")]
    [InlineData("static void Run(B b) { if (Flag) { Pair = (b, 1); } Later(); }")]
    [InlineData("static void Run(B b) { if (Flag) { var other = new { Builder = b }; Sink!(other.Builder); } }")]
    [InlineData("static void Run(B b) { if (Flag) { dynamic d = b; Sink!(d); } }")]
    [InlineData("static void Run(B b) { if (Flag) { object[] all = [b]; Sink!((B)all[0]); } }")]
    [InlineData("static void Run(B b) { try { External.Take(b); } catch (InvalidOperationException) { } }")]
    [InlineData("static void Run(B b) { try { External.Take(null); } catch (InvalidOperationException) { External.Take(b); } }")]
    [InlineData("static void Run(B b) { switch (Number) { case 1: External.Take(b); break; case 2: break; default: break; } }")]
    [InlineData("static void Run(B b) { switch (Number) { case 1: goto case 2; case 2: External.Take(b); break; } }")]
    [InlineData("static void Run(B b) { _ = Number switch { 1 => External.Same(b), _ => b }; }")]
    [InlineData("static void Run(B b) { again: if (Flag) { External.Take(b); goto again; } }")]
    [InlineData("static void Run(B b) { lock (Steps) { if (Flag) { External.Take(b); } } }")]
    [InlineData("static void Run(B b) { while (Flag) { External.Take(b); } }")]
    [InlineData("static void Run(B b) { do { if (Flag) { continue; } External.Take(b); } while (Flag); }")]
    [InlineData("static void Run(B b) { if (Flag) { Run(b); } else if (Number == 3) { External.Take(b); } }")]
    [InlineData(
        "static void Run(B b) { if (Flag) { Other(b); } } static void Other(B b) { if (Number > 1) { Run(b); } "
            + "else if (Number == 0) { External.Take(b); } }")]
    [InlineData(
        "static void Run(B b) { Deep(b); } static void Deep(B b) { Deeper(b); } static void Deeper(B b) { if (Flag) { "
            + "External.Take(b); } }")]
    [InlineData("static void Run(B b) { _ = Flag && External.Take(b); }")]
    [InlineData("static void Run(B b) { _ = Flag ? External.Same(b) : b; }")]
    [InlineData("static void Run(B b) { using var scope = Flag ? new Scope(b) : null; }")]
    [InlineData(
        "static void Run(B b) { if (Flag) { Action set = () => b.WithSmartHosts(\"a.com\"); set += () => { }; set(); } }")]
    [InlineData(
        "static void Run(B b) { if (Flag) { foreach (var x in Yield(b)) { } } } static IEnumerable<int> Yield(B b) { "
            + "b.WithSmartHosts(\"a.com\"); yield return 1; }")]
    [InlineData(
        "static void Run(B b) { if (Flag) { _ = Async(b); } } static async Task Async(B b) { b.WithSmartHosts(\"a.com\"); "
            + "await Task.Yield(); }")]
    [InlineData("static void Run(B b) { if (Flag) { _ = $\"{b:x}\"; Sink!(b); } }")]
    [InlineData("static void Run(B b) { if (b is { } other && Flag) { External.Take(other); } }")]
    [InlineData("static void Run(B b) { foreach (var one in Flag ? new[] { b } : []) { one.WithSmartHosts(\"a.com\"); } }")]
    [InlineData("static void Run(B b) { var (first, second) = (b, 1); if (Flag) { External.Take(first); } }")]
    [InlineData("static void Run(B b) { var other = b; if (Flag) { External.Take(other); other = New(\"x\"); } }")]
    [InlineData("static void Run(B b) { if (Flag) { External.Take(b); b = New(\"x\"); } }")]
    public Task A_helper_that_lets_the_builder_go_on_one_path(string helper) => VerifyAsync(Code($$"""
        static CmdletCommand Test() { var b = New("a").WithUseMXRecord(false); Run(b); return b.Build(); }
        {{helper}}
        """));

    /// <summary>Similar helper methods in which nothing escapes.</summary>
    [Theory]
    [InlineData("static void Run(B b) { foreach (var step in Steps) { step(null!); } }")]
    [InlineData("static void Run(B b) { Sink?.Invoke(null!); }")]
    [InlineData("static void Run(B b) { var text = Flag ? b.ToString() : null; }")]
    [InlineData("static void Run(B b) { if (Flag) { Kept = null; } Later(); }")]
    [InlineData("static void Run(object b) { if (Flag) { Kept = null; } Later(); }")]
    [InlineData("static void Run<T>(T b) where T : CmdletBuilder<T> { if (Flag) { b.Validate(); } Later(); }")]
    [InlineData("static void Run(B b) { try { External.Take(null); } catch (InvalidOperationException) { } }")]
    [InlineData(
        "static void Run(B b) { switch (Number) { case 1: External.Take(New(\"x\")); break; default: b.WithComment(\"c\"); "
            + "break; } }")]
    [InlineData("static void Run(B b, int depth = 2) { if (depth > 0) { Run(b, depth - 1); } }")]
    [InlineData("static void Run(B b) { var other = b; if (Flag) { other = New(\"x\"); External.Take(other); } }")]
    [InlineData("static void Run(B b) { if (Flag) { b = New(\"x\"); External.Take(b); } }")]
    public Task A_helper_that_keeps_nothing_of_the_builder(string helper) => VerifyAsync(Code($$"""
        static CmdletCommand Test() { var b = New("a").{|CSDK1002:WithUseMXRecord(false)|}; Run(b); return b.Build(); }
        {{helper}}
        """));

    /// <summary>The builder escapes on some path of the body itself.</summary>
    [Theory]
    [InlineData("if (Flag) { External.Take(b); }")]
    [InlineData("if (Flag) { External.Take(b); } else { b.WithComment(\"c\"); }")]
    [InlineData("foreach (var step in Steps) { step(b); }")]
    [InlineData("var c = b; if (Flag) { External.Take(c); } c = null;")]
    [InlineData("var c = b; if (Flag) { External.Take(c); c = New(\"x\"); }")]
    [InlineData("Store?.Take(b);")]
    [InlineData("b = b.When(Flag, x => x.WithSmartHosts(\"a.com\"));")]
    [InlineData("b.When(Flag, x => x.WithSmartHosts(\"a.com\"));")]
    [InlineData("b.When(Flag, () => b.WithSmartHosts(\"a.com\"));")]
    [InlineData("b.Choose(Flag).WithComment(\"c\");")]
    [InlineData("void Swap() { if (Flag) { External.Take(b); } } Swap();")]
    [InlineData("void Swap() { External.Take(b); if (Flag) { b = New(\"x\"); } } Swap();")]
    [InlineData("var c = b; void Swap() { if (Flag) { External.Take(b); b = New(\"x\"); } } Swap(); b = c;")]
    [InlineData("void Swap() { Kept = b; b = New(\"x\").WithUseMXRecord(false); Sink!(b); } Swap();")]
    [InlineData("void Swap() { if (Flag) { return; } External.Take(b); } for (var i = 0; i < Number; i++) { Swap(); }")]
    [InlineData("Action swap = () => { if (Flag) { External.Take(b); } }; swap();")]
    [InlineData("if (Flag) { Action later = () => b.WithSmartHosts(\"a.com\"); Actions.Add(later); } Later();")]
    [InlineData(
        "if (Flag) { Action later = () => b = New(\"x\"); Actions.Add(later); } b = New(\"y\").WithUseMXRecord(false); Later();")]
    [InlineData(
        "for (var i = 0; i < Number; i++) { Actions.Add(() => b.WithSmartHosts(\"a.com\")); "
            + "b = New(\"y\").WithUseMXRecord(false); } Later();")]
    [InlineData("for (var i = 0; i < Number; i++) { var x = b; Actions.Add(() => x.WithSmartHosts(\"a.com\")); } Later();")]
    [InlineData("foreach (var x in new[] { 1, 2 }) { if (Flag) { continue; } External.Take(b); }")]
    [InlineData("try { External.Take(b); } finally { Later(); }")]
    [InlineData("try { if (Flag) { External.Take(b); } } catch { }")]
    [InlineData("lock (Steps) { if (Flag) { External.Take(b); } }")]
    [InlineData("_ = Flag ? External.Same(b) : null;")]
    [InlineData("_ = Flag || External.Take(b);")]
    [InlineData("b = Flag ? External.Same(b) : b;")]
    [InlineData("(Flag ? b : New(\"x\")).Apply(Sink!);")]
    [InlineData("B? c = Flag ? b : null; c?.Apply(Sink!);")]
    [InlineData("var query = from x in Steps select b.Apply(x); query.ToList();")]
    [InlineData("if (External.Look(b) is { Own: true }) { }")]
    [InlineData("if (new Scope(b) is { Fixed: true }) { }")]
    [InlineData("if (new Scope(b) is (true, _)) { }")]
    [InlineData("var (x, y) = new Scope(b);")]
    [InlineData("foreach (var x in new Scope(b)) { }")]
    [InlineData("var r = new Record(null); if (Flag) { r = r with { Builder = b }; } r.Builder?.WithSmartHosts(\"a.com\");")]
    [InlineData("int i = Flag ? new Scope(b) : 0;")]
    [InlineData("External.Log(b, $\"x{1}\");")]
    [InlineData("if (Flag) { Changed += (_, _) => b.WithSmartHosts(\"a.com\"); } Later();")]
    [InlineData("if (Flag) { Table[0] = b; } Later();")]
    [InlineData("External.Keep([b], Flag);")]
    [InlineData("new Lazy<B>(() => b.WithSmartHosts(\"a.com\")).Value.WithComment(\"c\");")]
    public Task A_body_that_lets_the_builder_go_on_one_path(string statements) => VerifyAsync(Code($$"""
        static CmdletCommand Test()
        {
            var b = New("a").WithUseMXRecord(false);
            {{statements}}
            return b.Build();
        }
        """));

    /// <summary>A different builder escapes.</summary>
    [Theory]
    [InlineData("if (Flag) { External.Take(New(\"x\")); }")]
    [InlineData("foreach (var step in Steps) { step(New(\"x\")); }")]
    [InlineData("var c = b; if (Flag) { c = New(\"x\"); External.Take(c); }")]
    [InlineData("void Swap() { if (Flag) { External.Take(New(\"x\")); } } Swap();")]
    [InlineData(
        "for (var i = 0; i < Number; i++) { var x = New(\"x\"); Actions.Add(() => x.WithSmartHosts(\"a.com\")); } Later();")]
    [InlineData("b.WithComment(Flag ? External.Same(New(\"x\")).ToString() : null);")]
    [InlineData("if (Flag) { Table[0] = New(\"x\"); } Later();")]
    public Task Another_builder_that_is_let_go_changes_nothing(string statements) => VerifyAsync(Code($$"""
        static CmdletCommand Test()
        {
            var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
            {{statements}}
            return b.Build();
        }
        """));

    [Fact]
    public Task A_builder_that_is_made_anew_in_each_round_is_known_again() => VerifyAsync(Code("""
        static void Test()
        {
            B? last = null;
            for (var i = 0; i < Number; i++)
            {
                var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
                b.Build();
                External.Take(b);
                last?.Build();
                last = b;
            }
        }
        """));

    [Fact]
    public Task A_variable_that_gets_another_builder_after_the_first_was_let_go_is_known() => VerifyAsync(Code("""
        static CmdletCommand Test()
        {
            var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
            if (Flag)
            {
                External.Take(b);
                b = New("b").WithUseMXRecord(false);
            }

            return b.Build();
        }
        """));

    private static string Code(string members) => EscapeSource.Code(members);
}
