namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Variables that are handed over or have other names: ref, out, in, pointers, and dynamic calls with them.</summary>
internal static class ReferenceStatements
{
    private static readonly string[] _ofBuilders =
    [
        "First$N(ref $b, $b = $new);", "First$N(ref $b, $b.$fix);", "_ = First$N(ref $b, $b = $if ? $new : $b);", "Both$N(ref $b, ref $b);", "Both$N(ref $b, ref $c);", "ref var x$N = ref $b;\nx$N = $new;", "ref var x$N = ref $b;\nx$N.$fix;", "ref var x$N = ref Pick$N(ref $b, ref $c, $if);\nx$N = $new;",
        "Pick$N(ref $b, ref $c, $if) = $new;", "Pick$N(ref $b, ref $c, $if).$fix;", "ref var x$N = ref ($if ? ref $b : ref $c);\nx$N = $new;", "($if ? ref $b : ref $c) = $new;", "dynamic d$N = new D$N();\nd$N.Renew(ref $b);", "dynamic d$N = new D$N();\nd$N.Fix($b);", "dynamic d$N = new D$N();\n$b = d$N.Same($b);",
        "dynamic d$N = $b;\nd$N.$fix;", "dynamic d$N = new D$N();\nd$N.Out(out $b);", "dynamic d$N = $b;\nFix$N(d$N);", "dynamic d$N = new D$N();\nd$N.Act = (Action)(() => $b.$fix);\nd$N.Act();", "dynamic d$N = new D$N();\nd$N[0] = $b;", "dynamic d$N = new D$N { Kept = $b };\nd$N.Kept.$fix;", "var x$N = __makeref($b);\n__refvalue(x$N, $T) = $new;",
        "Out$N(out $b);", "Out$N(out var $newb);", "if (Try$N($if, out var $newb))\n{\n$newb.$set;\n}", "if (!Try$N($if, out var $newb))\n{\n$newb = $new;\n}", "In$N(in $b);", "In$N(in $b, () => $b = $new);", "Span<$T> x$N = new(ref $b);\nx$N[0] = $new;", "Unsafe.AsRef(in $b) = $new;", "System.Threading.Interlocked.Exchange(ref $b, $new);",
        "System.Threading.Volatile.Write(ref $b, $new);", "($b, $c) = ($c, $b);", "($b, _) = Two$N($b);", "Env.Change(ref $b, $new);", "Env.Change(ref $b, $b.$fix);", "var x$N = new R$N(ref $b);\nx$N.To = $new;", "Swap$N(ref $b, $if, ref $c);", "Renew$N(ref $b, $if);", "void F$N(ref $T x) { x.$set; if (p) { x = $new; } }\nF$N(ref $b);",
        "ref var x$N = ref Kept$N;\nx$N = $b;\nKept$N.$fix;", "ref var x$N = ref (new[] { $b })[0];\nx$N.$fix;", "var x$N = new[] { $b };\nRenew$N(ref x$N[0], true);\nx$N[0].$set;", "Kept$N = $b;\nOther$N(ref Kept$N);", "Get$N() = $b;\nGet$N().$fix;", "Kept$N = $b;\nGet$N().$set;", "Late$N(out $b, () => $b.$fix);", "foreach (ref var x$N in new Span<$T>(new[] { $b }))\n{\nx$N.$fix;\n}",
    ];

