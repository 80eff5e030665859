namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Lists that change under any of their names and types, before a setter takes them.</summary>
internal static class ListStatements
{
    private static readonly (string Start, string Change)[] _lists =
    [
        ("IList<string> l$N = [$start];", "l$N.$change;"), ("ICollection<string> l$N = [$start];", "l$N.$change;"), ("ICollection<string> l$N = new List<string> { $start };", "l$N.$change;"), ("List<string> l$N = [$start];", "l$N.$change;"), ("var l$N = new List<string>([$start]);", "l$N.$change;"),
        ("var l$N = new HashSet<string>([$start]);", "l$N.$change;"), ("ISet<string> l$N = new HashSet<string>([$start]);", "l$N.$change;"), ("var l$N = new SortedSet<string>([$start]);", "l$N.$change;"), ("var l$N = new System.Collections.ObjectModel.Collection<string>(new List<string>([$start]));", "l$N.$change;"),
        ("IList<string> l$N = new List<string>([$start]);", "((List<string>)l$N).$change;"), ("IEnumerable<string> l$N = new List<string>([$start]);", "((ICollection<string>)l$N).$change;"), ("List<string> l$N = [$start];", "ICollection<string> a$N = l$N;\na$N.$change;"), ("List<string> l$N = [$start];", "var a$N = l$N;\na$N.$change;"),
        ("List<string> l$N = [$start];", "if ($if)\n{\nl$N.$change;\n}"), ("IList<string> l$N = [$start];", "if ($if)\n{\nl$N.$change;\n}"), ("List<string> l$N = [$start];", "Change$N(l$N);"), ("List<string> l$N = [$start];", "Change$N((IList<string>)l$N);"), ("IList<string> l$N = [$start];", "l$N.Also$N();"),
        ("List<string> l$N = [$start];", "Action t$N = () => l$N.$change;\nt$N();"), ("List<string> l$N = [$start];", "void F$N() => l$N.$change;\nF$N();"), ("List<string> l$N = [$start];", "foreach (var e$N in new[] { 1 })\n{\nl$N.$change;\n}"), ("List<string> l$N = [$start];", "Env.Invoke(() => l$N.$change);"),
        ("List<string> l$N = [$start];", "l$N.Clear();\nl$N.Add(\"mail.contoso.com\");"), ("List<string> l$N = [$start];", "l$N.AddRange([\"mail.contoso.com\"]);\nl$N.RemoveRange(1, l$N.Count - 1);"), ("List<string> l$N = [$start];", "l$N.Insert(0, \"mail.contoso.com\");\nl$N.RemoveAll(x => x is \"a\" or \"b\" or \"c\");"),
        ("List<string> l$N = [$start];", "CollectionsMarshal.SetCount(l$N, 0);\nl$N.Add(\"a\");"), ("List<string> l$N = [$start];", "(l$N, _) = (new List<string> { \"a\" }, 1);"), ("List<string> l$N = [$start];", "l$N = [\"a\"];"), ("List<string> l$N = [$start];", "Swap$N(ref l$N);"), ("List<string> l$N = [$start];", "(p ? l$N : new()).$change;"),
        ("List<string> l$N = [$start];", "l$N?.$change;"), ("var l$N = new Own$N { $start };", "l$N.$change;"), ("var l$N = new Own$N { $start };", "l$N.Add(new N$N());"), ("List<string> l$N = [$start];", "l$N.Add(new N$N());"), ("var l$N = new List<string> { $start };\nl$N.Add(new N$N());", ""), ("var l$N = new List<string> { new N$N() };", ""), ("List<string> l$N = new() { new N$N(), new N$N() };", ""),
        ("var l$N = new List<string>(new List<string> { new N$N() });", ""), ("var l$N = new List<string>([$start]) { new N$N() };", ""), ("var l$N = new List<string>(4) { \"a\" };", ""), ("dynamic l$N = new List<string>([$start]);", "l$N.Clear(); l$N.Add(\"a\");\nList<string> other$N = l$N;"), ("var l$N = new Queue<string>([$start]);", "l$N.Enqueue(\"a\");\nwhile (l$N.Count > 1)\n{\nl$N.Dequeue();\n}"),
        ("var l$N = new Dictionary<string, string> { [\"x\"] = \"a\" }.Values;", ""), ("var l$N = new[] { \"a\", \"b\", \"c\" };", "Array.Resize(ref l$N, 1);"), ("var l$N = new string[0];", "l$N = [.. l$N, \"a\"];"), ("var l$N = new List<string>([$start]).AsReadOnly();", ""), ("var l$N = new List<string> { \"a\" };\nvar a$N = l$N.AsReadOnly();\nl$N.$change;", ""),
    ];

