using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>The places where a builder or a value is stored between two calls.</summary>
public sealed class VariableConstructTests
{
    [Theory]
    [InlineData("""var (b, n) = (OutboundConnector.New("a"), 1); b.{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""(var b, _) = (OutboundConnector.New("a"), 1); b.{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""OutboundConnector.NewBuilder b; (b, number) = (OutboundConnector.New("a"), 1); b.{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData(
        """var (use, (comment, n)) = (false, ("c", 1)); OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(use)|}.Build();""")]
    [InlineData("""var (b, c) = (OutboundConnector.New("a"), OutboundConnector.New("c")); (b, c) = (c, b); b.WithSmartHosts("a.com"); c.{|CSDK1002:WithUseMXRecord(false)|}; b.Build(); c.Build();""")]
    [InlineData("""OutboundConnector.NewBuilder b, c; b = c = OutboundConnector.New("a"); b.{|CSDK1002:WithUseMXRecord(false)|}; c.Build();""")]
    [InlineData("""var b = OutboundConnector.New("a"); var c = b; b = OutboundConnector.New("b").WithSmartHosts("a.com"); c.{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""object c = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}; ((OutboundConnector.NewBuilder)c).Build();""")]
    [InlineData("""var b = OutboundConnector.New("a")!; b!.{|CSDK1002:WithUseMXRecord(false)|}!.Build();""")]
    [InlineData("""var all = new[] { OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build() };""")]
    [InlineData("""List<CmdletCommand> all = [OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(), .. new List<CmdletCommand>()];""")]
    [InlineData("""var x = new { Command = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build() };""")]
    [InlineData("""var x = new Dictionary<string, CmdletCommand> { ["a"] = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build() };""")]
    [InlineData("""var x = from item in list select OutboundConnector.New(item).{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""var x = (OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(), 1);""")]
    [InlineData("""Use($"{OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build()}");""")]
    public Task What_is_kept_in_sight_is_known(string statements) => VerifyBodyAsync(statements);

    [Theory]
    [InlineData("""var t = (b, 1); t.b.WithSmartHosts("a.com");""")]
    [InlineData("""(b, _) = (OutboundConnector.New("n"), b);""")]
    [InlineData("""var (c, _) = (b, 1); c.WithSmartHosts("a.com");""")]
    [InlineData("""var c = OutboundConnector.New("c"); (b, c) = (c, b);""")]
    [InlineData("""var (c, _) = Pair(); c.WithSmartHosts("a.com"); (OutboundConnector.NewBuilder, int) Pair() => (b, 1);""")]
    [InlineData(
        """var (k, v) = new KeyValuePair<string, object>("x", b); ((OutboundConnector.NewBuilder)v).WithSmartHosts("a.com");""")]
    [InlineData("""foreach (var c in new[] { b }) { c.WithSmartHosts("a.com"); }""")]
    [InlineData("""new List<OutboundConnector.NewBuilder> { b }.ForEach(c => c.WithSmartHosts("a.com"));""")]
    [InlineData("""var x = new { Builder = b }; x.Builder.WithSmartHosts("a.com");""")]
    [InlineData("""var x = from c in new[] { b } select c.WithSmartHosts("a.com"); Use(x.ToList());""")]
    [InlineData("""var h = new Holder(b); var i = h with { Count = 2 }; i.Builder.WithSmartHosts("a.com");""")]
    [InlineData("""var h = new Holder(null!) { Builder = b }; h.Builder.WithSmartHosts("a.com");""")]
    [InlineData("""((dynamic)b).WithSmartHosts("a.com");""")]
    [InlineData("""b.GetType().GetMethod("WithComment")!.Invoke(b, ["c"]);""")]
    [InlineData("""ref var c = ref b; c = OutboundConnector.New("n");""")]
    public Task What_leaves_sight_is_silent(string statements) => VerifyAsync(Body($$"""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        {{statements}}
        b.Build();
        """)
        .Replace("async Task Run", "void Run", StringComparison.Ordinal)
        .Replace("await Task.Yield();", "", StringComparison.Ordinal)
        + "\nrecord Holder(OutboundConnector.NewBuilder Builder, int Count = 1);");
}
