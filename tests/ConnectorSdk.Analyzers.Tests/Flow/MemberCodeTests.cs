using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Accessors, operators, conversions, and constructors of the project are followed like methods.</summary>
public sealed class MemberCodeTests
{
    [Theory]
    [InlineData("_ = {|CSDK1002:new Parts().Broken|}.Build();")]
    [InlineData("_ = {|CSDK1002:Parts.Shared|}.Build();")]
    [InlineData("_ = {|CSDK1002:new Parts()[\"x\"]|}.Build();")]
    [InlineData("var b = {|CSDK1002:new Parts().Broken|}; b.WithComment(\"c\"); b.Build();")]
    [InlineData("_ = new Parts()[New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}];")]
    [InlineData("new Parts().Built = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("new Parts()[1] = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("var b = New(\"a\"); _ = {|CSDK1002:new Parts() - b|}; b.Build();")]
    [InlineData("_ = new Parts() + New(\"a\").{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("_ = ({|CSDK1002:!new Parts()|}).Build();")]
    [InlineData("Parts p = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|};")]
    [InlineData("Builder b = {|CSDK1002:new Parts()|}; b.Build();")]
    [InlineData("_ = new Ready(New(\"a\").{|CSDK1002:WithUseMXRecord(false)|});")]
    [InlineData("_ = new Ready(New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}, flag);")]
    [InlineData("var b = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; _ = new Noted(b); b.Build();")]
    public Task A_member_that_runs_code_is_followed(string statements)
        => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _ = new Parts { Kept = b }.Fixed; b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); new Parts().Completed = b; b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _ = new Parts() * b; b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _ = (Complete)b; b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); new Keeper(b).Complete(); b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); var k = new Keeper(b); Later(k); b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _ = new Captures(b).Fixed; b.Build();")]
    [InlineData(
        "var b = New(\"a\").WithUseMXRecord(false); _ = new Maybe(b, flag); if (!flag) { b.WithSmartHosts(\"a.com\"); } "
            + "b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); Parts.Store = b; _ = Parts.Completing; b.Build();")]
    [InlineData("var p = new Open(); _ = p.Broken.Build();")]
    [InlineData("_ = Parts.Once.WithUseMXRecord(false); _ = Parts.Once.WithSmartHosts(\"a.com\").Build();")]
    public Task Correct_code_with_a_member_that_runs_code_is_silent(string statements)
        => VerifyAsync(Code(statements));

    [Fact]
    public Task A_constructor_of_the_base_class_checks() => VerifyAsync("""
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Base
        {
            protected Base(Builder b) => Command = b.Build();
            public object Command { get; }
        }

        class Ordinary : Base
        {
            public Ordinary() : base(New("a").{|CSDK1002:WithUseMXRecord(false)|}) { }
        }

        class Primary() : Base(New("a").{|CSDK1002:WithUseMXRecord(false)|});

        class Correct() : Base(New("a").WithUseMXRecord(false).WithSmartHosts("a.com"));
        """);

    private static string Code(string statements) => $$"""
        using System;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Parts
        {
            public static Builder? Store;
            public Builder? Kept;
            public static Builder Shared => New("s").WithUseMXRecord(false);
            public static Builder Once { get; } = New("o");
            public Builder Broken { get { var x = New("x"); x.WithUseMXRecord(false); return x; } }
            public Builder this[string name] => New(name).WithUseMXRecord(false);
            public object this[Builder b] => b.Build();
            public Builder this[int i] { set => value.Build(); }
            public Builder Built { set => value.Build(); }
            public Builder Completed { set => value.WithSmartHosts("a.com"); }
            public int Fixed { get { Kept?.WithSmartHosts("a.com"); return 1; } }
            public static int Completing { get { Store!.WithSmartHosts("a.com"); return 1; } }
            public static object operator +(Parts p, Builder b) => b.Build();
            public static Builder operator -(Parts p, Builder b) => b.WithUseMXRecord(false);
            public static Builder operator *(Parts p, Builder b) => b.WithSmartHosts("a.com");
            public static Builder operator !(Parts p) => New("n").WithUseMXRecord(false);
            public static implicit operator Parts(Builder b) { b.Build(); return new(); }
            public static implicit operator Builder(Parts p) => New("p").WithUseMXRecord(false);
        }

        class Open { public virtual Builder Broken => New("x").WithUseMXRecord(false); }

        class Complete { public static explicit operator Complete(Builder b) { b.WithSmartHosts("a.com"); return new(); } }

        class Ready
        {
            public Ready(Builder b) => Command = b.Build();
            public Ready(Builder b, bool flag) : this(flag ? b.WithComment("c") : b) { }
            public object Command { get; }
        }

        class Noted { public Noted(Builder b) => b.WithComment("c"); }

        class Maybe { public Maybe(Builder b, bool flag) { if (flag) { b.WithSmartHosts("a.com"); } } }

        class Keeper
        {
            private readonly Builder _b;
            public Keeper(Builder b) => _b = b;
            public void Complete() => _b.WithSmartHosts("a.com");
        }

        class Captures(Builder b)
        {
            public int Fixed { get { b.WithSmartHosts("a.com"); return 1; } }
        }

        class Code
        {
            static void Later(Keeper k) => k.Complete();

            void Run(bool flag)
            {
                {{statements}}
            }
        }
        """;
}
