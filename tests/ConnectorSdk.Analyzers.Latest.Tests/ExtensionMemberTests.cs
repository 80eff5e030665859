using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Extension members and operators of the user's are followed, and may do anything whatever their names are. In every silent case
/// a run exists that builds a valid command.
/// </summary>
public sealed class ExtensionMemberTests
{
    [Theory]
    [InlineData("b.WithConnectorType(\"x\").Build();")]
    [InlineData("b.WithComment(1).Build();")]
    [InlineData("b.WithSmartHosts(1, 2).WithComment(\"c\").Build();")]
    [InlineData("b.WithUseMXRecord(1).Build();")]
    [InlineData("b.WithUseMXRecord(\"no\"); b.Build();")]
    [InlineData("var c = b.WithConnectorType(\"x\"); c.Build();")]
    [InlineData("b.Build(1);")]
    [InlineData("b.Validate(1); b.Build();")]
    [InlineData("_ = b.Comment; b.Build();")]
    [InlineData("b.Comment = \"c\"; b.Build();")]
    [InlineData("b.Comment += \"c\"; b.Build();")]
    [InlineData("if (b is { Comment: \"c\" }) { } b.Build();")]
    [InlineData("b += 1; b.Build();")]
    [InlineData("var c = b; b += 1; c.Build();")]
    [InlineData("b -= 1; b.Build();")]
    [InlineData("var c = b; c -= 1; b.Build();")]
    [InlineData("b++; b.Build();")]
    [InlineData("var c = b; b++; c.Build();")]
    [InlineData("var c = ++b; c.Build();")]
    [InlineData("var c = b; b--; c.Build();")]
    [InlineData("_ = b + 1; b.Build();")]
    [InlineData("_ = -b; b.Build();")]
    [InlineData("_ = !b; b.Build();")]
    [InlineData("if (Flag) { b += 1; } b.Build();")]
    [InlineData("foreach (var x in b) { } b.Build();")]
    [InlineData("var (x, y) = b; b.Build();")]
    [InlineData("if (b is (1, _)) { } b.Build();")]
    [InlineData("Action a = b.Complete; a(); b.Build();")]
    [InlineData("Func<string, B> f = b.WithConnectorType; f(\"x\"); b.Build();")]
    [InlineData("B.Fix(b); b.Build();")]
    [InlineData("B? c = b; c?.Comment = \"c\"; b.Build();")]
    [InlineData("Set(b); void Set(B x) => x.WithConnectorType(\"x\"); b.Build();")]
    [InlineData("Set(b); void Set(B x) { if (Flag) { x.Comment = \"c\"; } } b.Build();")]
    [InlineData("Set(b); void Set(B x) { if (Flag) { x += 1; } } b.Build();")]
    public Task An_extension_member_may_do_anything(string statements) => VerifyAsync(Code($$"""
        var b = New("a").WithUseMXRecord(false);
        {{statements}}
        """));

