using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Objects of the project's own types keep their values while only their members are read and set.</summary>
public sealed class PlainObjectTests
{
    private const string Wrong = "New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";
    private const string Open = "New(\"a\").WithUseMXRecord(false)";
    private const string Set = "New(\"a\").{|CSDK1002:WithUseMXRecord(o.Mx)|}.Build();";
    private const string Maybe = "New(\"a\").WithUseMXRecord(o.Mx).Build();";

    [Theory]
    [InlineData($"var o = new Options {{ Mx = false }}; {Set}")]
    [InlineData($"Options o = new() {{ Mx = false, Port = 25 }}; {Set}")]
    [InlineData($"var o = new Options(); o.Mx = false; {Set}")]
    [InlineData($"var o = new Options(); if (p) {{ o.Port = 25; }} o.Mx = false; {Set}")]
    [InlineData($"var o = new Options {{ Mx = false }}; if (p) {{ o.Port = 25; }} {Set}")]
    [InlineData($"var o = new Options {{ Mx = false }}; o.Name = p ? \"x\" : \"y\"; o.Port += 1; {Set}")]
    [InlineData($"var o = new Fields {{ Mx = false }}; {Set}")]
    [InlineData($"var o = new Value {{ Mx = false }}; {Set}")]
    [InlineData($"var o = new Off(); {Set}")]
    [InlineData($"var o = new Given(1, false); {Set}")]
    [InlineData($"var o = new Kept(1, false); {Set}")]
    [InlineData($"var o = new Positional(1, false); {Set}")]
    [InlineData($"var o = new Positional(1) {{ Mx = false }}; {Set}")]
    [InlineData($"var x = new Positional(1); var o = x with {{ Mx = false }}; {Set}")]
    [InlineData($"var x = new Open {{ Mx = false }}; var o = x with {{ Port = 2 }}; {Set}")]
    [InlineData($"var x = new {{ Mx = true, Port = 1 }}; var o = x with {{ Mx = false }}; {Set}")]
    [InlineData($"var (_, mx) = new Positional(1, false); New(\"a\").{{|CSDK1002:WithUseMXRecord(mx)|}}.Build();")]
    [InlineData($"(int Port, bool Mx) o = (1, true); o.Mx = false; {Set}")]
    public Task A_value_in_an_object_is_known(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var h = new Holder {{ Builder = {Wrong} }}; h.Builder.Build();")]
    [InlineData($"var h = new Holder(); h.Builder = {Wrong}; h.Builder.WithComment(\"c\"); h.Builder.Build();")]
    [InlineData(
        $"var b = New(\"a\"); var h = new Holder {{ Builder = b }}; h.Builder.{{|CSDK1002:WithUseMXRecord(false)|}}; b.Build();")]
    [InlineData($"var b = {Wrong}; var h = new Holder {{ Builder = b }}; h.Builder.WithComment(\"c\"); b.Build();")]
    [InlineData($"var h = new Holder {{ Builder = {Wrong} }}; if (p) {{ h.Port = 1; }} h.Builder.Build();")]
    public Task A_builder_in_an_object_is_known(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var o = new Options {{ Mx = false }}; o.Mx = true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; if (p) {{ o.Mx = true; }} {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; var q = o; q.Mx = true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; Take(o); {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; Replace(ref o); {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; Action f = () => o.Mx = true; f(); {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; F(); {Maybe} void F() => o.Mx = true;")]
    [InlineData($"var o = new Options {{ Mx = false }}; var l = new[] {{ o }}; l[0].Mx = true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; var t = (o, 1); t.o.Mx = true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; (o.Mx, _) = (true, 1); {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; o.Mx ^= true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; (p ? o : new()).Mx = true; {Maybe}")]
    [InlineData($"var o = new Options {{ Mx = false }}; try {{ Throw(p); }} catch (Exception) {{ o.Mx = true; }} {Maybe}")]
    [InlineData($"var o = new Fields {{ Mx = false }}; ref var mx = ref o.Mx; mx = true; {Maybe}")]
    [InlineData($"var o = new Fields {{ Mx = false }}; bool.TryParse(\"true\", out o.Mx); {Maybe}")]
    [InlineData($"var o = new Turns {{ Mx = false }}; o.Turn(); {Maybe}")]
    [InlineData($"var o = new Turns {{ Mx = false }}; _ = o.Turned; {Maybe}")]
    [InlineData($"var o = new Turns {{ Mx = false }}; Action f = o.Turn; f(); {Maybe}")]
    [InlineData($"var o = new Turns {{ Mx = false, Own = 1 }}; {Maybe}")]
    [InlineData($"var o = new Written {{ Mx = false }}; {Maybe}")]
    [InlineData($"var o = new Listed {{ Mx = false }}; {Maybe}")]
    [InlineData($"var o = new Computed(1, false); {Maybe}")]
    [InlineData($"var o = new Derived {{ Mx = false }}; {Maybe}")]
    [InlineData($"var x = new Open {{ Mx = false }}; var o = x with {{ Mx = true }}; {Maybe}")]
    [InlineData($"var o = new Open {{ Mx = true }}; var x = o with {{ Mx = false }}; {Maybe}")]
    [InlineData($"var o = new Copied {{ Mx = false }}; o = o with {{ Port = 1 }}; {Maybe}")]
    [InlineData($"var o = new Value {{ Mx = true }}; var x = o with {{ Mx = false }}; {Maybe}")]
    [InlineData($"var o = (Port: 1, Mx: true); var x = o with {{ Mx = false }}; {Maybe}")]
    [InlineData($"var o = new Options(); o.Mx = (o = new Options()) is null && p; {Maybe}")]
    public Task A_value_that_may_have_changed_is_unknown(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var h = new Holder {{ Builder = {Open} }}; h.Builder = New(\"m\"); h.Builder.Build();")]
    [InlineData($"var h = new Holder {{ Builder = {Open} }}; h.Builder.WithSmartHosts(\"a.com\"); h.Builder.Build();")]
    [InlineData($"var h = new Holder {{ Builder = {Open} }}; Take(h); h.Builder.Build();")]
    [InlineData(
        $"var b = {Open}; var h = new Holder {{ Builder = b }}; var q = h; q.Builder.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData(
        $"var b = {Open}; var h = new Holder(); if (p) {{ h.Builder = b; }} h.Builder?.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; var h = new Holder(b); h.Fix(); b.Build();")]
    [InlineData($"var b = {Open}; using (new Closing(b)) {{ }} b.Build();")]
    [InlineData($"var b = {Open}; var h = new Raising(b); _ = h.Name; b.Build();")]
    [InlineData($"var b = {Open}; var t = (b, 1); var v = b; if (p) {{ v = {Open}; }} t.b.WithSmartHosts(\"a.com\"); v.Build();")]
    [InlineData($"var b = {Open}; var h = new Holder {{ Builder = b }}; var v = b; if (p) {{ v = {Open}; }} h.Builder.WithSmartHosts(\"a.com\"); v.Build();")]
    [InlineData($"Holder h = null; for (var i = 0; i < 2; i++) {{ var old = h; h = new Holder {{ Builder = {Open} }}; old?.Builder.WithSmartHosts(\"a.com\").Build(); }}")]
    public Task A_builder_that_may_have_been_set_is_unknown(string statements) => VerifyAsync(Code(statements));

    private static string Code(string statements) => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Options { public bool Mx { get; set; } = true; public int Port { get; set; } public string Name { get; set; } = ""; }
        class Fields { public bool Mx; public int Port; }
        struct Value { public bool Mx; public int Port; }
        class Off { public bool Mx { get; } = false; }
        class Given(int port, bool mx) { public int Port { get; } = port; public bool Mx { get; } = mx; }
        class Kept { public Kept(int port, bool mx) { Port = port; this.Mx = mx; } public int Port { get; } public bool Mx { get; } }
        record Positional(int Port, bool Mx = true);
        record Open { public bool Mx { get; set; } public int Port { get; set; } }
        class Holder
        {
            public Holder() { }
            public Holder(Builder builder) => Builder = builder;
            public Builder Builder { get; set; }
            public int Port { get; set; }
            public void Fix() => Builder.WithSmartHosts("a.com");
        }

        class Turns
        {
            public bool Mx { get; set; }
            public bool Turned => Mx = true;
            public int Own { get => 1; set => Mx = true; }
            public void Turn() => Mx = true;
        }

        class Written { private bool _mx; public bool Mx { get => !_mx; set => _mx = value; } }
        class Listed { private readonly bool _any = Code.Throw(false); public bool Mx { get => _any || true; init { } } }
        class Computed(int port, bool mx) { public int Port { get; } = port; public bool Mx { get; } = !mx; }
        class Derived : Options { public Derived() => Mx = true; public new bool Mx { get => true; set { } } }
        record Copied
        {
            public Copied() { }
            protected Copied(Copied other) => Mx = true;
            public bool Mx { get; set; }
            public int Port { get; set; }
        }

        class Closing(Builder builder) : IDisposable { public void Dispose() => builder.WithSmartHosts("a.com"); }
        class Raising(Builder builder) { public string Name => builder.WithSmartHosts("a.com").ToString(); }

        class Code
        {
            internal static bool Throw(bool p) => p ? throw new Exception() : true;

            static void Replace(ref Options o) => o = new Options();

            static void Take(object o)
            {
                switch (o)
                {
                    case Options x: x.Mx = true; break;
                    case Holder h: h.Builder.WithSmartHosts("a.com"); break;
                }
            }

            void Run(bool p)
            {
                {{statements}}
            }
        }
        """;
}
