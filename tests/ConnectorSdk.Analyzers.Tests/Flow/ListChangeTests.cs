using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// The elements of a list are known only while nothing but the framework's own <c>Add</c> changes it. In every case without a
/// report, a run exists that builds a valid command.
/// </summary>
public sealed class ListChangeTests
{
    /// <summary>The list is initially empty. A connector with smart hosts is valid.</summary>
    [Theory]
    [InlineData("IList<SmartHost> h = []; h.Add(\"x.com\");")]
    [InlineData("ICollection<SmartHost> h = []; h.Add(\"x.com\");")]
    [InlineData("IList<SmartHost> h = new List<SmartHost>(); h.Add(\"x.com\");")]
    [InlineData("IEnumerable<SmartHost> h = new List<SmartHost>(); ((List<SmartHost>)h).Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; ((IList<SmartHost>)h).Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; ((System.Collections.IList)h).Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; h.AddRange([\"x.com\"]);")]
    [InlineData("List<SmartHost> h = []; h.Insert(0, \"x.com\");")]
    [InlineData("List<SmartHost> h = []; h.Add(new Host());")]
    [InlineData("var h = new List<SmartHost> { new Host() };")]
    [InlineData("var h = new List<SmartHost> { new Host(), new Host() };")]
    [InlineData("var h = new List<SmartHost>() { { new Host() } };")]
    [InlineData("List<SmartHost> h = [.. new List<SmartHost> { new Host() }];")]
    [InlineData("List<SmartHost> h = Flag ? new() { new Host() } : new() { new Host() };")]
    [InlineData("List<SmartHost> h = []; Add(h);")]
    [InlineData("List<SmartHost> h = []; var alias = h; alias.Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; Action add = () => h.Add(\"x.com\"); add();")]
    [InlineData("List<SmartHost> h = []; void More() => h.Add(\"x.com\"); More();")]
    [InlineData("List<SmartHost> h = []; dynamic d = h; d.Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; h.Capacity = 3; h.Also(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; Holder.Hosts = h; Holder.Hosts.Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; (h, var rest) = (h, 1); ((IList<SmartHost>)h).Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; foreach (var x in Names) { h.Add(x); }")]
    [InlineData("List<SmartHost> h = []; foreach (var x in Names) { h.AddRange([x]); }")]
    [InlineData("List<SmartHost> h = []; Add(ref h);")]
    [InlineData("List<SmartHost> h = []; new Own().WithHosts(h);")]
    [InlineData("List<SmartHost> h = []; Sample.SendConnector.NewInternal(\"s\").Take(h);")]
    [InlineData("List<SmartHost> h = []; if (h is { } same) { same.AddRange([\"x.com\"]); }")]
    [InlineData("List<SmartHost> h = []; if (h is IList<SmartHost> same) { same.Add(\"x.com\"); }")]
    [InlineData("List<SmartHost> h = []; (Flag ? h : h).Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = []; h?.Add(\"x.com\");")]
    [InlineData("List<SmartHost>? g = null; List<SmartHost> h = g ??= []; g.Add(\"x.com\");")]
    [InlineData("List<SmartHost> h = new(new List<SmartHost> { new Host() });")]
    [InlineData("List<SmartHost> h = [.. Names];")]
    [InlineData("Set h = [\"x.com\"];")]
    [InlineData("var h = new MyList(); h.Add(\"x.com\");")]
    [InlineData("var h = new MyList { \"x.com\" };")]
    [InlineData("List<SmartHost> h = []; System.Runtime.InteropServices.CollectionsMarshal.SetCount(h, 1); h[0] = \"x.com\";")]
    [InlineData("SmartHost[] h = []; System.Array.Resize(ref h, 1); h[0] = \"x.com\";")]
    [InlineData("SmartHost[] h = []; h = h.Append(\"x.com\").ToArray();")]
    public Task A_list_that_may_have_got_an_element(string statements) => VerifyAsync(Code($$"""
        {{statements}}
        return New("a").WithUseMXRecord(false).WithSmartHosts(h).Build();
        """));

    [Theory]
    [InlineData("IList<SmartHost> h = [];")]
    [InlineData("List<SmartHost> h = [];")]
    [InlineData("IEnumerable<SmartHost> h = new List<SmartHost>();")]
    [InlineData("List<SmartHost> h = [], g = []; g.AddRange([\"x.com\"]);")]
    public Task A_list_that_stays_empty(string statements) => VerifyAsync(Code($$"""
        {{statements}}
        return New("a").{|CSDK1002:WithUseMXRecord(false)|}.WithSmartHosts(h).Build();
        """));

