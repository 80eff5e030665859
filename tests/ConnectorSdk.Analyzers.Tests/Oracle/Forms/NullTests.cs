namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What is null and what isn't: default values, casts, conversions, and what calls return.</summary>
internal static class NullTests
{
    private static readonly (string, string, string)[] _tests =
    [
        ("int? t$N = new();", "t$N is null", ""), ("int? t$N = new int?();", "t$N == null", ""), ("int? t$N = new int?(5);", "t$N.HasValue", ""), ("int? t$N = default(int?);", "t$N is null", ""),
        ("var t$N = default(int);", "(object)t$N is null", ""), ("int? t$N = default(int);", "t$N is null", ""), ("", "(object)Get$N<int>() is null", "static T Get$N<T>() => default(T);"),
        ("", "Get$N<int>() is not null", "static object Get$N<T>() => default(T);"), ("", "Get$N<string>() is null", "static T Get$N<T>() => default;"), ("", "IsNull$N<int>()", "static bool IsNull$N<T>() { T x = default(T); return x is null; }"),
        ("", "IsNull$N<string>()", "static bool IsNull$N<T>() { T x = default; return x == null; }"), ("", "IsNull$N<$T>($b)", "static bool IsNull$N<T>(T x) => x is null;"), ("T$N t$N = default;", "t$N.V == 0", "struct T$N { public int V; public T$N() { V = 5; } }"),
        ("var t$N = new T$N();", "t$N.V == 5", "struct T$N { public int V; public T$N() { V = 5; } }"), ("C$N t$N = (W$N?)null;", "t$N is null", "sealed class C$N { } struct W$N { public static implicit operator C$N(W$N? x) => new C$N(); }"),
        ("int? v$N = null; C$N t$N = v$N;", "t$N is null", "sealed class C$N { public static implicit operator C$N(int x) => new(); public static implicit operator C$N(int? x) => new(); }"),
        ("W$N? v$N = null; int? t$N = v$N;", "t$N is null", "struct W$N { public static implicit operator int(W$N x) => 5; }"), ("W$N? v$N = null; int? t$N = v$N;", "t$N == 5", "struct W$N { public static implicit operator int?(W$N? x) => 5; }"),
        ("string v$N = null; W$N t$N = v$N;", "t$N.Is", "readonly struct W$N { public bool Is { get; init; } public static implicit operator W$N(string x) => new() { Is = x is null }; }"),
        ("string v$N = null; C$N t$N = v$N;", "t$N is null", "sealed class C$N { public static implicit operator C$N(string x) => x is null ? null : new(); }"), ("string v$N = null; C$N t$N = v$N;", "t$N is not null", "sealed class C$N { public static implicit operator C$N(string x) => new(); }"),
        ("var t$N = Get$N($b, p);", "t$N is null", "static $T Get$N($T x, bool f) => f ? null : x;"), ("var t$N = Get$N($b);", "t$N is null", "static $T Get$N($T x) => null;"), ("var t$N = Env.Yes ? $b : null;", "t$N is null", ""), ("var t$N = Get$N(p);", "t$N is null", "static $T Get$N(bool f) => f ? $new : null;"),
        ("var t$N = Env.Pass<$T>(null);", "t$N is null", ""), ("var t$N = Make$N(p);", "t$N == null", "static readonly Func<bool, $T> Make$N = f => f ? null : $new;"), ("object t$N = $b as object;", "t$N is null", ""), ("var t$N = (object)s as string;", "t$N is null", ""),
        ("var t$N = (object)$b as string;", "t$N is null", ""), ("object t$N = 5; var v$N = t$N as int?;", "v$N is null", ""), ("object t$N = 5L; var v$N = t$N as int?;", "v$N is null", ""), ("$T t$N = null; t$N ??= p ? $b : null;", "t$N is null", ""), ("$T t$N = default;", "t$N is null", ""),
        ("$T t$N = default($T);", "(t$N ?? $b) == $b", ""), ("string t$N = null;", "(t$N ?? \"x\") == \"x\"", ""), ("string t$N = null;", "t$N?.Length == 0", ""), ("string t$N = null;", "t$N?.Length != 0", ""), ("string t$N = p ? null : \"\";", "string.IsNullOrEmpty(t$N)", ""), ("string t$N = null;", "t$N + \"\" is null", ""),
        ("var t$N = default((string, int));", "t$N.Item1 is null", ""), ("var t$N = default((string, int));", "t$N.Item2 == 0", ""), ("object t$N = default(ValueTuple);", "t$N is null", ""), ("Func<bool> t$N = default;", "t$N is null", ""), ("var t$N = new T$N?();", "t$N is null", "struct T$N { }"), ("var t$N = new T$N?(new T$N());", "t$N is null", "struct T$N { }"),
        ("object t$N = new int?();", "t$N is null", ""), ("object t$N = (int?)5;", "t$N is int", ""), ("var t$N = new Action(() => { }) - new Action(() => { });", "t$N is null", ""), ("Action v$N = () => { }; var t$N = v$N - v$N;", "t$N is null", ""), ("var t$N = Array.Find(new[] { \"a\" }, x => x == \"b\");", "t$N is null", ""),
        ("var t$N = new[] { \"a\" }.FirstOrDefault(x => x == \"b\");", "t$N is null", ""), ("var t$N = new Dictionary<string, string>(); t$N.TryGetValue(\"a\", out var v$N);", "v$N is null", ""), ("Try$N(out var t$N);", "t$N is null", "static bool Try$N(out $T x) { x = p ? $new : null; return p; }"),
        ("var t$N = new int[1];", "t$N[0] == 0", ""), ("var t$N = new string[1];", "t$N[0] is null", ""), ("var t$N = new int?[1];", "t$N[0] is null", ""), ("using var t$N = (IDisposable)null;", "t$N is null", ""), ("C$N t$N = new C$N();", "t$N == null", "sealed class C$N { public static bool operator ==(C$N x, C$N y) => true; public static bool operator !=(C$N x, C$N y) => false; }"),
        ("C$N t$N = new C$N();", "t$N is null", "sealed class C$N { public static bool operator ==(C$N x, C$N y) => true; public static bool operator !=(C$N x, C$N y) => false; }"), ("C$N t$N = null;", "t$N != null", "sealed class C$N { public static bool operator ==(C$N x, C$N y) => false; public static bool operator !=(C$N x, C$N y) => true; }"),
        ("C$N t$N = new C$N();", "t$N.Equals(null)", "sealed class C$N { public override bool Equals(object x) => true; public override int GetHashCode() => 0; }"), ("S$N t$N = new();", "t$N ? true : false", "struct S$N { public static bool operator true(S$N x) => false; public static bool operator false(S$N x) => true; }"),
    ];

