using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>After code that only reads a builder, the builder is still known.</summary>
public sealed class HarmlessCallTests
{
    [Theory]
    [InlineData("ArgumentNullException.ThrowIfNull(b);")]
    [InlineData("ArgumentNullException.ThrowIfNull(b, nameof(b));")]
    [InlineData("GC.KeepAlive(b);")]
    [InlineData("_ = b.ToString();")]
    [InlineData("_ = b.GetType().Name;")]
    [InlineData("_ = b.GetHashCode();")]
    [InlineData("_ = b.Equals(null);")]
    [InlineData("object o = b; _ = o.ToString();")]
    [InlineData("lock (b) { b.WithComment(\"c\"); }")]
    [InlineData("_ = nameof(b);")]
    [InlineData("_ = b == null;")]
    [InlineData("_ = ReferenceEquals(b, Kept);")]
    [InlineData("object o = b; if (o is B x) { x.WithComment(\"c\"); }")]
    [InlineData("object o = b; if (o is B) { b.WithComment(\"c\"); }")]
    [InlineData("object o = b; (o as B)!.WithComment(\"c\");")]
    [InlineData("object o = b; b = (B)o;")]
    [InlineData("object o = b; b = (o as B)!;")]
    [InlineData("object o = b; if (o is CmdletBuilder<B> x) { x.Validate(); }")]
    [InlineData("Guard(b);")]
    [InlineData("_ = $\"{b}\";")]
    [InlineData("_ = \"a\" + b;")]
    [InlineData("_ = string.Concat(b, \"a\");")]
    [InlineData("_ = string.Format(\"{0}\", b);")]
    [InlineData("_ = object.Equals(b, null);")]
    [InlineData("object o = b; if (o is B { } x) { x.WithComment(\"c\"); }")]
    public Task A_look_at_a_builder(string statements) => VerifyAsync(Code("{|CSDK1002:WithUseMXRecord(false)|}", statements));

    [Theory]
    [InlineData("lock (b) { b.Fix(); }")]
    [InlineData("object o = b; if (o is B x) { x.Fix(); }")]
    [InlineData("object o = b; if (o is IFormattable x) { x.ToString(null, null); b.Fix(); }")]
    [InlineData("object o = b; (o as B)?.Fix();")]
    [InlineData("object o = b; if (Flag && o is B x) { External.Take(x); }")]
    [InlineData("_ = Kept?.Equals(b); External.Take(b);")]
    [InlineData("My.ArgumentNullException.ThrowIfNull(b);")]
    [InlineData("object o = b; if (o is B { } x) { x.Fix(); }")]
    [InlineData("_ = string.Format(new My.Formatter(), \"{0}\", b);")]
    [InlineData("_ = $\"{External.Take(b)}\";")]
    [InlineData("Kept = b; GC.KeepAlive(b); Later();")]
    public Task A_look_that_leads_to_more(string statements) => VerifyAsync(Code("WithUseMXRecord(false)", statements));

    [Fact]
    public Task A_handwritten_part_of_the_builder_may_override_what_every_object_has() => VerifyPartialAsync("""
        namespace Sample
        {
            public static partial class Lamp
            {
                [ConnectorSdk.CmdletBuilder("New-Lamp")]
                [ConnectorSdk.CmdletParameterSet("(All)")]
                [ConnectorSdk.CmdletParameters("Power|Int32\nLit|Boolean")]
                [ConnectorSdk.CmdletRules("New-Lamp.md", "1|error|Lit=$true => Power|It needs power.")]
                public sealed partial class NewBuilder : ConnectorSdk.CmdletBuilder<NewBuilder>
                {
                    public NewBuilder WithPower(int value) => SetInteger(0, value);
                    public NewBuilder WithLit(bool value) => SetBoolean(1, value);
                    public NewBuilder WithPower(string text) { WithPower(60); return this; }
                    public NewBuilder WithLit(string text) => WithPower(60);
                    public override string ToString() { WithPower(60); return ""; }
                    public override bool Equals(object? other) => WithPower(60) == other;
                    public override int GetHashCode() => WithPower(60) is null ? 0 : 1;
                }
            }

            class Code
            {
                object M0() => new Lamp.NewBuilder().{|CSDK1002:WithLit(true)|}.Build();
                object M1() { var b = new Lamp.NewBuilder().WithLit(true); b.ToString(); return b.Build(); }
                object M2() { var b = new Lamp.NewBuilder().WithLit(true); b.Equals(b); return b.Build(); }
                object M3() { var b = new Lamp.NewBuilder().WithLit(true); object o = b; o.GetHashCode(); return b.Build(); }
                object M6() { var b = new Lamp.NewBuilder().WithLit(true); _ = $"{b}"; return b.Build(); }
                object M7() { var b = new Lamp.NewBuilder().WithLit(true); _ = "a" + b; return b.Build(); }
                object M8() { var b = new Lamp.NewBuilder().WithLit(true); _ = string.Concat("a", b); return b.Build(); }
                object M9() { var b = new Lamp.NewBuilder().WithLit(true); _ = object.Equals("a", b); return b.Build(); }
                object M4() => new Lamp.NewBuilder().WithLit(true).WithPower("").Build();
                object M5() => new Lamp.NewBuilder().WithLit(true).WithLit("").Build();
            }
        }
        """);

    private static string Code(string setter, string statements) => EscapeSource.Code($$"""
        static void Guard(B? b) { ArgumentNullException.ThrowIfNull(b); }

        static CmdletCommand Test()
        {
            var b = New("a").{{setter}};
            {{statements}}
            return b.Build();
        }
        """) + """

        static class My
        {
            public sealed class Formatter : IFormatProvider, ICustomFormatter
            {
                public object GetFormat(Type? type) => this;
                public string Format(string? format, object? o, IFormatProvider? p) { (o as B)?.WithSmartHosts("a.com"); return ""; }
            }

            public static class ArgumentNullException { public static void ThrowIfNull(B b) => b.WithSmartHosts("a.com"); }
        }
        """;
}