    /// <summary>The list initially has an invalid element.</summary>
    [Theory]
    [InlineData("new List<SmartHost>([\"bad host\"]) { [0] = \"ok.com\" }")]
    [InlineData("new List<SmartHost> { \"bad host\" }.Also()")]
    [InlineData("Cleaned([\"bad host\"])")]
    [InlineData("new List<SmartHost> { \"bad host\" }.Select(x => (SmartHost)\"ok.com\")")]
    public Task An_element_that_may_have_been_replaced(string list) => VerifyAsync(Code($$"""
        return New("a").WithSmartHosts({{list}}).Build();
        """));

    [Theory]
    [InlineData("SmartHost[] h = [\"bad host\"]; h[0] = \"ok.com\";")]
    [InlineData("SmartHost[] h = [\"bad host\"]; Span<SmartHost> s = h; s[0] = \"ok.com\";")]
    [InlineData("SmartHost[] h = [\"bad host\"]; h.AsSpan().Fill(\"ok.com\");")]
    [InlineData("SmartHost[] h = [\"bad host\"]; ref var first = ref h[0]; first = \"ok.com\";")]
    [InlineData("SmartHost[] h = [\"bad host\"]; (h[0], _) = (\"ok.com\", 1);")]
    [InlineData("SmartHost[] h = [\"bad host\"]; System.Array.Fill(h, \"ok.com\");")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; h[0] = \"ok.com\";")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; h.Clear();")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; IList<SmartHost> i = h; i[0] = \"ok.com\";")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; New(\"x\").Keep(h);")]
    [InlineData("IList<SmartHost> h = [\"bad host\"]; h[0] = \"ok.com\";")]
    [InlineData("var h = new List<SmartHost>([\"bad host\"]) { [0] = \"ok.com\" };")]
    [InlineData("var h = new List<SmartHost> { \"bad host\" }; h.RemoveAt(0);")]
    [InlineData("IReadOnlyList<SmartHost> h = new List<SmartHost> { \"bad host\" }; ((List<SmartHost>)h)[0] = \"ok.com\";")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; foreach (var x in h.ToList()) { h.Remove(x); }")]
    public Task A_list_whose_element_may_have_been_replaced(string statements) => VerifyAsync(Code($$"""
        {{statements}}
        return New("a").WithSmartHosts(h).Build();
        """));

    [Theory]
    [InlineData("List<SmartHost> h = [\"bad host\"];")]
    [InlineData("IList<SmartHost> h = [\"bad host\"];")]
    [InlineData("IReadOnlyList<SmartHost> h = [\"ok.com\", \"bad host\"];")]
    [InlineData("List<SmartHost> h = []; h.Add(\"bad host\");")]
    [InlineData("List<SmartHost> h = []; h.Add(\"ok.com\"); h.Add(\"bad host\"); _ = h.Count;")]
    [InlineData("var h = new List<SmartHost> { \"bad host\" };")]
    [InlineData("var h = new List<SmartHost> { \"ok.com\", \"bad host\" }; h.Add(\"also.com\");")]
    [InlineData("var h = Flag ? new List<SmartHost> { \"bad host\" } : new List<SmartHost> { \"bad host\" };")]
    [InlineData("SmartHost[] h = [\"bad host\"]; _ = h.Length;")]
    [InlineData("List<SmartHost> h = [\"bad host\"]; New(\"x\").WithSmartHosts(h);")]
    [InlineData("List<SmartHost> g = [\"bad host\"], h = [.. g];")]
    public Task A_list_that_only_gets_more_elements_is_known(string statements) => VerifyAsync(Code($$"""
        {{statements}}
        return New("a").{|CSDK1007:WithSmartHosts(h)|}.Build();
        """));

    private static string Code(string statements) => EscapeSource.Code($$"""
        static SmartHost[] Names => ["x.com"];

        static void Add(List<SmartHost> all) => all.Add("x.com");
        static void Add(ref List<SmartHost> all) => all = ["x.com"];
        static void Also(this List<SmartHost> all, SmartHost one) => all.Add(one);
        static List<SmartHost> Also(this List<SmartHost> all) { all[0] = "ok.com"; return all; }
        static List<SmartHost> Cleaned(List<SmartHost> all) { all.Clear(); return all; }
        static void Keep(this B b, List<SmartHost> all) => all[0] = "ok.com";
        static void Take(this Sample.SendConnector.NewInternalBuilder b, List<SmartHost> all) => all.Add("x.com");

        static CmdletCommand? Test()
        {
            {{statements}}
        }
        """) + """

        class Host { }

        static class Hosts
        {
            public static void Add(this List<SmartHost> all, Host host) => all.AddRange(["x.com"]);
        }

        static class Holder { public static List<SmartHost> Hosts = []; }

        class MyList : List<SmartHost>
        {
            public new void Add(SmartHost x) => base.Add(x);
        }

        class Set : HashSet<SmartHost> { }

        class Own : CmdletBuilder<Own>
        {
            public Own WithHosts(List<SmartHost> all) { all.Add("x.com"); return this; }
        }
        """;
}
