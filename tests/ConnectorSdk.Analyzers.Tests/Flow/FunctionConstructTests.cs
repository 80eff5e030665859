using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Local functions, lambdas, and arguments by reference, which share variables with the calling code.</summary>
public sealed class FunctionConstructTests
{
    [Theory]
    [InlineData("""{|CSDK1002:Set()|}; void Set() => b.WithUseMXRecord(false);""")]
    [InlineData("""{|CSDK1002:Set(false)|}; void Set(bool use) { if (b != null) { b.WithUseMXRecord(use); } }""")]
    [InlineData("""Make(); b.{|CSDK1002:WithUseMXRecord(false)|}; void Make() => b = OutboundConnector.New("n");""")]
    [InlineData("""var use = true; Change(); b.{|CSDK1002:WithUseMXRecord(use)|}; void Change() => use = false;""")]
    [InlineData("""b.{|CSDK1002:WithUseMXRecord(false)|}; Look(); void Look() => Use(b is null);""")]
    [InlineData("""Action set = () => b.WithUseMXRecord(false); {|CSDK1002:set()|};""")]
    [InlineData("""Action<bool> set = use => b.WithUseMXRecord(use); {|CSDK1002:set(false)|};""")]
    [InlineData("""var set = (OutboundConnector.NewBuilder x) => x.WithUseMXRecord(false); {|CSDK1002:set(b)|};""")]
    [InlineData("""{|CSDK1002:Out(out b)|}; static void Out(out OutboundConnector.NewBuilder x) => x = OutboundConnector.New("n").WithUseMXRecord(false);""")]
    [InlineData("""{|CSDK1002:Out(out var c)|}; b = c; static void Out(out OutboundConnector.NewBuilder x) => x = OutboundConnector.New("n").WithUseMXRecord(false);""")]
    [InlineData(
        """{|CSDK1002:Ref(ref b)|}; static void Ref(ref OutboundConnector.NewBuilder x) => x = x.WithUseMXRecord(false);""")]
    [InlineData("""{|CSDK1002:In(in b)|}; static void In(in OutboundConnector.NewBuilder x) => x.WithUseMXRecord(false);""")]
    [InlineData(
        """var use = true; Clear(ref use); b.{|CSDK1002:WithUseMXRecord(use)|}; static void Clear(ref bool x) => x = false;""")]
    public Task What_the_code_in_sight_does_is_certain(string statements) => VerifyAsync(Synchronous($$"""
        var b = OutboundConnector.New("a");
        {{statements}}
        b.Build();
        """));

    [Theory]
    [InlineData("""Set(); void Set() => b.WithSmartHosts("a.com");""")]
    [InlineData("""Set(condition); void Set(bool use) { if (use) { b.WithSmartHosts("a.com"); } }""")]
    [InlineData("""Make(); void Make() => b = OutboundConnector.New("n");""")]
    [InlineData("""Outer(); void Outer() => Inner(); void Inner() => b.WithSmartHosts("a.com");""")]
    [InlineData("""Again(3); void Again(int n) { if (n > 0) { Again(n - 1); } else { b.WithSmartHosts("a.com"); } }""")]
    [InlineData("""Use((Action)Set); void Set() => b.WithSmartHosts("a.com");""")]
    [InlineData("""Action set = Set; set(); void Set() => b.WithSmartHosts("a.com");""")]
    [InlineData("""Make()(); Action Make() => () => b.WithSmartHosts("a.com");""")]
    [InlineData("""_ = Set(); async Task Set() { b.WithSmartHosts("a.com"); await Task.Yield(); }""")]
    [InlineData("""foreach (var x in Set()) { Use(x); } IEnumerable<int> Set() { b.WithSmartHosts("a.com"); yield return 1; }""")]
    [InlineData(
        """try { Set(); } catch (Exception) { } void Set() { b.WithSmartHosts("a.com"); Use(text); b.WithSmartHosts(null!); }""")]
    [InlineData("""Action set = () => b.WithSmartHosts("a.com"); set();""")]
    [InlineData("""Action set = () => { }; set = () => b.WithSmartHosts("a.com"); set();""")]
    [InlineData("""Action set = () => b.WithSmartHosts("a.com"); Use(set);""")]
    [InlineData("""Action set = () => b.WithSmartHosts("a.com"); set += () => { }; set();""")]
    [InlineData("""Action set = () => b.WithSmartHosts("a.com"); set.Invoke();""")]
    [InlineData("""Action set = () => b.WithSmartHosts("a.com"); set?.Invoke();""")]
    [InlineData("""Action set = async () => { await Task.Yield(); b.WithSmartHosts("a.com"); }; set();""")]
    [InlineData("""Action set = () => { Action inner = () => b.WithSmartHosts("a.com"); inner(); }; set();""")]
    [InlineData("""Action set = null!; if (condition) { set = () => b.WithSmartHosts("a.com"); } set?.Invoke();""")]
    [InlineData("""list.ForEach(x => b.WithSmartHosts(x));""")]
    [InlineData("""Out(out b); static void Out(out OutboundConnector.NewBuilder x) => x = OutboundConnector.New("n");""")]
    [InlineData("""Ref(ref b); static void Ref(ref OutboundConnector.NewBuilder x) => x.WithSmartHosts("a.com");""")]
    [InlineData("""Both(ref b, ref b); static void Both(ref OutboundConnector.NewBuilder x, ref OutboundConnector.NewBuilder y) { x = null!; y = OutboundConnector.New("n"); }""")]
    [InlineData("""Both(ref b, b); static void Both(ref OutboundConnector.NewBuilder x, OutboundConnector.NewBuilder y) { x = OutboundConnector.New("n"); y.WithComment("c"); }""")]
    [InlineData("""Mixed(ref b); void Mixed(ref OutboundConnector.NewBuilder x) { x = OutboundConnector.New("n"); b.WithUseMXRecord(true); }""")]
    [InlineData("""Try(out b, o); static bool Try(out OutboundConnector.NewBuilder x, object o) { x = (OutboundConnector.NewBuilder)o; return x != null; }""")]
    [InlineData("""UseRef(ref b);""")]
    [InlineData("""System.Threading.Interlocked.Exchange(ref b, parameter);""")]
    public Task What_may_mend_the_builder_is_silent(string statements) => VerifyAsync(Synchronous($$"""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        {{statements}}
        b.Build();
        """));

    [Fact]
    public Task A_local_function_that_is_called_twice_runs_twice() => VerifyBodyAsync("""
        var port = 70000;
        var b = SendConnector.NewInternal("a");
        Set();
        port = 25;
        Set();
        b.Build();
        {|CSDK1005:Other()|};
        b.Build();

        void Set() => b.WithPort(port);
        void Other() => b.WithPort(-1);
        """);

    /// <summary>Asynchronous methods can't have references to locals.</summary>
    private static string Synchronous(string statements) => Body(statements)
        .Replace("async Task Run", "void Run", StringComparison.Ordinal)
        .Replace("await Task.Yield();\n", "", StringComparison.Ordinal);
}
