using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Builders in lists, the functions that run for each of them, and delegates that run several functions.</summary>
public sealed class BuilderListTests
{
    private const string Wrong = "New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";
    private const string Open = "New(\"a\").WithUseMXRecord(false)";

    [Theory]
    [InlineData($"var l = new List<B> {{ {Wrong} }}; l[0].Build();")]
    [InlineData($"B[] l = [New(\"m\"), {Wrong}]; l[1].WithComment(\"c\"); l[^1].Build();")]
    [InlineData($"var l = new List<B>(); l.Add({Wrong}); l[0].Build();")]
    [InlineData($"var l = new B[1]; l[0] = {Wrong}; l[0].Build();")]
    [InlineData($"foreach (var x in new[] {{ {Wrong} }}) {{ x.Build(); }}")]
    [InlineData($"List<B> l = [{Wrong}]; B[] m = [.. l, New(\"m\")]; m[0].Build();")]
    [InlineData($"var l = new[] {{ {Wrong} }}; for (var i = 0; i < l.Length; i++) {{ l[i].Build(); }}")]
    [InlineData($"var b = {Wrong}; var l = new List<B> {{ b }}; foreach (var x in l) {{ x.WithComment(\"c\"); }} b.Build();")]
    [InlineData($"var b = {Wrong}; foreach (var x in new[] {{ b }}) {{ x.WithComment(\"c\"); }} b.Build();")]
    [InlineData($"var l = new List<B> {{ {Wrong} }}; l.First().Build();")]
    [InlineData($"new[] {{ {Wrong} }}.Single().Build();")]
    [InlineData("bool[] l = [true, false]; New(\"a\").{|CSDK1002:WithUseMXRecord(l[1])|}.Build();")]
    [InlineData("var l = new List<bool> { true, true }; l[1] = false; New(\"a\").{|CSDK1002:WithUseMXRecord(l[1])|}.Build();")]
    public Task A_builder_in_a_list_is_known(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var l = new List<B> {{ {Open} }}; l[0] = New(\"m\"); l[0].Build();")]
    [InlineData($"var l = new[] {{ {Open}, New(\"m\") }}; l[n & 1].Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ b, New(\"m\") }}; l[n & 1].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ b }}; l[n] = New(\"m\"); l[0].Build();")]
    [InlineData($"var l = new List<B> {{ {Open} }}; l.Insert(0, New(\"m\")); l[0].Build();")]
    [InlineData($"var b = {Open}; foreach (var x in new[] {{ b }}) {{ x.WithSmartHosts(\"a.com\"); }} b.Build();")]
    [InlineData($"var b = {Open}; var l = new List<B> {{ b }}; Take(l); b.Build();")]
    [InlineData($"var b = {Open}; B[] l = [b]; var m = l; m[0].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ (b, 1) }}; foreach (var (x, _) in l) {{ x.WithSmartHosts(\"a.com\"); }} b.Build();")]
    [InlineData($"var b = {Open}; var l = new List<B>(); if (n > 0) {{ l.Add(b); }} foreach (var x in l) {{ x.WithSmartHosts(\"a.com\"); }} b.Build();")]
    [InlineData($"var b = {Open}; B[] l = n > 0 ? [b] : [New(\"m\")]; l[0].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; B[] l = [.. Others, b]; l[^1].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; HashSet<B> l = [b]; l.Single().WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var l = new List<B>(); B c = null; for (var i = 0; i < 2; i++) {{ c = {Open}; l.Add(c); }} l[1].WithSmartHosts(\"a.com\"); c.Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ b }}; var v = b; if (n > 0) {{ v = {Open}; }} l[0].WithSmartHosts(\"a.com\"); v.Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ b, b }}; foreach (var x in l) {{ l[1] = New(\"m\"); if (x != b) {{ x.Build(); }} }}")]
    [InlineData($"Set({Open}); void Set(params B[] l) {{ l[0] = New(\"m\"); l[0].Build(); }}")]
    [InlineData("var l = new List<bool>([false]) { [0] = true }; New(\"a\").WithUseMXRecord(l[0]).Build();")]
    [InlineData("var l = new List<bool> { false }; ((IList<bool>)l)[0] = true; New(\"a\").WithUseMXRecord(l[0]).Build();")]
    [InlineData("bool[] l = [false]; l[0] = true; New(\"a\").WithUseMXRecord(l[0]).Build();")]
    [InlineData("bool[] l = [false]; ref var x = ref l[0]; x = true; New(\"a\").WithUseMXRecord(l[0]).Build();")]
    [InlineData("bool[] l = [true, false]; (l[0], l[1]) = (l[1], l[0]); New(\"a\").WithUseMXRecord(l[1]).Build();")]
    [InlineData("bool[] l = [true, false]; Array.Reverse(l); New(\"a\").WithUseMXRecord(l[1]).Build();")]
    public Task A_list_that_may_have_changed_is_unknown(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var l = new List<B> {{ {Wrong} }}; Use(l.Select(x => x.Build()).ToList());")]
    [InlineData("B[] l = [New(\"a\"), New(\"m\")]; Use(l.Select(x => x.{|CSDK1002:WithUseMXRecord(false)|}.Build()).ToArray());")]
    [InlineData("Use(Names.Select(x => New(x).{|CSDK1002:WithUseMXRecord(false)|}.Build()).ToList());")]
    [InlineData("Use(Names.Select(x => New(x).{|CSDK1002:WithUseMXRecord(false)|}.Build()));")]
    [InlineData("Use(new[] { true, false }.Select(x => New(\"a\").{|CSDK1002:WithUseMXRecord(x)|}.Build()).ToList());")]
    [InlineData("Use(new[] { \"a\" }.Select(x => New(x)).Select(x => x.{|CSDK1002:WithUseMXRecord(false)|}).Select(x => x.Build()).ToList());")]
    [InlineData(
        "foreach (var x in new[] { \"a\" }.Select(x => New(x).{|CSDK1002:WithUseMXRecord(false)|}).ToList()) { x.Build(); }")]
    [InlineData($"var l = new List<B> {{ {Wrong} }}; l.ForEach(x => x.WithComment(\"c\")); l[0].Build();")]
    [InlineData($"B[] l = [{Wrong}]; Array.ForEach(l, x => Use(x.Build()));")]
    [InlineData($"new[] {{ 1, 2 }}.Aggregate({Wrong}, (x, y) => x.WithComment(\"c\")).Build();")]
    public Task A_function_runs_for_each_element(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData(
        $"var l = new List<B> {{ {Open} }}; var q = l.Select(x => x.Build()); l[0].WithSmartHosts(\"a.com\"); Use(q.ToList());")]
    [InlineData($"var l = new List<B> {{ {Open} }}; Use(l.Select(x => x.WithSmartHosts(\"a.com\").Build()).ToList());")]
    [InlineData($"var b = {Open}; Use(new[] {{ b }}.Select(x => x.WithSmartHosts(\"a.com\")).Select(x => x.Build()).ToList());")]
    [InlineData($"var b = {Open}; new[] {{ b }}.Select(x => x).ToList()[0].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData(
        $"var b = {Open}; var l = new[] {{ b }}.Select(x => (x, 1)).ToList(); l[0].x.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; var l = new[] {{ 1 }}.Select(x => b).ToList(); l[0].WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData(
        $"var l = new[] {{ 1, 2 }}.Select(x => {Open}).ToList(); l.ForEach(x => x.WithSmartHosts(\"a.com\")); l[1].Build();")]
    [InlineData("var b = New(\"a\"); Use(new[] { false }.Select(x => b.WithUseMXRecord(x))); b.Build();")]
    [InlineData("Use(new[] { true, false }.Where(x => x).Select(x => New(\"a\").WithUseMXRecord(x).Build()).ToList());")]
    [InlineData("Use(new[] { true, false }.Take(1).Select(x => New(\"a\").WithUseMXRecord(x).Build()).ToList());")]
    [InlineData(
        "var b = New(\"a\"); var l = new[] { b, b }; if (n > 0) { b.WithUseMXRecord(false).WithSmartHosts(\"a.com\"); } "
            + "Use(l.Select(x => x.Build()).ToList());")]
    [InlineData($"new[] {{ \"a.com\" }}.Aggregate({Open}, (x, y) => x.WithSmartHosts(y)).Build();")]
    public Task What_a_function_may_set_is_unknown(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("Action<B> f = x => x.{|CSDK1002:WithUseMXRecord(false)|}; f += x => x.WithComment(\"c\"); f(b); b.Build();")]
    [InlineData("Action<B> f = null; f += x => x.{|CSDK1002:WithUseMXRecord(false)|}; f(b); b.Build();")]
    [InlineData(
        "Action<B> f = x => x.WithComment(\"c\"), g = x => x.{|CSDK1002:WithUseMXRecord(false)|}; var both = f + g; both(b); "
            + "b.Build();")]
    [InlineData(
        "Action<B>[] all = [x => x.WithComment(\"c\"), x => x.{|CSDK1002:WithUseMXRecord(false)|}]; foreach (var f in all) { "
            + "f(b); } b.Build();")]
    [InlineData("Action<B> f = Comment; f += Break; {|CSDK1002:f(b)|}; b.Build();")]
    public Task A_delegate_runs_all_its_functions(string statements) => VerifyAsync(Code("var b = New(\"a\"); " + statements));

    [Theory]
    [InlineData("Action<B> f = Break; f += x => x.WithSmartHosts(\"a.com\"); f(b); b.Build();")]
    [InlineData("Action<B> f = Break; f += Others[0] is null ? Break : x => x.WithSmartHosts(\"a.com\"); f(b); b.Build();")]
    [InlineData("Action<B> f = Break; if (n > 0) { f += x => x.WithSmartHosts(\"a.com\"); } f(b); b.Build();")]
    [InlineData("Action<B> f = Comment; f += Break; f -= Break; f(b); b.Build();")]
    [InlineData("Action<B> f = Comment; f += Break; f = Comment; f(b); b.Build();")]
    [InlineData("Action f = () => b.WithUseMXRecord(false); f += () => b.WithSmartHosts(\"a.com\"); f(); b.Build();")]
    [InlineData("Func<B, B> f = x => x.WithUseMXRecord(false); f += x => New(\"m\"); f(b).Build();")]
    [InlineData("Action<B> f = Break; f += x => { if (n > 0) { x.WithSmartHosts(\"a.com\"); } }; f(b); b.Build();")]
    public Task A_delegate_that_may_run_others_is_unknown(string statements)
        => VerifyAsync(Code("var b = New(\"a\"); " + statements));

    private static string Code(string statements) => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using B = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            static readonly List<object> Elsewhere = [];
            static B[] Others = [];
            static string[] Names = [];

            static void Use(object value) => Elsewhere.Add(value);
            static void Take(List<B> list) => list.ForEach(x => x.WithSmartHosts("a.com"));
            static void Comment(B x) => x.WithComment("c");
            static void Break(B x) => x.WithUseMXRecord(false);

            void Run(int n)
            {
                {{statements}}
            }
        }
        """;
}
