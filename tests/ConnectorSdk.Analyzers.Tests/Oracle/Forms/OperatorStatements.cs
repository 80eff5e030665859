namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>User-defined operators, conversions, indexers and other members that run code of the program.</summary>
internal static class OperatorStatements
{
    private static readonly string[] _forms =
    [
        "W$N x$N = $b;", "var x$N = (W$N)$b;", "W$N x$N = $b;\n$T y$N = x$N;\ny$N.$set;", "var x$N = new W$N($b);\nx$N += 1;", "var x$N = new W$N($b);\nx$N++;", "var x$N = new W$N($b);\n_ = -x$N;", "var x$N = new W$N($b);\n_ = !x$N;", "var x$N = new W$N($b);\n_ = x$N + 1;", "var x$N = new W$N($b);\n_ = x$N == null;",
        "var x$N = new W$N($b);\nif (x$N)\n{\n$body\n}", "var x$N = new W$N($b);\n_ = x$N && x$N;", "var x$N = new W$N($b);\n_ = (int)x$N;", "var x$N = new W$N($b);\nint y$N = (int)x$N;\n$body", "_ = new W$N(null) + $b;", "_ = $b + new W$N(null);", "_ = new W$N(null) < $b;", "var x$N = new W$N(null);\nx$N += $b;", "var x$N = new W$N(null);\nx$N <<= $b;",
        "var x$N = new W$N($b);\nx$N = x$N * 2;", "_ = new W$N($b)[0];", "new W$N($b)[0] = 1;", "new W$N(null)[$b] = 1;", "new W$N($b)[0]++;", "new W$N($b)[0] += 1;", "_ = new W$N($b) is { Value: 0 };", "_ = new W$N($b) is (var x$N, _);", "var (x$N, y$N) = new W$N($b);", "$b.Deconstruct(out $T x$N, out D$N y$N);",
        "foreach (var e$N in new W$N($b))\n{\n$body\n}", "using (new W$N($b))\n{\n$body\n}", "_ = new W$N($b) { 1, 2 };", "_ = new W$N(null) { $b };", "_ = new W$N($b) { Value = 1 };", "_ = new W$N($b) with { Value = 1 };", "_ = $\"{new W$N($b)}\";", "_ = \"\" + new W$N($b);",
        "_ = string.Concat(new W$N($b), 1);", "_ = new W$N($b).Equals(1);", "_ = new W$N($b).GetHashCode();", "_ = new HashSet<W$N> { new W$N($b) };", "_ = new W$N($b) switch { { Value: 1 } => 1, _ => 0 };", "_ = new W$N($b).Value;", "new W$N($b).Value++;", "new W$N($b).Value += 1;", "_ = from e in new W$N($b) select e;", "lock (new W$N($b).Gate)\n{\n$body\n}", "_ = checked(-new W$N($b));",
        "W$N? x$N = new W$N($b);\n_ = x$N?.Value;", "_ = (object)new W$N($b) as IDisposable is { } y$N && Run$N(y$N);", "_ = new W$N($b)..1;", "object x$N = $b;\n_ = x$N.Equals(null);", "_ = $b.Equals($c);", "_ = $b == $c;", "_ = $b.GetHashCode();", "_ = $b.ToString();", "_ = $\"{$b}\";", "_ = $b is object;", "_ = ReferenceEquals($b, $c);", "_ = $b.GetType();", "lock ($b)\n{\n$body\n}", "_ = nameof($b);", "_ = typeof($T);",
        "GC.KeepAlive($b);", "_ = $b?.ToString();", "IDisposable x$N = new W$N($b);\nx$N.Dispose();", "var x$N = new W$N($b);\nvar y$N = x$N;\ny$N.Value = 1;", "C$N x$N = $b;", "var x$N = (C$N)$b;\nx$N?.Fix();", "C$N x$N = $b;\nx$N += $b;", "C$N x$N = $b;\nx$N++;\nx$N--;", "C$N x$N = $b;\n$T $newb = (p ? x$N : null);",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _forms.Select(form => new TemplateForm("member that runs code", form.Replace(" with { Value = 1 }", "", StringComparison.Ordinal).Replace("_ = new W$N($b)..1;", ";", StringComparison.Ordinal), Members)),
    ];

    private const string Members = """
        static bool Run$N(IDisposable x) { x.Dispose(); return true; }
        static void Deconstruct(this $T x, out $T y, out D$N z) { y = x.$fix; z = default; }
        readonly struct D$N { public static implicit operator int(D$N x) => 1; }
        sealed class C$N($T x)
        {
            public void Fix() => x.$fix;
            public static implicit operator C$N($T x) => new(x);
            public static implicit operator $T(C$N x) { x?.Fix(); return x is null ? $new : $new.$set; }
            public static C$N operator +(C$N x, $T y) { y.$fix; return x; }
            public static C$N operator ++(C$N x) { x.Fix(); return x; }
            public static C$N operator --(C$N x) => x;
        }
        readonly struct W$N($T x) : IEnumerable<int>, IDisposable
        {
            private void Fix() => x?.$fix;
            private static W$N With(W$N y) { y.Fix(); return y; }
            public object Gate { get { Fix(); return "gate"; } }
            public int Value { get { Fix(); return 0; } set => Fix(); }
            public int this[int j] { get { Fix(); return 0; } set => Fix(); }
            public int this[$T y] { get { y.$fix; return 0; } set => y.$fix; }
            public void Add(int j) => Fix();
            public void Add($T y) => y.$fix;
            public void Dispose() => Fix();
            public void Deconstruct(out int j, out int k) { j = k = 1; Fix(); }
            public IEnumerator<int> GetEnumerator() { Fix(); yield return 1; }
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            public override string ToString() { Fix(); return ""; }
            public override bool Equals(object o) { Fix(); return true; }
            public override int GetHashCode() { Fix(); return 0; }
            public static implicit operator W$N($T y) { y.$fix; return new(y); }
            public static implicit operator $T(W$N y) { y.Fix(); return $new; }
            public static explicit operator int(W$N y) { y.Fix(); return 0; }
            public static W$N operator +(W$N y, int j) => With(y);
            public static W$N operator *(W$N y, int j) => With(y);
            public static W$N operator +(W$N y, $T z) { z.$fix; return y; }
            public static W$N operator +($T z, W$N y) { z.$fix; return y; }
            public static W$N operator <<(W$N y, $T z) { z.$fix; return y; }
            public static bool operator <(W$N y, $T z) { z.$fix; return true; }
            public static bool operator >(W$N y, $T z) => true;
            public static W$N operator ++(W$N y) => With(y);
            public static W$N operator -(W$N y) => With(y);
            public static bool operator !(W$N y) { y.Fix(); return true; }
            public static bool operator ==(W$N y, object z) { y.Fix(); return true; }
            public static bool operator !=(W$N y, object z) => false;
            public static bool operator true(W$N y) { y.Fix(); return true; }
            public static bool operator false(W$N y) => false;
            public static W$N operator &(W$N y, W$N z) => With(y);
        }
        """;
}