    private static readonly (string Before, string Value)[] _ofNumbers =
    [
        ("var t$N = 70000; dynamic d$N = new D$N(); d$N.Zero(ref t$N);", "t$N"), ("var t$N = 70000; dynamic d$N = new D$N(); d$N.ZeroOut(out t$N);", "t$N"), ("var t$N = 70000; dynamic d$N = new D$N(); d$N.Plain(t$N);", "t$N"), ("var t$N = 70000; Zero$N(ref t$N);", "t$N"), ("var t$N = 70000; ref var x$N = ref t$N; x$N = 25;", "t$N"),
        ("var t$N = 70000; ref readonly var x$N = ref t$N; t$N = 25;", "x$N"), ("var t$N = 70000; Zero$N(ref t$N, t$N = 25);", "t$N"), ("var t$N = 25; Pass$N(ref t$N, t$N = 70000);", "t$N"), ("var t$N = 70000; var x$N = __makeref(t$N); __refvalue(x$N, int) = 25;", "t$N"), ("var t$N = 70000; unsafe { int* x$N = &t$N; *x$N = 25; }", "t$N"),
        ("var t$N = 70000; new Span<int>(ref t$N)[0] = 25;", "t$N"), ("var t$N = 70000; int.TryParse(\"25\", out t$N);", "t$N"), ("int.TryParse(\"70000\", out var t$N);", "t$N"), ("var t$N = 70000; System.Threading.Interlocked.Exchange(ref t$N, 25);", "t$N"), ("var t$N = 70000; System.Threading.Interlocked.Add(ref t$N, -69975);", "t$N"),
        ("var t$N = 70000; ref var x$N = ref ($if ? ref t$N : ref Number$N); x$N = 25;", "t$N"), ("var t$N = 70000; (t$N, _) = (25, 1);", "t$N"), ("var t$N = 70000; Action x$N = () => t$N = 25; x$N();", "t$N"), ("var t$N = 70000; void F$N() => t$N = 25; F$N();", "t$N"), ("var t$N = 70000; Env.Change(ref t$N, 25);", "t$N"), ("var t$N = 70000; Sum$N(t$N = 25, ref t$N);", "t$N"),
        ("var t$N = 70000; var x$N = t$N++ + (t$N = 25);", "t$N"), ("var t$N = 70000; t$N += t$N = 25;", "t$N - 70000"), ("var t$N = 25; t$N = t$N++ + 0;", "t$N"), ("var t$N = 70000; foreach (ref var x$N in new Span<int>(ref t$N)) { x$N = 25; }", "t$N"), ("var t$N = new[] { 70000 }; Zero$N(ref t$N[0]);", "t$N[0]"), ("var t$N = (a: 70000, z: 1); Zero$N(ref t$N.a);", "t$N.a"),
        ("var t$N = (a: 70000, z: 1); var x$N = t$N; x$N.a = 25;", "t$N.a"), ("var t$N = (a: 70000, z: 1); t$N.a = 25;", "t$N.a"), ("Number$N = 70000; Zero$N(ref Number$N);", "Number$N"), ("var t$N = new V$N { A = 70000 }; t$N.A = 25;", "t$N.A"), ("var t$N = new V$N { A = 70000 }; ref var x$N = ref t$N; x$N.A = 25;", "t$N.A"), ("var t$N = new V$N { A = 25 }; var x$N = t$N with { A = 70000 };", "x$N.A"),
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _ofBuilders.Select(form => new TemplateForm("builder by reference", form, Members)),
        .. _ofNumbers.Select(form => NumberTests.Port("number by reference", form.Before, form.Value, Members)),
        .. _ofNumbers.Select(form => new TemplateForm(
            "number by reference", $"{form.Before}\nif ({form.Value} == 25)\n{{\n$b.$fix;\n}}\nelse\n{{\n$body\n}}", Members)),
    ];

    private const string Members = """
        static $T Kept$N = $new;
        static int Number$N = 70000;
        static $T First$N(ref $T x, $T y) => x;
        static void Both$N(ref $T x, ref $T y) { x = $new; y.$set; }
        static ref $T Pick$N(ref $T x, ref $T y, bool f) => ref f ? ref x : ref y;
        static ref $T Get$N() => ref Kept$N;
        static void Fix$N($T x) => x.$fix;
        static void Out$N(out $T x) => x = $new;
        static bool Try$N(bool f, out $T x) { x = f ? $new : null; return f; }
        static void Late$N(out $T x, Action act) { x = $new.$bad; act(); }
        static void In$N(in $T x) => x.$fix;
        static void In$N(in $T x, Action act) { act(); x.$set; }
        static ($T, int) Two$N($T x) => (x.$set, 1);
        static void Swap$N(ref $T x, bool f, ref $T y) { if (f) { (x, y) = (y, x); } }
        static void Renew$N(ref $T x, bool f) { if (f) { x = $new; } else { x.$set; } }
        static void Other$N(ref $T x) { Kept$N = $new; x.$fix; }
        static void Zero$N(ref int x) => x = 25;
        static void Zero$N(ref int x, int y) => x = y;
        static void Pass$N(ref int x, int y) { }
        static void Sum$N(int x, ref int y) => y += x;
        ref struct R$N(ref $T x) { public ref $T To = ref x; }
        struct V$N { public int A; }
        sealed class D$N
        {
            public $T Kept;
            public object this[int j] { set => (($T)value).$fix; }
            public Action Act { get; set; }
            public void Renew(ref $T x) => x = $new;
            public void Out(out $T x) => x = $new;
            public void Fix($T x) => x.$fix;
            public $T Same($T x) => x.$set;
            public void Zero(ref int x) => x = 25;
            public void ZeroOut(out int x) => x = 25;
            public void Plain(int x) { }
        }
        """;
}