    private static readonly string[] _statements =
    [
        "($b as object as $T)?.$set;", "if ((object)$b is $T x$N)\n{\nx$N.$set;\n}", "var $newb = (object)$b as $T;", "var $newb = ($T)(object)$b;", "$T $newb = p ? null : $b;\n$newb ??= $new;", "_ = $b ?? throw new InvalidOperationException();",
        "$T t$N = null;\n(t$N ?? $b).$set;", "($if ? $b : null)?.$set;", "if ($b is not null and var x$N)\n{\nx$N.$set;\n}", "if (Maybe$N($b, $if) is { } x$N)\n{\nx$N.$fix;\n}", "(Maybe$N($b, $if) ?? $b).$set;", "if (Maybe$N($b, $if) == null)\n{\n$b.$fix;\n}",
        "var t$N = Maybe$N($b, $if);\nif (t$N is null)\n{\n$b.$fix;\n}\nelse\n{\n$body\n}", "ArgumentNullException.ThrowIfNull($b);", "ArgumentNullException.ThrowIfNull($b);\n$body",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. Tests.Of(_tests.Select(test => ("null or not", test.Item1, test.Item2, test.Item3))),
        .. _statements.Select(form => new TemplateForm(
            "builder or null", form, form.Contains("Maybe", StringComparison.Ordinal) ? "static $T Maybe$N($T x, bool f) => f ? null : x;" : "")),
    ];
}