    private static readonly string[] _uses =
    [
        "$b.$before.$list([.. l$N]);", "$b.$before;\n$b.$list([.. l$N]);", "var z$N = l$N;\n$b.$before.$list([.. z$N]);", "$b.$before.$list([.. ((IEnumerable<string>)l$N)]);", "$b.$before.$list([.. l$N.Where(x => x != \"\")]);", "$b.$before.$list([.. l$N.ToArray()]);", "Use$N($b, [.. l$N]);",
    ];

    /// <summary>Arrays and lists whose elements change, where a wrong element throws.</summary>
    private static readonly string[] _elements =
    [
        "var l$N = new List<string>([\"*bad\"]) { [0] = \"ok.com\" };", "string[] l$N = [\"*bad\"];\nl$N.AsSpan()[0] = \"ok.com\";", "string[] l$N = [\"*bad\"];\nvar a$N = l$N;\na$N[0] = \"ok.com\";", "string[] l$N = [\"*bad\"];\nSet$N(l$N);", "string[] l$N = [\"*bad\"];\nref var a$N = ref l$N[0];\na$N = \"ok.com\";", "string[] l$N = [\"*bad\"];\nif ($if)\n{\nl$N[0] = \"ok.com\";\n}",
        "string[] l$N = [\"*bad\"];\nArray.Fill(l$N, \"ok.com\");", "string[] l$N = [\"*bad\"];\nIList<string> a$N = l$N;\na$N[0] = \"ok.com\";", "string[] l$N = [\"*bad\"];\nl$N[^1] = \"ok.com\";", "string[] l$N = [\"*bad\"];\nMemoryExtensions.Reverse(l$N.AsSpan());", "var l$N = new List<string> { \"*bad\" };\nCollectionsMarshal.AsSpan(l$N)[0] = \"ok.com\";", "string[] l$N = [\"*bad\", \"ok.com\"];\nl$N = l$N[1..];",
        "List<string> l$N = [\"*bad\"];\nl$N[0] = \"ok.com\";", "IList<string> l$N = new List<string> { \"*bad\" };\nl$N[0] = \"ok.com\";", "List<string> l$N = [\"*bad\"];\nl$N.RemoveAt(0);", "List<string> l$N = [\"*bad\"];\nl$N.Clear();", "string[] l$N = [\"*bad\"];", "string[] l$N = [\"*bad\", \"ok.com\"];", "var l$N = p ? new[] { \"*bad\" } : new[] { \"ok.com\" };", "var l$N = new[] { s, \"*bad\" };", "string[] l$N = [\"*bad\", .. Env.Each(\"ok.com\")];",
        "var l$N = Array$N;", "var l$N = Fixed$N;", "var l$N = new List<string>([\"*bad\"]) { new N$N() };", "var l$N = new List<string> { new N$N() };", "var l$N = new Dictionary<int, string> { [0] = \"*bad\", };\nl$N[0] = \"ok.com\";\nvar other$N = l$N.Values;", "List<string> l$N = [\"ok.com\"];\nl$N[0] = \"*bad\";", "string[] l$N = [.. new[] { \"*bad\" }];", "ReadOnlySpan<string> l$N = [\"*bad\"];", "Span<string> l$N = [\"*bad\"];\nl$N[0] = \"ok.com\";",
    ];

    private static readonly string[] _takes =
    [
        "$value _ = OutboundConnector.New(\"a\").WithRecipientDomains([.. l$N]);", "foreach (var e$N in l$N)\n{\n$value _ = OutboundConnector.New(\"a\").WithRecipientDomains(e$N);\n}", "$value _ = OutboundConnector.New(\"a\").WithRecipientDomains([\"x.com\", .. l$N]);",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _lists.SelectMany(list => _uses.Select(use => new TemplateForm(
            "list that changes", $"{list.Start}\n{list.Change}\n{(list.Change.Contains("other$N", StringComparison.Ordinal) ? use.Replace("l$N", "other$N", StringComparison.Ordinal) : use)}", Members))),
        .. _elements.SelectMany(list => _takes.Select(take => new TemplateForm(
            "list with a wrong element", $"{list}\n{(list.Contains("other$N", StringComparison.Ordinal) ? take.Replace("l$N", "other$N", StringComparison.Ordinal) : take)}", Members))),
    ];

    private const string Members = """
        readonly struct N$N { }
        static readonly string[] Array$N = ["*bad"];
        static readonly string[] Fixed$N = Make$N();
        static string[] Make$N() => p ? ["*bad"] : ["ok.com"];
        static void Set$N(string[] x) => x[0] = "ok.com";
        static void Change$N(IList<string> x) => x.$change;
        static void Also$N(this ICollection<string> x) => x.$change;
        static void Add(this List<string> x, N$N y) { x.Clear(); x.Insert(0, "ok.com"); }
        static void Swap$N(ref List<string> x) => x = ["a"];
        static void Use$N($T x, List<string> y) => x.$before.$list([.. y]);
        sealed class Own$N : List<string> { public void Add(N$N x) { Clear(); Add("a"); } public new void Add(string x) { if (Count == 0) { base.Add(x); } } }
        """;
}
