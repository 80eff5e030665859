namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Statements that only the newest compiler understands.</summary>
internal static class LatestStatements
{
    private static readonly (string Construct, string Statement)[] _forms =
    [
        ("extension named like a setter", "$b.$setter((object)$argument);"),
        ("extension named like a setter", "$b.$setter((object)$argument).$set;"),
        ("extension named like a setter", "var $newb = $b.$setter((object)$argument);"),
        ("extension named like a setter", "if ($if)\n{\n$b.$setter((object)$argument);\n}\n$body"),
        ("extension member", "_ = $b.Fixed;"),
        ("extension member", "$b.Fixed = 1;"),
        ("extension member", "$b.Fixed += 1;"),
        ("extension member", "$b.Fixed++;"),
        ("extension member", "$b?.Fixed = 1;"),
        ("extension member", "$b?.Fixed += 1;"),
        ("extension member", "_ = $b is { Fixed: 1 };"),
        ("extension member", "$b.FixIf($if);"),
        ("extension member", "$b.FixIf(y: $if);\n$body"),
        ("extension member", "$b.Same.$set;"),
        ("extension member", "var $newb = $b.Same;"),
        ("extension member", "var $newb = $T.Make();"),
        ("extension member", "var $newb = $T.Broken;"),
        ("extension member", "Action x$N = $b.FixNow;\nx$N();"),
        ("extension member", "new[] { $b }.FixAll();"),
        ("extension member", "_ = $b.BuildIt();"),
        ("extension operator", "$b += 1;"),
        ("extension operator", "_ = $b + 1;"),
        ("extension operator", "$b++;"),
        ("extension operator", "++$b;"),
        ("extension operator", "_ = -$b;"),
        ("extension operator", "$b -= 1;"),
        ("extension operator", "_ = $b - 1;"),
        ("extension operator", "$b *= 2;"),
        ("extension operator", "checked\n{\n$b += 1;\n}"),
        ("compound operator", "var x$N = new C$N { X = $b };\nx$N += 1;"),
        ("compound operator", "var x$N = new C$N { X = $b };\nx$N++;"),
        ("compound operator", "var x$N = new C$N { X = $b };\n++x$N;"),
        ("compound operator", "var x$N = new C$N();\nx$N += $b;"),
        ("compound operator", "C$N x$N = p ? new C$N { X = $b } : null;\nif (x$N is not null)\n{\nx$N -= 1;\n}"),
        ("field keyword", "Prop$N = $b;"),
        ("field keyword", "Prop$N = $b;\nProp$N.$set;"),
        ("field keyword", "var $newb = Kept$N;"),
        ("field keyword", "Kept$N.$set;\n_ = Kept$N;"),
        ("field keyword", "Number$N = 70000;\n$value _ = SendConnector.NewInternal(\"a\").WithPort(Number$N).Build();"),
        ("null-conditional assignment", "var x$N = p ? new C$N() : null;\nx$N?.X = $b.$fix;"),
        ("null-conditional assignment", "var x$N = p ? new C$N() : null;\nx$N?.X = $b;\nx$N?.X.$fix;"),
        ("null-conditional assignment", "var x$N = p ? new C$N() : null;\nx$N?.Now = $b;"),
        ("null-conditional assignment", "var x$N = p ? new C$N() : null;\nx$N?[0] = $b;"),
        ("null-conditional assignment", "var x$N = p ? new C$N { X = $b } : null;\nx$N?.Count += 1;"),
        ("null-conditional assignment", "var x$N = p ? new C$N { X = $b } : null;\nx$N?.X?.$fix;"),
        ("null-conditional assignment", "int[] x$N = p ? [70000] : null;\nx$N?[0] = 25;\n$value _ = SendConnector.NewInternal(\"a\").WithPort(x$N?[0] ?? 70000).Build();"),
        ("span by conversion", "string[] l$N = [\"*bad\"];\nSpan<string> x$N = l$N;\nx$N[0] = \"ok.com\";\n$value _ = OutboundConnector.New(\"a\").WithRecipientDomains([.. l$N]);"),
        ("span by conversion", "string[] l$N = [\"*bad\"];\nFill$N(l$N);\n$value _ = OutboundConnector.New(\"a\").WithRecipientDomains([.. l$N]);"),
        ("span by conversion", "$T[] x$N = [$b];\nFixAll$N(x$N);"),
        ("span by conversion", "FixParams$N($b);"),
        ("span by conversion", "FixList$N($b, $b);"),
        ("lambda with ref", "Act$N x$N = (ref y) => y = $new;\nx$N(ref $b);"),
        ("lambda with ref", "Act$N x$N = (ref y) => y.$fix;\nx$N(ref $b);"),
        ("lock of the newer kind", "var x$N = new System.Threading.Lock();\nlock (x$N)\n{\n$body\n}"),
        ("ref in an iterator", "foreach (var x$N in Each$N($b))\n{\n$body\n}"),
        ("partial member", "Half$N = $b;"),
        ("partial member", "_ = new Half$Nx($b);".Replace("Half$Nx", "HalfX$N", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<TemplateForm> All { get; } = [.. _forms.Select(form => new TemplateForm(form.Construct, form.Statement, Members))];

    private const string Extensions = """
        extension($T x)
        {
            public $T $setter(object y) => x.$fix;
            public int Fixed { get { x.$fix; return 1; } set => x.$fix; }
            public void FixIf(bool y) { if (y) { x.$fix; } }
            public void FixNow() => x.$fix;
            public $T Same => x;
            public static $T Make() => $new.$bad;
            public static $T Broken => $new.$bad;
            public static $T operator +($T y, int z) { y.$fix; return y; }
            public static $T operator ++($T y) { y.$fix; return y; }
            public static $T operator -($T y) { y.$fix; return y; }
            public static $T operator *($T y, int z) => $new;
            public void operator -=(int y) => x.$fix;
            public static $T operator -($T y, int z) => y.$fix;
        }
        """;

    private const string Members = Extensions + "\n" + """
        extension($T[] all) { public void FixAll() { foreach (var x in all) { x.$fix; } } }
        static object BuildIt(this $T x)
        {
        $site return x.Build();
        }
        delegate void Act$N(ref $T x);
        static $T Prop$N { get => field ??= $new; set { value?.$fix; field = value; } }
        static $T Kept$N { get => field; set => field = value; } = $new.$bad;
        static int Number$N { get => field; set => field = value > 65535 ? 25 : value; }
        static void Fill$N(Span<string> x) => x[0] = "ok.com";
        static void FixAll$N(ReadOnlySpan<$T> x) => x[0].$fix;
        static void FixParams$N(params ReadOnlySpan<$T> x) => x[0].$fix;
        static void FixList$N(params List<$T> x) => x.ForEach(y => y.$fix);
        static IEnumerable<int> Each$N($T x) { ref var y = ref x; y.$fix; yield return 1; }
        static partial $T Half$N { set; }
        static partial $T Half$N { set => value.$fix; }
        partial class HalfX$N { public partial HalfX$N($T x); }
        partial class HalfX$N { public partial HalfX$N($T x) { x.$fix; } }
        sealed class C$N
        {
            public $T X;
            public int Count { get => 0; set => X?.$fix; }
            public $T Now { set => value.$fix; }
            public $T this[int j] { set => value.$fix; }
            public void operator +=(int y) => X?.$fix;
            public void operator -=(int y) => X?.$fix;
            public void operator +=($T y) => y.$fix;
            public void operator ++() => X?.$fix;
        }
        """;
}

/// <content>The newest compiler's statements.</content>
internal static partial class StatementFamilies
{
    static partial void AddLatest(List<StatementFamily> families)
        => families.AddRange(StatementFamily.Of(LatestStatements.All), StatementFamily.Of(LatestStatements.All));
}