    [Theory]
    [InlineData("b.{|CSDK1002:Direct()|}; b.Build();")]
    [InlineData("b.{|CSDK1002:Direct()|}.Build();")]
    [InlineData("b.Same.{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("b.{|CSDK1002:WithUseMXRecord(false)|}.Done();")]
    [InlineData("b.{|CSDK1002:WithUseMXRecord(false)|}; b.Note = \"c\"; b.Build();")]
    [InlineData("b.{|CSDK1002:WithUseMXRecord(false)|}; b *= 2; b.Build();")]
    [InlineData("(b * 2).{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("_ = {|CSDK1002:B.Broken|}.Build();")]
    public Task The_code_of_an_extension_member_is_followed(string statements) => VerifyAsync(Code($$"""
        var b = New("a");
        {{statements}}
        """));

    [Theory]
    [InlineData("New(\"x\").WithConnectorType(\"x\"); b.Build();")]
    [InlineData("var c = New(\"x\"); c += 1; b.Build();")]
    [InlineData("var c = New(\"x\"); c++; b.Build();")]
    [InlineData("b.WithComment(\"c\"); b.Build();")]
    [InlineData("b.WithConnectorType(ConnectorType.Partner); b.Build();")]
    public Task The_builders_own_setters_are_known_beside_extensions(string statements) => VerifyAsync(Code($$"""
        var b = New("a").{|CSDK1002:WithUseMXRecord(false)|};
        {{statements}}
        """));

    [Theory]
    [InlineData("port.Change();")]
    [InlineData("port.Half = 25;")]
    [InlineData("port += new Step();")]
    [InlineData("var step = new Step(); step += port; port = step;")]
    [InlineData("var set = (ref x) => x = 25; set(ref port);", "IntAction")]
    [InlineData("Number++; port = Number;")]
    public Task A_number_that_an_extension_or_operator_changes(string statements, string type = "var")
        => VerifyAsync(Code($$"""
            var port = 70000;
            {{statements.Replace("var set", type + " set", StringComparison.Ordinal)}}
            Sample.SendConnector.NewInternal("a").WithPort(port).Build();
            """));

    [Theory]
    [InlineData("List<SmartHost> h = []; h.Add(1);")]
    [InlineData("List<SmartHost> h = new() { 1 };")]
    [InlineData("IEnumerable<SmartHost> h = new List<SmartHost>(); _ = h.Count;")]
    [InlineData("IEnumerable<SmartHost> h = new List<SmartHost>(); _ = h.Length;")]
    public Task A_list_that_an_extension_changes(string statements) => VerifyAsync(Code($$"""
        {{statements}}
        New("a").WithUseMXRecord(false).WithSmartHosts(h).Build();
        """));

    private static string Code(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using ConnectorSdk;
        using B = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        static class Program
        {
            static bool Flag;
            static int Number;

            static void Test()
            {
                {{statements}}
            }
        }

        delegate void IntAction(ref int x);

        class Step
        {
            public int Port;
            public void operator +=(int x) => Port = 25;
            public static int operator +(int x, Step step) => 25;
            public static implicit operator int(Step step) => step.Port;
        }

        static class Extensions
        {
            extension(B b)
            {
                public B WithConnectorType(string s) => b.WithSmartHosts("a.com");
                public B WithComment(int i) => b.WithSmartHosts("a.com");
                public B WithSmartHosts(int i, int j) => b.WithSmartHosts("a.com");
                public B WithUseMXRecord(int i) => b.WithSmartHosts("a.com");
                public B WithUseMXRecord(string s) => b.WithSmartHosts("a.com");
                public object Build(int i) => b.WithSmartHosts("a.com").Build();
                public void Validate(int i) => b.WithSmartHosts("a.com");
                public void Complete() => b.WithSmartHosts("a.com");
                public string Comment { get { b.WithSmartHosts("a.com"); return ""; } set => b.WithSmartHosts("a.com"); }
                public IEnumerator<int> GetEnumerator() { b.WithSmartHosts("a.com"); yield break; }
                public void Deconstruct(out int x, out int y) { b.WithSmartHosts("a.com"); (x, y) = (1, 1); }
                public static B Fix(B x) => x.WithSmartHosts("a.com");
                public static B operator +(B x, int y) => x.WithSmartHosts("a.com");
                public static B operator -(B x) => x.WithSmartHosts("a.com");
                public static bool operator !(B x) => x.WithSmartHosts("a.com") is null;
                public static B operator ++(B x) { x.WithSmartHosts("a.com"); return New("x"); }
                public B Direct() => b.WithUseMXRecord(false);
                public B Same => b;
                public object Done() => b.Build();
                public string Note { set => b.WithComment(value); }
                public static B Broken => New("x").WithUseMXRecord(false);
                public static B operator *(B x, int y) => x.WithComment("c");
                public void operator -=(int y) => b.WithSmartHosts("a.com");
                public void operator --() => b.WithSmartHosts("a.com");
            }

            extension(ref int number)
            {
                public void Change() => number = 25;
                public int Half { get => number / 2; set => number = value; }
            }

            extension(List<SmartHost> all)
            {
                public void Add(int i) => all.AddRange(["a.com"]);
            }

            extension(IEnumerable<SmartHost> all)
            {
                public int Count { get { ((List<SmartHost>)all).Add("a.com"); return 1; } }
                public int Length { get { ((List<SmartHost>)all).Add("a.com"); return 1; } }
            }
        }
        """;
}
